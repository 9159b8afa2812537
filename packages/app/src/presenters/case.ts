import type { OutputOf } from '@xinyong/contract'
import { clocksOf, type Act, type Actor, type CaseState, type Context } from '@xinyong/procedure'
import { presentNoticeLinks } from '../notices/links.ts'
import type { SubjectCard } from '../ports/ledger.ts'
import type { CaseRules } from '../rules.ts'
import { actTitles } from '../words/acts.ts'
import { summarise } from './act-summary.ts'
import { presentAllowed } from './allowed.ts'
import {
  presentCaseEntry,
  presentGround,
  presentLawVersion,
  presentPetitions,
  presentServices,
  presentTokens,
} from './case-parts.ts'
import { presentCaseSummary } from './case-summary.ts'
import { presentClock } from './clock.ts'

export type CaseShown = OutputOf<'getCase'>

export interface CaseExtras {
  readonly acts: readonly Act[]
  readonly subject: SubjectCard
  /** The account that looks, in each of its offices on this case. */
  readonly actors: readonly Actor[]
  /** What to call the account behind an act. */
  readonly nameOf: (actor: Actor) => string
  readonly context: Context
}

/** The one way from a case to JSON: what was done, what runs, what the law allows next and why not the rest. */
export function presentCase(at: CaseRules, state: CaseState, extras: CaseExtras): CaseShown {
  const { rules, today } = at
  const ground = presentGround(at, state)
  const entry = presentCaseEntry(at, state)
  return {
    ...presentCaseSummary(at, state, extras.subject),
    governingDate: state.governingDate,
    lawVersion: presentLawVersion(at),
    facts: state.proposal?.facts ?? state.facts,
    applicant: state.applicant,
    documents: state.documents.map((document) => ({ ...document })),
    particulars: { ...state.particulars },
    ...(ground === undefined ? {} : { ground }),
    ...(entry === undefined ? {} : { entry }),
    services: presentServices(state),
    petitions: presentPetitions(at, state),
    tokens: presentTokens(state),
    clocks: clocksOf(rules, state, today).map((clock) => presentClock(rules, clock)),
    acts: extras.acts.map((act) => ({
      seq: act.seq,
      caseSeq: act.caseSeq,
      kind: act.kind,
      title: actTitles[act.kind],
      on: act.on,
      at: act.at,
      role: act.by.role,
      actor: extras.nameOf(act.by),
      summary: summarise(rules, act),
      body: { ...act.body },
    })),
    allowed: presentAllowed(rules, state, extras.actors, today, extras.context),
    notices: presentNoticeLinks(rules, state),
  }
}
