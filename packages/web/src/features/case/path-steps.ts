import type { SchemeRules } from '../../api/packs.ts'
import type { CaseFile } from '../../api/types.ts'
import type { MessageKey } from '../../i18n/locale.tsx'

export interface Step {
  readonly label: MessageKey
  /** The day it was done or, where the law fixes one, will be. */
  readonly on?: string
  readonly state: 'done' | 'now' | 'later'
}

type Law = Pick<SchemeRules, 'notice' | 'consent'>

const served = (file: CaseFile, about: string): string | undefined =>
  file.services.find((service) => service.about === about)?.servedOn

const dayOf = (file: CaseFile, ...kinds: readonly string[]): string | undefined =>
  file.acts.findLast(({ kind }) => kinds.includes(kind))?.on

/** The road of an ordinary case, as far as this one goes: steps done with their day, the next one, and those to come. */
export function pathSteps(file: CaseFile, law: Law, today: string): readonly Step[] {
  const closed = file.stage === 'closed'
  const over = closed || file.stage === 'ended'
  const road: readonly (readonly [label: MessageKey, on: string | undefined, asked: boolean])[] = [
    ['path.open', file.openedOn, true],
    ['path.propose', dayOf(file, 'propose'), true],
    ['path.notice', served(file, 'proposal'), law.notice],
    ['path.consent', dayOf(file, 'consent'), law.consent],
    ['path.decide', dayOf(file, 'decide'), true],
    ['path.serve', served(file, 'decision'), true],
    ['path.publish', dayOf(file, 'publish'), file.entry?.public !== false],
    ['path.force', file.entry?.from, true],
    [closed ? 'path.closed' : 'path.end', over ? file.acts.at(-1)?.on : undefined, true],
  ]
  const done = (on: string | undefined): on is string => on !== undefined && on <= today
  // What the law does not ask is shown if it was done; what a finished case passed over is not still to come.
  const shown = road.filter(([, on, asked]) => done(on) || (asked && !over))
  const next = shown.findIndex(([, on]) => !done(on))
  return shown.map(([label, on], at) => ({
    label,
    ...(on === undefined ? {} : { on }),
    state: done(on) ? 'done' : at === next ? 'now' : 'later',
  }))
}
