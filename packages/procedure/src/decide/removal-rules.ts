import type { PlainDate } from '@xinyong/identity'
import { formatPeriod } from '@xinyong/rulebook'
import type { RemovalInForce } from '@xinyong/rulebook'
import type { Refusal } from '../acts/model.ts'
import { addPeriod } from '../calendars/add-period.ts'
import { dateOfDay, dayNumber, plusDays } from '../calendars/days.ts'
import { termEnd } from '../calendars/period.ts'
import { refusal } from '../refusal.ts'
import { effectiveFrom, groundOf, termEndOf } from '../state/effect.ts'
import { lastRefusal } from '../state/petitions.ts'
import type { Situation } from './situation.ts'

/** First day on which a share of a term (`2/3`) has run. */
export const shareOfTerm = (from: PlainDate, end: PlainDate, share: string): PlainDate => {
  const [over = '1', under = '1'] = share.split('/')
  const days = (dayNumber(end) - dayNumber(from)) * (Number(over) / Number(under))
  // The small amount keeps 730 × (1/2) and its like from rounding up on a binary fraction.
  return dateOfDay(dayNumber(from) + Math.ceil(days - 1e-9))
}

/** The ground fits an entry with, or without, a term. */
export const fitsTerm = (
  { rules, state, cal }: Situation,
  removal: RemovalInForce,
): Refusal | undefined => {
  if (removal.appliesTo === 'all') return undefined
  const ends = termEndOf(rules, state, effectiveFrom(rules, state, cal) ?? state.openedOn)
  const termed = ends !== undefined
  if (termed === (removal.appliesTo === 'termed')) return undefined
  return refusal(
    'procedure.removal-term',
    termed
      ? {
          en: `This entry has a term; “${removal.title.en}” ends only entries without one.`,
          zh: `本列入有期限；“${removal.title.zh}”仅适用于无期限的列入。`,
        }
      : {
          en: `This entry has no term; “${removal.title.en}” ends only entries with one.`,
          zh: `本列入无期限；“${removal.title.zh}”仅适用于有期限的列入。`,
        },
    removal.law,
  )
}

/** The ground of removal ends entries on this ground of entry. */
export const fitsGround = (
  { rules, state }: Situation,
  removal: RemovalInForce,
): Refusal | undefined => {
  const ground = groundOf(rules, state)
  if (removal.grounds === undefined || (ground && removal.grounds.includes(ground.id)))
    return undefined
  return refusal(
    'procedure.removal-ground',
    {
      en: `“${removal.title.en}” does not end entries on the ground “${ground?.title.en ?? ''}”.`,
      zh: `“${removal.title.zh}”不适用于因“${ground?.title.zh ?? ''}”的列入。`,
    },
    removal.law,
  )
}

const tooEarly = (removal: RemovalInForce, first: PlainDate, en: string, zh: string): Refusal =>
  refusal(
    'procedure.too-early',
    {
      en: `“${removal.title.en}” may be asked for once ${en}: from ${first}.`,
      zh: `${zh}（自${first}起）方可申请“${removal.title.zh}”。`,
    },
    removal.law,
    first,
  )

/** Not before the share of the term, or the time in force, that the law asks. A time binds entries without a term, too. */
export const hasRun = (
  { rules, state, cal, today }: Situation,
  removal: RemovalInForce,
): Refusal | undefined => {
  const { notBefore } = removal
  const from = effectiveFrom(rules, state, cal)
  if (notBefore === undefined || from === undefined) return undefined
  if (!notBefore.includes('/')) {
    const first = termEnd(from, notBefore)
    if (first === undefined || today >= first) return undefined
    const { en, zh } = formatPeriod(notBefore)
    return tooEarly(removal, first, `${en} in force have passed`, `生效满${zh}`)
  }
  const end = termEndOf(rules, state, from)
  if (end === undefined) return undefined
  const first = shareOfTerm(from, end, notBefore)
  if (today >= first) return undefined
  return tooEarly(removal, first, `${notBefore} of the term has run`, `期限经过${notBefore}`)
}

/** Not before the time since the fact that the law asks. Without a day of the fact nobody knows that it has passed. */
export const factHasAged = (
  { today }: Situation,
  removal: RemovalInForce,
  factOn: PlainDate | undefined,
): Refusal | undefined => {
  if (removal.sinceFact === undefined) return undefined
  const { en, zh } = formatPeriod(removal.sinceFact)
  if (factOn === undefined)
    return refusal(
      'procedure.removal-document',
      {
        en: `“${removal.title.en}” counts ${en} from the day on its document: ${removal.document.en}.`,
        zh: `“${removal.title.zh}”自文书所载日期起满${zh}：${removal.document.zh}。`,
      },
      removal.law,
    )
  const first = termEnd(factOn, removal.sinceFact)
  if (first === undefined || today >= first) return undefined
  return tooEarly(removal, first, `${en} have passed since ${factOn}`, `自${factOn}起满${zh}`)
}

/** After a refusal no new application for the time the law sets. */
export const mayRetry = (
  { state, today, cal }: Situation,
  remedy: string,
  removal: RemovalInForce,
): Refusal | undefined => {
  const refused = lastRefusal(state, remedy)
  if (refused === undefined || removal.retryAfter === undefined) return undefined
  const last = addPeriod(refused, removal.retryAfter, cal, false)?.date
  if (last === undefined || today > last) return undefined
  return refusal(
    'procedure.retry-after',
    {
      en: `The last application was refused on ${refused}; no new one for ${formatPeriod(removal.retryAfter).en}.`,
      zh: `上次申请于${refused}被驳回；${formatPeriod(removal.retryAfter).zh}内不得再次申请。`,
    },
    removal.law,
    plusDays(last, 1),
  )
}
