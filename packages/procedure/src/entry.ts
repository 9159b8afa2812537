import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import { calendarFor } from './calendars/for-rules.ts'
import { effectiveFrom, groundOf, isEntered, termEndOf } from './state/effect.ts'
import type { CaseState, Entry } from './state/model.ts'

/** Ids of the measures that a ground brings for a kind of subject. */
export const measuresFor = (
  rules: Rules,
  ground: string,
  subjectKind: Entry['subjectKind'],
): readonly string[] =>
  rules.measures
    .filter(({ subjects }) => subjects === undefined || subjects.includes(subjectKind))
    .filter(({ grounds }) => grounds === undefined || grounds.includes(ground))
    .map(({ id }) => id)

/** Closed-open end: the earlier of exit and term. Annulled: empty from its start, as if it had never had effect. */
const endOf = (
  state: CaseState,
  from: PlainDate | undefined,
  termEnds: PlainDate | undefined,
): PlainDate | undefined => {
  const { exit } = state
  if (from === undefined) return exit?.on
  if (exit === undefined) return termEnds
  if (exit.how === 'annulled' || exit.on < from) return from
  return termEnds !== undefined && termEnds < exit.on ? termEnds : exit.on
}

/**
 * The entry that follows from a case, as known today. `rules` are those of the governing date. One case gives at most
 * one entry, which bears the case's id.
 * @returns undefined where nobody was entered
 */
export const entryOf = (rules: Rules, state: CaseState, today: PlainDate): Entry | undefined => {
  if (!isEntered(state)) return undefined
  const ground = groundOf(rules, state)?.id ?? state.proposal?.ground ?? state.mirror?.ground ?? ''
  const effective = effectiveFrom(rules, state, calendarFor(rules))
  const ended = state.exit
  // Ended before it began: service or publicity that comes later starts nothing.
  const from =
    ended !== undefined && effective !== undefined && effective > ended.on ? undefined : effective
  const termEnds = termEndOf(rules, state, from)
  const to = endOf(state, from, termEnds)
  const published = state.mirror === undefined ? state.publishedOn : state.openedOn
  const isPublic =
    rules.publication?.value.public.includes(state.subjectKind) === true &&
    published !== undefined &&
    published <= today &&
    (to === undefined || today < to)
  return {
    id: state.id,
    caseId: state.id,
    pack: state.pack,
    authority: state.authority,
    subject: state.subject,
    subjectKind: state.subjectKind,
    ground,
    version: rules.version,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(termEnds === undefined ? {} : { termEnds }),
    measures: measuresFor(rules, ground, state.subjectKind),
    public: isPublic,
    ...(published === undefined ? {} : { publishedOn: published }),
    suspensions: state.suspensions,
    tokens: state.tokens,
    ...(ended === undefined ? {} : { exit: ended }),
    annotations: state.annotations,
    particulars: state.particulars,
  }
}

/** True where the entry has effect on a day: begun, not ended, not paused. */
export const isInEffect = (
  entry: Pick<Entry, 'from' | 'to' | 'suspensions'>,
  on: PlainDate,
): boolean =>
  entry.from !== undefined &&
  entry.from <= on &&
  (entry.to === undefined || on < entry.to) &&
  !entry.suspensions.some(({ from, to }) => from <= on && (to === undefined || on < to))
