import { segmentPinyin } from '@xinyong/identity'
import type { PreparedName } from '../prepared-name.ts'
import { memo } from './memo.ts'

/** The most frequent family names of the mainland in pinyin; general knowledge. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang ' +
    'deng feng han cao zeng peng xiao cai pan tian dong yuan yu ye du su wei cheng lu ding ren shen yao jiang cui ' +
    'zhong tan fan jin shi liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei duan long tao gu mao ' +
    'hao gong shao wan qian'
  ).split(' '),
)
const MOST_PARTS = 3

const isPinyin = memo((word) => segmentPinyin(word) !== undefined, 8192)

/** A Latin name that reads as Chinese: two or three words of pinyin, a frequent family name first or last. */
export const looksChinese = ({ words, script }: PreparedName): boolean => {
  if (script !== 'Latn' || words.length < 2 || words.length > MOST_PARTS) return false
  const [first, last] = [words[0]?.latin ?? '', words.at(-1)?.latin ?? '']
  return (SURNAMES.has(first) || SURNAMES.has(last)) && words.every(({ latin }) => isPinyin(latin))
}

// What speakers and clerks confuse: n and ng, flat and curled tongues, ü.
const blurred = memo(
  (word) =>
    word
      .replace(/([zcs])h/g, '$1')
      .replace(/n(?=[^aeiouv]|$)g?/g, 'n')
      .replace(/v|yu/g, 'u'),
  8192,
)

/**
 * Whether two words of Chinese names are two names: both are whole syllables, and not the same to the ear. Where four
 * hundred syllables make all names, a letter more or less is another one and no slip.
 */
export const areOtherSyllables = (a: string, b: string): boolean =>
  isPinyin(a) && isPinyin(b) && blurred(a) !== blurred(b)
