import type { OutputOf } from '@xinyong/contract'
import { entryOf, type CaseState } from '@xinyong/procedure'
import { lawText } from '@xinyong/standing'
import type { CaseRules } from '../rules.ts'
import { entryStateOn } from './entry-state.ts'
import { presentMeasures } from './measures.ts'
import { ruleOn } from './rule-on.ts'
import { both } from './text.ts'

type CaseShown = OutputOf<'getCase'>

export function presentLawVersion({ pack, rules }: CaseRules): CaseShown['lawVersion'] {
  const version = pack.versions.find(({ id }) => id === rules.version)
  const law = version?.law ?? ''
  return {
    id: rules.version,
    title: version?.title ?? both(rules.version),
    law,
    lawText: lawText(rules.sources, law),
  }
}

export function presentGround({ pack, rules }: CaseRules, state: CaseState): CaseShown['ground'] {
  const id = state.proposal?.ground ?? state.mirror?.ground
  const ground = ruleOn(id, [rules], (one) => one.grounds, pack.grounds)
  if (!ground) return undefined
  const { title, law } = ground
  return { id: ground.id, title, law, lawText: lawText(rules.sources, law) }
}

export function presentCaseEntry(
  { pack, rules, today }: CaseRules,
  state: CaseState,
): CaseShown['entry'] {
  const entry = entryOf(rules, state, today)
  if (!entry) return undefined
  return {
    ...(entry.from === undefined ? {} : { from: entry.from }),
    ...(entry.to === undefined ? {} : { to: entry.to }),
    public: entry.public,
    state: entryStateOn(entry, today),
    measures: presentMeasures(pack, entry, today).map(({ id, title }) => ({ id, title })),
  }
}

export function presentServices(state: CaseState): CaseShown['services'] {
  return state.services.map(({ about, petition, state: how, servedOn, attempts }) => ({
    about: petition === undefined ? about : `${about}:${petition}`,
    state: how,
    ...(servedOn === undefined ? {} : { servedOn }),
    attempts: attempts.map((attempt) => ({ ...attempt })),
  }))
}

export function presentPetitions({ rules }: CaseRules, state: CaseState): CaseShown['petitions'] {
  return state.petitions.map((petition) => ({
    id: petition.id,
    remedy: petition.remedy,
    title: rules.remedies.find(({ id }) => id === petition.remedy)?.title ?? both(petition.remedy),
    kind: petition.kind,
    filedOn: petition.filedOn,
    dueOn: petition.dueOn,
    reasons: petition.reasons,
    ...(petition.ruling === undefined
      ? {}
      : {
          ruling: {
            outcome: petition.ruling.outcome,
            on: petition.ruling.on,
            reasons: petition.ruling.reasons,
          },
        }),
  }))
}

export function presentTokens(state: CaseState): CaseShown['tokens'] {
  return state.tokens.map(({ token, activity, until, redeemedBy }) => ({
    token,
    activity,
    until,
    redeemed: redeemedBy !== undefined,
  }))
}
