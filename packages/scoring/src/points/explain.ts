import type { PlainDate } from '@xinyong/identity'
import type { Pack, PointsInForce, Rules } from '@xinyong/rulebook'
import { rulesOn } from '@xinyong/rulebook'
import { fitEvent } from './fit.ts'
import type { Fold, Posting } from './fold.ts'
import { passTime, postEvent, standsAt } from './fold.ts'
import type {
  Adjustment,
  GradeInForce,
  KeptAside,
  PointsAccount,
  PointsEvent,
  PointsExplanation,
  PointsLine,
  Withheld,
} from './model.ts'
import { compareEvents } from './order.ts'
import { nextCycle } from './periods.ts'
import { asideWords, notScored, withheldWords } from './words.ts'

/**
 * Every point of an account on a day, with the rule, the law, since when and until when, and what was withheld and why.
 * This interpreter reads the pack itself and is the oracle: the compiled program must give the same totals and grades.
 * @param events in any order; the same events give the same answer
 * @param asOf the day asked about; later events are listed but count nothing
 */
export function explainPoints(
  pack: Pack,
  account: PointsAccount,
  events: readonly PointsEvent[],
  asOf: PlainDate,
): PointsExplanation {
  const rules = rulesOn(pack, asOf)
  const { points } = rules
  if (pack.points === undefined || points === undefined) return unscored(asOf, 'not-in-force')
  if (points.consent.required && !hasConsent(account, asOf)) return unscored(asOf, 'no-consent')
  const fold: Fold = {
    cycle: pack.points.cycle,
    account,
    postings: [],
    caps: new Map(),
    day: undefined,
  }
  const keptAside = postAll(pack, rules, fold, events)
  passTime({ ...fold, day: fold.day ?? asOf }, asOf)
  const lines = fold.postings.map((posting) => lineOf(fold, posting, asOf))
  const { adjustments, total } = totalOf(fold, points, lines, asOf)
  const grade = gradeOf(fold, points, total, asOf)
  return {
    scored: true,
    on: asOf,
    version: rules.version,
    base: { points: points.base.value, law: points.base.law, status: points.base.status },
    lines,
    adjustments,
    total,
    grade,
    rewards: points.rewards.filter(({ grades }) => grades.includes(grade.id)),
    restrictions: points.restrictions.filter(({ grades }) => grades.includes(grade.id)),
    keptAside,
  }
}

function unscored(on: PlainDate, why: 'no-consent' | 'not-in-force'): PointsExplanation {
  return { scored: false, on, why, message: notScored[why] }
}

/** Whether the subject agrees to be scored on the day. */
export function hasConsent({ consent }: PointsAccount, on: PlainDate): boolean {
  return (
    consent !== undefined && consent.from <= on && (consent.to === undefined || on < consent.to)
  )
}

function postAll(
  pack: Pack,
  today: Rules,
  fold: Fold,
  events: readonly PointsEvent[],
): readonly KeptAside[] {
  const keptAside: KeptAside[] = []
  const known = new Set(pack.points?.catalogue.map(({ id }) => id))
  const suspends = today.remedies.some(
    ({ kind, against, suspends: pauses }) => kind === 'objection' && against === 'entry' && pauses,
  )
  const seen = new Set<string>()
  const onDay = new Map<PlainDate, Rules>()
  for (const event of events.toSorted(compareEvents)) {
    const rules = onDay.get(event.on) ?? rulesOn(pack, event.on)
    onDay.set(event.on, rules)
    const fit = fitEvent(rules, known.has(event.item), fold.account, event, seen.has(event.id))
    seen.add(event.id)
    if (!fit.fits) {
      keptAside.push({ event, reason: fit.reason, message: asideWords[fit.reason] })
      continue
    }
    const voided =
      event.annulled === true
        ? 'annulled'
        : event.contested === true && suspends
          ? 'contested'
          : undefined
    postEvent(fold, event, fit.item, fit.points, voided)
  }
  return keptAside
}

