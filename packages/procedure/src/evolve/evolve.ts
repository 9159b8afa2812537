import type { Act, ActDraft, ActKind } from '../acts/model.ts'
import type { CaseState } from '../state/model.ts'
import { begin } from './begin.ts'
import { withPetition, withRuling } from './petition.ts'
import { withAttempt } from './service.ts'

type Of<K extends ActKind> = Extract<ActDraft, { kind: K }>
type Evolver<K extends ActKind> = (state: CaseState, act: Of<K>) => CaseState

const keep = (state: CaseState): CaseState => state

const exited = (
  state: CaseState,
  act: ActDraft,
  exit: Omit<NonNullable<CaseState['exit']>, 'by'>,
): CaseState => ({ ...state, stage: 'ended', exit: { ...exit, by: act.by } })

/** What each act does to a case. Knows no rules: whatever needs them is already in the act. */
const evolvers: { readonly [K in ActKind]: Evolver<K> } = {
  open: keep,
  propose: (state, { by, on, body }) => ({
    ...state,
    stage: 'proposed',
    documents: [...state.documents, ...body.documents],
    particulars: { ...state.particulars, ...body.particulars },
    proposal: {
      by,
      on,
      ground: body.ground,
      facts: body.facts,
      ...(body.conductOn === undefined ? {} : { conductOn: body.conductOn }),
      ...(body.conductEndedOn === undefined ? {} : { conductEndedOn: body.conductEndedOn }),
      exclusionsChecked: body.exclusionsChecked,
    },
  }),
  consent: (state, { by, on, body }) => ({ ...state, consent: { by, on, granted: body.granted } }),
  serve: (state, { body }) => ({ ...state, services: withAttempt(state.services, body) }),
  decide: (state, { by, on, body }) => ({
    ...state,
    stage: body.outcome === 'enter' ? 'decided' : 'closed',
    decision: { by, on, ...body },
  }),
  publish: (state, { body }) => ({ ...state, publishedOn: body.on }),
  object: withPetition,
  apply: withPetition,
  rule: withRuling,
  annotate: (state, { on, body }) => ({
    ...state,
    annotations: [...state.annotations, { on, text: body.text }],
  }),
  suspend: (state, { on, body: { cause } }) => ({
    ...state,
    suspensions: [
      ...state.suspensions,
      // By statute it pauses from the law's day, whenever that is written down.
      cause === undefined ? { from: on } : { from: cause.since, cause: { ...cause, known: on } },
    ],
  }),
  resume: (state, { on, body }) => ({
    ...state,
    suspensions: state.suspensions.map((pause) =>
      pause.petition === undefined && pause.cause?.entry === body.cause && pause.to === undefined
        ? { ...pause, to: on }
        : pause,
    ),
  }),
  extend: (state, { on, body }) => ({
    ...state,
    extensions: { ...state.extensions, [body.clock]: body.until ?? on },
  }),
  correct: (state, { on, body }) => ({
    ...state,
    particulars: { ...state.particulars, ...body.particulars },
    corrections: [...state.corrections, on],
  }),
  exempt: (state, { on, body }) => ({
    ...state,
    tokens: [
      ...state.tokens,
      {
        token: body.token,
        exemption: body.exemption,
        activity: body.activity,
        from: on,
        until: body.until,
        ...(body.petition === undefined ? {} : { petition: body.petition }),
      },
    ],
  }),
  redeem: (state, { body }) => ({
    ...state,
    tokens: state.tokens.map((token) =>
      token.token === body.token ? { ...token, redeemedBy: body.check } : token,
    ),
  }),
  remove: (state, act) =>
    exited(state, act, {
      how: act.body.ground === 'annulled' ? 'annulled' : 'removed',
      ground: act.body.ground,
      on: act.on,
      factOn: act.body.factOn,
    }),
  repair: (state, act) => exited(state, act, { how: 'repaired', ground: 'repair', on: act.on }),
  expire: (state, act) => exited(state, act, { how: 'expired', ground: 'term', on: act.body.on }),
  compensate: (state, { body }) => ({ ...state, compensation: body }),
  withdraw: (state) => ({ ...state, stage: 'closed' }),
  mirror: (state, act) => {
    if (act.body.change === 'remove')
      return exited(state, act, { how: 'source', ground: act.body.ground, on: act.on })
    const { edition, sourceId, ground, listedOn, record, subject, subjectKind } = act.body
    const mirror = { ...state.mirror, edition, sourceId, ground }
    return {
      ...state,
      subject,
      subjectKind,
      mirror: {
        ...mirror,
        ...(listedOn === undefined ? {} : { listedOn }),
        ...(record === undefined ? {} : { record }),
      },
    }
  },
  edition: keep,
  // What was erased is gone from the acts themselves; a replay of them simply no longer sees it.
  erase: keep,
  // They belong to no case.
  agreement: keep,
  recall: keep,
  score: keep,
  points: keep,
}

/** The case after one more act. Pure: the same acts always give the same case. */
export const evolve = (state: CaseState, act: ActDraft): CaseState => {
  const step = evolvers[act.kind] as Evolver<ActKind>
  const lastOn = act.on > state.lastOn ? act.on : state.lastOn
  return { ...step(state, act), version: state.version + 1, lastOn }
}

/**
 * The case its recorded acts tell, in order.
 * @returns undefined where the acts do not begin with `open` or a mirror's `add`
 */
export const foldCase = (acts: readonly Act[]): CaseState | undefined => {
  const [first, ...rest] = acts
  if (first === undefined || first.caseId === null) return undefined
  if (first.kind !== 'open' && first.kind !== 'mirror') return undefined
  const identity = { id: first.caseId, pack: first.pack, authority: first.authority }
  return rest.reduce<CaseState>(evolve, begin(first, identity))
}
