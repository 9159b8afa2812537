import { cantonese } from '@xinyong/identity'
import { memo } from './memo.ts'

const LONGEST_GIVEN = 3
const RULES_OF_JYUTPING: readonly (readonly [RegExp, string])[] = [
  [/^gw/, 'kw'],
  [/^[zc]/, 'c'],
  [/^jyu/, 'yu'],
  [/^j/, 'y'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/aa/, 'a'],
  [/eoi/, 'ui'],
  [/eo/, 'u'],
  [/oe/, 'eu'],
  [/ou/, 'o'],
]
// 燊 and 珍 are Sun and Chun on documents, though jyutping has san and zan.
const SHORT_A = /(?<!a)a(?=[nm](?!g))/
const RULES_OF_SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aeo])r(?![aeiouy])/g, ''],
  [/tsz|sz|tze/g, 'ci'],
  [/ch|ts/g, 'c'],
  [/sh/g, 's'],
  [/ow/g, 'au'],
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/y?ue/g, 'yu'],
  [/b/g, 'p'],
  [/d/g, 't'],
  [/(?<!n)g(?!$)/g, 'k'],
]

const folded = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((word, [found, by]) => word.replace(found, by), text)

const spellings = (han: string): readonly string[] =>
  cantonese(han).reduce<readonly string[]>(
    (starts, readings) =>
      starts.flatMap((start) =>
        readings.flatMap((reading) =>
          [...new Set([reading, reading.replace(SHORT_A, 'u')])].map(
            (one) => start + folded(one, RULES_OF_JYUTPING),
          ),
        ),
      ),
    [''],
  )

const spellingsOf = memo((han): ReadonlySet<string> => new Set(spellings(han)), 4096)

const foldedSpelling = memo((latin) => folded(latin, RULES_OF_SPELLINGS), 4096)

/** Whether a Latin word spells up to three Han characters by their Cantonese reading, as Hong Kong documents do. */
export const spellsCantonese = (han: string, latin: string): boolean => {
  if (han.length === 0 || han.length > LONGEST_GIVEN || latin.length < han.length) return false
  if (latin.length > 6 * han.length) return false
  return spellingsOf(han).has(foldedSpelling(latin))
}
