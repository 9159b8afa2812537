import type { Dictionary } from '../index/dictionary.ts'
import { LONGEST_HEARD, UNLIKE, leastDistance } from '../names/transcription.ts'
import type { HeardWord } from '../names/transcription.ts'

const codes = new Uint16Array(LONGEST_HEARD)
/** First bytes of letters of two, three and four bytes in UTF-8. */
const [TWO, THREE, FOUR] = [0xc0, 0xe0, 0xf0]
const TELLS_NOTHING = 0

/**
 * The least distance at which a Latin word can lie from a word of the dictionary, read from its bytes: nearly all that
 * are found under a key of how they are heard are too far, and making a text of each would cost more than all else.
 */
export const leastDistanceTo = (
  { frozen, tail }: Dictionary,
  word: HeardWord,
  id: number,
): number => {
  const table = id < frozen.count ? frozen : tail
  const { texts, textStart } = table
  const end = textStart[id - table.first + 1]!
  let count = 0
  for (let at = textStart[id - table.first]!; at < end;) {
    const first = texts[at]!
    if (first >= FOUR) return TELLS_NOTHING
    if (count === LONGEST_HEARD) return UNLIKE
    const more = texts[at + 1]! & 63
    if (first >= THREE) codes[count] = ((first & 15) << 12) | (more << 6) | (texts[at + 2]! & 63)
    else codes[count] = first >= TWO ? ((first & 31) << 6) | more : first
    at += first >= THREE ? 3 : first >= TWO ? 2 : 1
    count += 1
  }
  return leastDistance(word, codes, count)
}
