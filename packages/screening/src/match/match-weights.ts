import type { Text } from '@xinyong/identity'
import type { FindingCode } from './finding.ts'

type Rule = { readonly logOdds: number; readonly text: (query: string, candidate: string) => Text }

const rule = (logOdds: number, en: string, zh: string): Rule => ({
  logOdds,
  text: (query, candidate) => {
    const filled = (sentence: string): string =>
      sentence.replace('{query}', () => query).replace('{candidate}', () => candidate)
    return { en: filled(en), zh: filled(zh) }
  },
})

/**
 * What each finding beside the name adds, in natural-logarithmic odds, and how it is said. Set by rule, not learnt: the
 * labelled pairs hold names alone. The size follows how often strangers agree by chance: a birthday is shared by one
 * in some 25,000 people of working age, yet two records of one person often differ in it by a slip, so it never
 * outweighs names that contradict.
 */
export const matchRules: Readonly<Record<Exclude<FindingCode, `name.${string}`>, Rule>> = {
  'birthDate.same': rule(
    2.5,
    'The dates of birth agree ({candidate}).',
    '出生日期一致（{candidate}）。',
  ),
  'birthDate.year': rule(
    1,
    'The years of birth agree ({candidate}).',
    '出生年份一致（{candidate}）。',
  ),
  'birthDate.slip': rule(
    0.8,
    'The dates of birth {query} and {candidate} differ as a slip would make them.',
    '出生日期 {query} 与 {candidate} 的差异似笔误。',
  ),
  'birthDate.near': rule(
    -1,
    'The dates of birth {query} and {candidate} differ by little.',
    '出生日期 {query} 与 {candidate} 略有不同。',
  ),
  'birthDate.differs': rule(
    -3,
    'The dates of birth {query} and {candidate} contradict each other.',
    '出生日期 {query} 与 {candidate} 相矛盾。',
  ),
  'country.shared': rule(0.4, 'Both have to do with {candidate}.', '双方均与 {candidate} 有关。'),
  'country.differs': rule(
    -0.7,
    'The countries {query} and {candidate} have none in common.',
    '国家 {query} 与 {candidate} 无共同之处。',
  ),
  'identifier.identifying': rule(
    9,
    'The identifier {candidate} is the same and belongs to one holder only.',
    '标识 {candidate} 相同，且只属于一个持有者。',
  ),
  'identifier.same': rule(
    4,
    'The number {candidate} is the same; by itself it does not tell holders apart.',
    '号码 {candidate} 相同，但不足以单独区分持有者。',
  ),
  'identifier.differs': rule(
    -1.2,
    'The identifiers {query} and {candidate} of one kind differ.',
    '同类标识 {query} 与 {candidate} 不同。',
  ),
  'gender.same': rule(0.1, 'The genders agree.', '性别一致。'),
  'gender.differs': rule(-2, 'The genders contradict each other.', '性别相矛盾。'),
  'address.same': rule(1.2, 'The addresses agree ({candidate}).', '地址一致（{candidate}）。'),
  'address.near': rule(
    0.4,
    'The addresses {query} and {candidate} have parts in common.',
    '地址 {query} 与 {candidate} 部分相同。',
  ),
}

/** Least score of each band. */
export const bands = { strong: 0.85, possible: 0.5 } as const

/** Scores this near say nothing about which of two namesakes is meant. */
export const INDISTINGUISHABLE = 0.02
