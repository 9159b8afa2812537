import type { PlainDate } from '@xinyong/identity'
import { formatPeriod } from '@xinyong/rulebook'
import type { GroundInForce, Period, Range } from '@xinyong/rulebook'
import type { ActBodies, Refusal } from '../acts/model.ts'
import { termEnd } from '../calendars/period.ts'
import { refusal } from '../refusal.ts'

const outside = (length: string, range: Range, today: PlainDate): boolean => {
  const [end, min, max] = [length, range.min, range.max].map((period) => termEnd(today, period))
  return end === undefined || min === undefined || max === undefined || end < min || end > max
}

const en = (period: Period): string => formatPeriod(period).en
const zh = (period: Period): string => formatPeriod(period).zh

const say = (en: string, zh: string, law: string): Refusal =>
  refusal('procedure.term', { en, zh }, law)

/** The length a decision sets must be the one the ground's law gives, or lie in its range. */
export const termWithin = (
  ground: GroundInForce | undefined,
  { length, prolong }: Pick<ActBodies['decide'], 'length' | 'prolong'>,
  today: PlainDate,
): Refusal | undefined => {
  const term = ground?.term.value
  if (ground === undefined || term === undefined) return undefined
  const law = ground.term.law
  if (term.kind === 'source')
    return say(
      'Entries on this ground follow their source; nothing is decided here.',
      '此事由随来源名单变动，不在此作出决定。',
      law,
    )
  if (term.kind === 'open')
    return length === undefined && prolong === undefined
      ? undefined
      : say('This ground has no term; none can be set.', '此事由不设期限，不得另定。', law)
  if (term.kind === 'range') {
    if (prolong !== undefined) return say('This term cannot be prolonged.', '此期限不得延长。', law)
    if (length === undefined || outside(length, term, today))
      return say(
        `The term must be set between ${en(term.min)} and ${en(term.max)}.`,
        `期限须在${zh(term.min)}至${zh(term.max)}之间确定。`,
        law,
      )
    return undefined
  }
  if (length !== undefined && termEnd(today, length) !== termEnd(today, term.length))
    return say(`The term is ${en(term.length)}.`, `期限为${zh(term.length)}。`, law)
  if (prolong === undefined) return undefined
  if (term.prolong === undefined)
    return say('This term cannot be prolonged.', '此期限不得延长。', law)
  return outside(prolong, term.prolong, today)
    ? say(
        `The term may be prolonged by ${en(term.prolong.min)} to ${en(term.prolong.max)} (${term.prolong.when?.en ?? ''}).`,
        `期限可延长${zh(term.prolong.min)}至${zh(term.prolong.max)}（${term.prolong.when?.zh ?? ''}）。`,
        law,
      )
    : undefined
}
