import { pick } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import { catalogueItem } from '../catalogues/catalogues.ts'
import { permittedBy } from '../catalogues/may-apply.ts'
import { isCrossDomain } from '../lint/cross-domain.ts'
import type { Measure, Rule } from '../pack/model.ts'
import { standsOn } from '../resolve/dated.ts'
import { cite, datedFact, facts } from './item.ts'
import type { Scope } from './item.ts'
import type { Fact, Item } from './description.ts'

/** Items of the lists whose rules have an id, as they stand on the day. */
export const ruleItems = {
  grounds: (scope: Scope): readonly Item[] =>
    listed(scope, scope.pack.grounds, (ground) => [
      ...facts(scope, {
        description: ground.description,
        domain: ground.domain,
        document: ground.document,
      }),
      ...datedFact(scope, 'term', ground.term),
      ...datedFact(scope, 'evidenceWithin', ground.evidenceWithin),
    ]),
  exclusions: (scope: Scope): readonly Item[] => listed(scope, scope.pack.exclusions, () => []),
  remedies: (scope: Scope): readonly Item[] =>
    listed(scope, scope.pack.remedies, (remedy) => [
      ...facts(scope, {
        kind: remedy.kind,
        against: remedy.against,
        reviewer: remedy.reviewer,
        suspends: remedy.suspends,
      }),
      ...datedFact(scope, 'within', remedy.within, 'remedies'),
      ...datedFact(scope, 'answerWithin', remedy.answerWithin),
      ...datedFact(scope, 'effectWithin', remedy.effectWithin),
    ]),
  exit: (scope: Scope): readonly Item[] =>
    listed(scope, scope.pack.removals, (removal) => [
      ...facts(scope, {
        appliesTo: removal.appliesTo,
        grounds: removal.grounds,
        document: removal.document,
        schemes: removal.endsOn?.schemes,
      }),
      ...datedFact(scope, 'within', removal.within, 'removals'),
      ...datedFact(scope, 'bars', removal.bars),
      ...datedFact(scope, 'notBefore', removal.notBefore),
      ...datedFact(scope, 'sinceFact', removal.sinceFact),
      ...datedFact(scope, 'retryAfter', removal.retryAfter),
    ]),
  exemptions: (scope: Scope): readonly Item[] =>
    listed(scope, scope.pack.exemptions, (exemption) => [
      ...facts(scope, { activities: exemption.activities }),
      ...datedFact(scope, 'valid', exemption.valid),
      ...datedFact(scope, 'answerWithin', exemption.answerWithin),
    ]),
  measures: (scope: Scope): readonly Item[] => {
    const grounds = scope.pack.grounds.filter((ground) => standsOn(ground, scope.date))
    return listed(
      scope,
      scope.pack.measures,
      (measure) =>
        facts(scope, {
          activities: measure.activities,
          domain: measure.domain,
          severity: measure.severity,
          bodies: measure.bodies,
          subjects: measure.subjects,
          unless: measure.unless,
          claim: measure.claim,
          listedAs: permits(measure, scope),
          crossDomainBasis:
            measure.crossDomainBasis && cite(scope, measure.crossDomainBasis).source,
          ...(measure.assessment ?? scope.pack.assessment),
        }),
      (measure) => ({ crossDomain: isCrossDomain(measure, grounds) }),
    )
  },
}

/** Catalogue items that permit the measure on the day, in words. */
function permits(measure: Measure, { date, locale }: Scope): readonly string[] | undefined {
  const names = permittedBy(measure, date).flatMap((name) => {
    const found = catalogueItem(name)
    return found
      ? [`${pick(found.catalogue.title, locale)}: ${pick(found.item.title, locale)}`]
      : []
  })
  return names.length === 0 ? undefined : names
}

/** Rules with an id that stand on the day, as items. */
export function listed<R extends Rule & { readonly id: string; readonly title: Text }>(
  scope: Scope,
  rules: readonly R[],
  factsOf: (rule: R) => readonly Fact[],
  more: (rule: R) => Partial<Item> = () => ({}),
): readonly Item[] {
  return rules
    .filter((rule) => standsOn(rule, scope.date))
    .map((rule) => ({
      id: rule.id,
      title: pick(rule.title, scope.locale),
      facts: factsOf(rule),
      law: cite(scope, rule.law),
      unverified: rule.status === 'unverified',
      ...more(rule),
    }))
}
