import assert from 'node:assert/strict'
import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type {
  ActBodies,
  ActDraft,
  ActKind,
  Act,
  Command,
  Refusal,
  Role,
} from '../src/acts/model.ts'
import type { GlobalActKind } from '../src/acts/global.ts'
import type { EarlierExit } from '../src/decide/situation.ts'
import { calendarFor } from '../src/calendars/for-rules.ts'
import { decide } from '../src/decide/decide.ts'
import { evolve } from '../src/evolve/evolve.ts'
import { openCase } from '../src/open.ts'
import type { CaseState } from '../src/state/model.ts'

export const day = (on: string): PlainDate => on as PlainDate

export const document = {
  title: 'Judgment',
  number: '(2020) 1',
  issuer: 'Court',
  on: day('2020-01-01'),
} as const

/** Bodies that are right in themselves, so that a test writes only what it is about. */
export const bodies: { readonly [K in Exclude<ActKind, GlobalActKind>]: ActBodies[K] } = {
  open: { subject: 's1', subjectKind: 'person', applicant: 'creditor', facts: 'f', documents: [] },
  propose: { ground: 'refuses', facts: 'f', documents: [document], exclusionsChecked: ['minor'] },
  consent: { granted: true, reasons: 'r' },
  serve: {
    about: 'proposal',
    channel: 'post',
    outcome: 'served',
    on: day('2020-01-02'),
    proof: 'p',
  },
  decide: { outcome: 'enter', reasons: 'r' },
  publish: { channels: ['web'], on: day('2020-01-02') },
  object: { remedy: 'objection', reasons: 'r' },
  apply: { remedy: 'ask-performed', reasons: 'r' },
  rule: { petition: 'p1', outcome: 'refused', reasons: 'r' },
  annotate: { text: 'note' },
  suspend: { reasons: 'r' },
  resume: { reasons: 'r' },
  extend: { clock: 'notice-window', by: '5cd', reasons: 'r' },
  correct: { particulars: { name: 'x' }, reasons: 'r' },
  exempt: {
    exemption: 'permit',
    token: 't1',
    activity: 'travel.air.ticket',
    reasons: 'r',
    until: day('2020-01-02'),
  },
  redeem: { token: 't1', activity: 'travel.air.ticket', check: 'c1' },
  remove: { ground: 'performed', document, reasons: 'r', factOn: day('2020-01-02') },
  repair: { reasons: 'r' },
  expire: { on: day('2020-01-02') },
  compensate: { claim: 'c', harm: 'h', from: day('2020-01-02'), to: day('2020-01-02') },
  withdraw: { reasons: 'r' },
  mirror: {
    change: 'add',
    edition: 'e1',
    sourceId: '1',
    ground: 'listed',
    subject: 's1',
    subjectKind: 'person',
  },
}

export type Step = readonly [
  on: string,
  by: string,
  kind: Exclude<ActKind, GlobalActKind>,
  body?: Readonly<Record<string, unknown>>,
]

/** `role` or `role:name`: two names are two people. */
export const command = ([, by, kind, body]: Step): Command => {
  const [role = '', name = role] = by.split(':')
  return {
    kind,
    by: { id: name, role: role as Role },
    // `null` leaves a field out.
    body: Object.fromEntries(
      Object.entries({ ...bodies[kind], ...body }).filter(([, value]) => value !== null),
    ),
  } as unknown as Command
}

export interface Played {
  readonly state: CaseState
  readonly acts: readonly Act[]
  readonly refusal?: Refusal
}

const recorded = (
  drafts: readonly ActDraft[],
  before: readonly Act[],
  rules: Rules,
): readonly Act[] =>
  drafts.map((draft, index) => ({
    ...draft,
    seq: before.length + index + 1,
    caseId: 'c1',
    caseSeq: before.length + index + 1,
    pack: rules.pack,
    authority: 'court-1',
    at: `${draft.on}T00:00:00.000Z` as Act['at'],
  }))

/** One step on a case (or on none yet); the state stays where the law refuses. */
export const step = (
  rules: Rules,
  played: Played | undefined,
  next: Step,
  earlier: readonly EarlierExit[] = [],
): Played => {
  const today = day(next[0])
  const context = { earlier }
  if (played === undefined) {
    const opening = openCase(
      rules,
      { id: 'c1', authority: 'court-1' },
      command(next),
      today,
      calendarFor(rules),
      context,
    )
    assert.ok(opening.ok, `not opened: ${opening.ok ? '' : opening.refusal.message.en}`)
    return { state: opening.state, acts: recorded(opening.acts, [], rules) }
  }
  const decision = decide(rules, played.state, command(next), today, calendarFor(rules), context)
  if (!decision.ok) return { ...played, refusal: decision.refusal }
  return {
    state: decision.acts.reduce(evolve, played.state),
    acts: [...played.acts, ...recorded(decision.acts, played.acts, rules)],
  }
}

/** Plays steps that must all be accepted. */
export const play = (rules: Rules, ...steps: readonly Step[]): Played => {
  let played: Played | undefined
  for (const next of steps) {
    played = step(rules, played, next)
    assert.equal(
      played.refusal,
      undefined,
      `${next[0]} ${next[2]}: ${played.refusal?.rule} ${played.refusal?.message.en}`,
    )
  }
  assert.ok(played)
  return played
}

/** The rule that refuses a step, or `accepted`. */
export const answer = (
  rules: Rules,
  played: Played,
  next: Step,
  earlier: readonly EarlierExit[] = [],
): string => step(rules, played, next, earlier).refusal?.rule ?? 'accepted'

/** Opened, proposed and served: the notice's ten days end on 13 January 2020. */
export const noticed = (ground = 'refuses', subjectKind = 'person'): readonly Step[] => [
  ['2020-01-02', 'officer:ann', 'open', { subjectKind, conductOn: day('2019-06-01') }],
  ['2020-01-03', 'officer:ann', 'propose', { ground, conductOn: day('2019-06-01') }],
  ['2020-01-03', 'registrar:reg', 'serve', { on: day('2020-01-03') }],
]

/** Decided on 14 January 2020 by another officer and served on 16 January. */
export const entered = (
  ground = 'refuses',
  body: Readonly<Record<string, unknown>> = {},
  subjectKind = 'person',
): readonly Step[] => [
  ...noticed(ground, subjectKind),
  ['2020-01-14', 'decider:bob', 'decide', body],
  ['2020-01-16', 'registrar:reg', 'serve', { about: 'decision', on: day('2020-01-16') }],
]
