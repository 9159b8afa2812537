import type { PlainDate } from '@xinyong/identity'
import type { Dated, DatedItem, Rule } from '../pack/model.ts'
import type { InForce } from '../pack/rules.ts'

/** The item of a dated list that holds on a day: the last whose `from` is not after it. */
export function itemOn<T>(list: Dated<T> | undefined, date: PlainDate): DatedItem<T> | undefined {
  return list?.findLast((item) => item.from <= date)
}

/** The value that holds on a day with its law, without the day from which it holds. */
export function inForceOn<T>(list: Dated<T> | undefined, date: PlainDate): InForce<T> | undefined {
  const item = itemOn(list, date)
  return item === undefined ? undefined : { value: item.value, law: item.law, status: item.status }
}

/** Whether a rule stands on a day: `[from, to)`, where an absent bound is the pack's own. */
export function standsOn(rule: Pick<Rule, 'from' | 'to'>, date: PlainDate): boolean {
  return (rule.from ?? date) <= date && (rule.to === undefined || date < rule.to)
}
