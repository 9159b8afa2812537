import type { CaseFile } from '../../api/types.ts'
import type { MessageKey } from '../../i18n/locale.tsx'

export interface Step {
  readonly label: MessageKey
  readonly on?: string
  readonly state: 'done' | 'now' | 'later'
}

const served = (file: CaseFile, about: string): string | undefined =>
  file.services.find((service) => service.about === about)?.servedOn

const dayOf = (file: CaseFile, ...kinds: readonly string[]): string | undefined =>
  file.acts.findLast(({ kind }) => kinds.includes(kind))?.on

/** The road of an ordinary case, as far as this one goes: steps done with their day, the next one, and those to come. */
export function pathSteps(file: CaseFile): readonly Step[] {
  const noticed =
    file.notices.some(({ about }) => about === 'proposal') ||
    file.services.some(({ about }) => about === 'proposal')
  const closed = file.stage === 'closed'
  const road: readonly (readonly [label: MessageKey, on: string | undefined, applies: boolean])[] =
    [
      ['path.open', file.openedOn, true],
      ['path.propose', dayOf(file, 'propose'), !closed || dayOf(file, 'propose') !== undefined],
      ['path.notice', served(file, 'proposal'), noticed && !closed],
      ['path.consent', dayOf(file, 'consent'), dayOf(file, 'consent') !== undefined],
      ['path.decide', dayOf(file, 'decide'), !closed || dayOf(file, 'decide') !== undefined],
      ['path.serve', served(file, 'decision'), !closed],
      ['path.publish', dayOf(file, 'publish'), !closed && file.entry?.public !== false],
      ['path.force', file.entry?.from, !closed],
      [
        closed ? 'path.closed' : 'path.end',
        file.stage === 'ended' || closed
          ? dayOf(file, 'remove', 'repair', 'expire', 'rule', 'withdraw', 'decide')
          : undefined,
        true,
      ],
    ]
  const applies = road.filter(([, , on]) => on)
  // What a finished case passed over is not still to come.
  const over = file.stage === 'ended' || closed
  const shown = over ? applies.filter(([, on]) => on !== undefined) : applies
  const next = shown.findIndex(([, on]) => on === undefined)
  return shown.map(([label, on], at) => ({
    label,
    ...(on === undefined ? {} : { on }),
    state: on !== undefined ? 'done' : at === next ? 'now' : 'later',
  }))
}
