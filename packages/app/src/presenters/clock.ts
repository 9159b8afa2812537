import type { OutputOf } from '@xinyong/contract'
import type { Clock } from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { clockTitles } from '../words/cases.ts'

export type ClockShown = OutputOf<'getCase'>['clocks'][number]

export function presentClock({ sources }: Pick<Rules, 'sources'>, clock: Clock): ClockShown {
  return {
    id: clock.id,
    what: clock.what,
    title: clockTitles[clock.what],
    starts: clock.starts,
    due: clock.due,
    law: clock.law,
    lawText: lawText(sources, clock.law),
    binds: clock.binds,
    state: clock.state,
    ...(clock.metOn === undefined ? {} : { metOn: clock.metOn }),
  }
}

/** What a queue waits for: the earliest period that the authority must keep, or that it must let run. */
export function nextClock(clocks: readonly Clock[]): Clock | undefined {
  return clocks
    .filter(({ state }) => state === 'running' || state === 'overdue')
    .filter(({ binds, what }) => binds === 'authority' || what === 'notice-window')
    .filter(({ what }) => what !== 'deemed-service')
    .toSorted((a, b) => a.due.localeCompare(b.due))[0]
}
