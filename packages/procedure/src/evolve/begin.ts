import type { ActDraft } from '../acts/model.ts'
import type { CaseState } from '../state/model.ts'

/** What identifies a case: given by whoever opens it, carried by every recorded act. */
export interface CaseIdentity {
  readonly id: string
  readonly pack: string
  readonly authority: string
}

type FirstAct = Extract<ActDraft, { kind: 'open' | 'mirror' }>

const NOTHING = {
  version: 1,
  particulars: {},
  services: [],
  petitions: [],
  suspensions: [],
  tokens: [],
  annotations: [],
  corrections: [],
  extensions: {},
} as const

/** The state after a case's first act: `open`, or `mirror` for a record of a list somebody else decides. */
export const begin = (act: FirstAct, identity: CaseIdentity): CaseState => {
  const shared = {
    ...NOTHING,
    ...identity,
    subject: act.body.subject,
    subjectKind: act.body.subjectKind,
    governingDate: act.body.governingDate ?? act.on,
    openedOn: act.on,
    lastOn: act.on,
    openedBy: act.by,
  }
  if (act.kind === 'open')
    return {
      ...shared,
      stage: 'opened',
      applicant: act.body.applicant,
      documents: act.body.documents,
      facts: act.body.facts,
    }
  const { edition, sourceId, ground, listedOn, record } = act.body
  return {
    ...shared,
    stage: 'decided',
    applicant: '',
    documents: [],
    facts: '',
    mirror: {
      edition,
      sourceId,
      ground,
      ...(listedOn === undefined ? {} : { listedOn }),
      ...(record === undefined ? {} : { record }),
    },
  }
}
