import type { PlainDate } from '@xinyong/identity'
import type { Exemption, Ground, Pack, Remedy, RemovalGround, Rule } from '../pack/model.ts'
import type {
  ExemptionInForce,
  GroundInForce,
  RemedyInForce,
  RemovalInForce,
  Rules,
} from '../pack/rules.ts'
import { mayApply } from '../catalogues/may-apply.ts'
import { deepFreeze } from '../pack/freeze.ts'
import { inForceOn, itemOn, standsOn } from './dated.ts'
import { pointsOn } from './points-on.ts'
import { versionOn } from './version-on.ts'

/**
 * The pack as it stands on one day: every list holds only what stands then, every dated value is the one that holds.
 * Before the first version nothing stands and `version` is empty. A pure function of its arguments, frozen through and
 * through (the parts shared with the pack included), so callers may remember the answer for a pack and a day.
 */
export function rulesOn(pack: Pack, date: PlainDate): Rules {
  const version = versionOn(pack, date)
  const on = <T extends Rule>(list: readonly T[]): readonly T[] =>
    version === undefined ? [] : list.filter((item) => standsOn(item, date))
  const { procedure } = version === undefined ? {} : pack
  const notice = inForceOn(procedure?.notice, date)
  const decision = inForceOn(procedure?.decision, date)
  const service = inForceOn(procedure?.service, date)
  const publication = version && inForceOn(pack.publication, date)
  const points = version && pack.points && pointsOn(pack.points, date)
  return deepFreeze({
    pack: pack.id,
    on: date,
    version: version?.id ?? '',
    kind: pack.kind,
    ...(pack.direction && { direction: pack.direction }),
    use: pack.use,
    title: pack.title,
    authority: pack.authority,
    calendar: pack.calendar,
    timezone: pack.timezone,
    subjects: pack.subjects,
    sources: pack.sources,
    grounds: on(pack.grounds).flatMap((ground) => groundOn(ground, date)),
    exclusions: on(pack.exclusions),
    ...(notice && { notice }),
    ...(decision && { decision }),
    ...(service && { service }),
    remedies: on(pack.remedies).flatMap((remedy) => remedyOn(remedy, date)),
    removals: on(pack.removals).flatMap((removal) => removalOn(removal, date)),
    exemptions: on(pack.exemptions).flatMap((exemption) => exemptionOn(exemption, date)),
    ...(publication && { publication }),
    // Only a measure that stands on the catalogue on this day may be applied.
    measures: on(pack.measures).filter((measure) => mayApply(pack, measure, date)),
    ...(points && { points }),
    ...(pack.retention && { retention: pack.retention }),
    ...(pack.assessment && { assessment: pack.assessment }),
    ...(pack.mirror && version && { mirror: pack.mirror }),
  })
}

// A rule whose required value does not hold yet does not stand; the loader refuses such gaps, hand-made packs may have them.

function groundOn(
  { term, evidenceWithin, ...rest }: Ground,
  date: PlainDate,
): readonly GroundInForce[] {
  const inForce = inForceOn(term, date)
  if (inForce === undefined) return []
  return [{ ...rest, term: inForce, ...optional('evidenceWithin', evidenceWithin, date) }]
}

function remedyOn(
  { within, answerWithin, effectWithin, ...rest }: Remedy,
  date: PlainDate,
): readonly RemedyInForce[] {
  const answer = itemOn(answerWithin, date)
  if (answer === undefined) return []
  return [
    {
      ...rest,
      answerWithin: answer.value,
      ...optional('within', within, date),
      ...optional('effectWithin', effectWithin, date),
    },
  ]
}

function removalOn(
  { within, bars, notBefore, sinceFact, retryAfter, ...rest }: RemovalGround,
  date: PlainDate,
): readonly RemovalInForce[] {
  const carriedOut = itemOn(within, date)
  if (carriedOut === undefined) return []
  return [
    {
      ...rest,
      within: carriedOut.value,
      ...optional('bars', bars, date),
      ...optional('notBefore', notBefore, date),
      ...optional('sinceFact', sinceFact, date),
      ...optional('retryAfter', retryAfter, date),
    },
  ]
}

function exemptionOn(
  { valid, answerWithin, ...rest }: Exemption,
  date: PlainDate,
): readonly ExemptionInForce[] {
  const [validFor, answer] = [itemOn(valid, date), itemOn(answerWithin, date)]
  if (validFor === undefined || answer === undefined) return []
  return [{ ...rest, valid: validFor.value, answerWithin: answer.value }]
}

function optional<K extends string>(
  key: K,
  list: Parameters<typeof itemOn<string>>[0],
  date: PlainDate,
): { [P in K]?: string } {
  const item = itemOn(list, date)
  return item === undefined ? {} : ({ [key]: item.value } as { [P in K]: string })
}
