import { latest } from '@xinyong/identity'
import type { Act, ActDraft } from '../acts/model.ts'
import type { CaseState, Petition } from '../state/model.ts'

type Filing = Extract<ActDraft, { kind: 'object' | 'apply' }>
type Ruling = Extract<ActDraft, { kind: 'rule' }>

/** Files a petition; where its remedy has suspensive effect, the measures pause from this day. */
export const withPetition = (state: CaseState, act: Filing | (Act & Filing)): CaseState => {
  const id = act.body.id ?? `p${state.petitions.length + 1}`
  const against = act.kind === 'object' ? act.body.against : undefined
  const activity = act.kind === 'apply' ? act.body.activity : undefined
  const [proof, ...more] = act.kind === 'apply' ? (act.body.documents ?? []) : []
  const petition: Petition = {
    id,
    remedy: act.body.remedy,
    kind: act.kind === 'apply' ? 'application' : against === undefined ? 'objection' : 'appeal',
    ...(against === undefined ? {} : { against }),
    by: act.by,
    filedOn: act.on,
    dueOn: act.body.dueOn ?? act.on,
    reasons: act.body.reasons,
    ...(activity === undefined ? {} : { activity }),
    ...(proof === undefined ? {} : { provenOn: latest(proof.on, ...more.map(({ on }) => on)) }),
  }
  return {
    ...state,
    petitions: [...state.petitions, petition],
    suspensions:
      act.body.suspends === true
        ? [...state.suspensions, { from: act.on, petition: id }]
        : state.suspensions,
  }
}

/** Puts a ruling on its petition and ends the pause that the petition brought. */
export const withRuling = (state: CaseState, act: Ruling): CaseState => {
  const { petition: id, outcome, reasons } = act.body
  const ruling = { outcome, by: act.by, on: act.on, reasons }
  const { exit } = state
  return {
    ...state,
    petitions: state.petitions.map((petition) =>
      petition.id === id ? { ...petition, ruling } : petition,
    ),
    suspensions: state.suspensions.map((pause) =>
      pause.petition === id && pause.to === undefined ? { ...pause, to: act.on } : pause,
    ),
    // Annulled after it had ended otherwise: the day of the end stays, its reason does not.
    ...(exit !== undefined && outcome === 'annulled'
      ? { exit: { ...exit, how: 'annulled' as const, ground: 'annulled' } }
      : {}),
  }
}