function lineOf(fold: Fold, posting: Posting, asOf: PlainDate): PointsLine {
  const { event, item, points, end } = posting
  const counted = standsAt(posting, asOf)
  const withheld = [...posting.withheld, ...passed(posting, counted, asOf)].map(
    (one): Withheld => ({ ...one, message: withheldWords[one.why] }),
  )
  const until = end ?? cycleEnd(fold, posting, asOf)
  const figures = [item.status, item.worth.status, item.valid.status]
  return {
    event: event.id,
    item: item.id,
    title: item.title,
    law: item.law,
    status: figures.includes('unverified') ? 'unverified' : 'verified',
    since: event.on,
    ...(until !== undefined && !posting.void && { until }),
    ...(event.document !== undefined && { document: event.document }),
    points,
    counted,
    withheld: withheld.filter((one) => one.points !== 0),
    ...(item.directGrade !== undefined && { directGrade: item.directGrade.value }),
  }
}

/** What of the granted points does not count on the day: the event is still to come, has ended, or has faded. */
function passed(
  posting: Posting,
  counted: number,
  asOf: PlainDate,
): readonly Omit<Withheld, 'message'>[] {
  const { event, item, granted, end } = posting
  const law = item.valid.law
  if (event.on > asOf) return [{ why: 'not-yet', points: granted, law }]
  if (end !== undefined && end <= asOf)
    return [{ why: posting.cleared ? 'cleared' : 'ended', points: granted, law }]
  return [{ why: 'decay', points: granted - counted, law }]
}

// Where a limit or unpaid fines decide, nobody can say before the day whether the cycle will clear the event.
function cycleEnd(fold: Fold, { item, event }: Posting, asOf: PlainDate): PlainDate | undefined {
  const { cycle, account } = fold
  const certain = cycle.clearsBelow === undefined && cycle.unpaid === undefined
  if (item.valid.value.for !== 'cycle' || !certain) return undefined
  return nextCycle(cycle, account.opened, event.on > asOf ? event.on : asOf)
}

function totalOf(
  fold: Fold,
  points: PointsInForce,
  lines: readonly PointsLine[],
  asOf: PlainDate,
): { readonly adjustments: readonly Adjustment[]; readonly total: number } {
  const adjustments: Adjustment[] = []
  const sumOf = (effect: string) =>
    fold.postings
      .filter(({ item }) => item.effect === effect)
      .reduce((sum, posting) => sum + standsAt(posting, asOf), 0)
  const surplus = sumOf('restore') + sumOf('deduct')
  const restored = fold.postings.find(({ item }) => item.effect === 'restore')
  if (surplus > 0 && restored !== undefined)
    adjustments.push({ why: 'surplus', points: -surplus, law: restored.item.law })
  const counted = lines.reduce((sum, line) => sum + line.counted, 0)
  const free = points.base.value + counted - Math.max(0, surplus)
  const { min = -Infinity, max = Infinity } = points.bounds?.value ?? {}
  const total = Math.min(max, Math.max(min, free))
  if (total !== free)
    adjustments.push({
      why: 'bound',
      points: total - free,
      law: points.bounds?.law ?? points.base.law,
    })
  return { adjustments, total }
}

function gradeOf(fold: Fold, points: PointsInForce, total: number, asOf: PlainDate): GradeInForce {
  const { value: grades, law, status } = points.grades
  let at = grades.findLastIndex(({ min }) => min === undefined || min <= total)
  let directBy: { readonly event: string; readonly law: string } | undefined
  for (const { event, item, end, void: off } of fold.postings) {
    const inForce = !off && event.on <= asOf && (end === undefined || end > asOf)
    const direct = grades.findIndex(({ id }) => id === item.directGrade?.value)
    if (!inForce || direct === -1 || direct >= at) continue
    at = direct
    directBy = { event: event.id, law: item.directGrade?.law ?? item.law }
  }
  const grade = grades[at]
  if (grade === undefined) throw new RangeError('the lowest grade has no least total')
  return {
    id: grade.id,
    title: grade.title,
    law: directBy?.law ?? law,
    status,
    ...(directBy && { directBy: directBy.event }),
  }
}
