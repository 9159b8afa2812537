import type { PlainDate } from '@xinyong/identity'
import type { CaseState, Command, Decision, EarlierExit } from '@xinyong/procedure'
import { decide, entryOf, evolve, openCase } from '@xinyong/procedure'
import type { Pack, Rules } from '@xinyong/rulebook'
import { rulesOn } from '@xinyong/rulebook'

/** The cases of one test: the last is the one its steps speak of. */
export interface Cases {
  readonly cases: readonly CaseState[]
  /** Day of the last record taken in from a mirrored source. */
  readonly mirroredOn?: PlainDate
}

type Outcome = { readonly after: Cases; readonly refused?: Extract<Decision, { ok: false }> }

export const rulesOf = (pack: Pack, state: CaseState): Rules => rulesOn(pack, state.governingDate)

const earlierOf = (cases: readonly CaseState[]): readonly EarlierExit[] =>
  cases.flatMap(({ exit }) =>
    exit === undefined ? [] : [{ ground: exit.ground, exit: exit.how, on: exit.on }],
  )

const begins = (command: Command): boolean =>
  command.kind === 'open' || (command.kind === 'mirror' && command.body.change === 'add')

/** The day whose rules govern a new case: that of the conduct where the pack says so and it is known. */
const governingDate = (pack: Pack, command: Command, on: PlainDate): PlainDate =>
  pack.governedBy === 'conduct' && command.kind === 'open' ? (command.body.conductOn ?? on) : on

const withMirror = (cases: Cases, command: Command, on: PlainDate): Cases =>
  command.kind === 'mirror' ? { ...cases, mirroredOn: on } : cases

/** Does one command: `open` and a mirror's `add` begin a case, everything else goes to the last one. */
export const doCommand = (pack: Pack, before: Cases, command: Command, on: PlainDate): Outcome => {
  const current = before.cases.at(-1)
  const done = before.cases.filter((one) => one.exit !== undefined || one.stage === 'closed')
  if (current === undefined || (begins(command) && done.includes(current))) {
    const rules = rulesOn(pack, governingDate(pack, command, on))
    const identity = { id: `case-${before.cases.length + 1}`, authority: pack.id }
    const opening = openCase(rules, identity, command, on, undefined, {
      earlier: earlierOf(before.cases),
    })
    if (!opening.ok) return { after: before, refused: opening }
    const after = { ...before, cases: [...before.cases, opening.state] }
    return { after: withMirror(after, command, on) }
  }
  const decision = decide(rulesOf(pack, current), current, command, on, undefined, {
    earlier: earlierOf(before.cases.slice(0, -1)),
  })
  if (!decision.ok) return { after: before, refused: decision }
  const state = decision.acts.reduce(evolve, current)
  const after = { ...before, cases: [...before.cases.slice(0, -1), state] }
  return { after: withMirror(after, command, on) }
}

/** Terms end by themselves: the system's `expire` is done for every case whose term has run by the day. */
export const expireBy = (pack: Pack, before: Cases, on: PlainDate): Cases => ({
  ...before,
  cases: before.cases.map((state) => {
    const rules = rulesOf(pack, state)
    const end = entryOf(rules, state, on)?.termEnds
    if (end === undefined || state.exit !== undefined || end > on) return state
    const today = end > state.lastOn ? end : state.lastOn
    const by = { id: 'clock', role: 'system' } as const
    const decision = decide(rules, state, { kind: 'expire', by, body: { on: end } }, today)
    return decision.ok ? decision.acts.reduce(evolve, state) : state
  }),
})
