import type { Word } from '../prepared-name.ts'
import { slipsBetween } from '../search/slips.ts'

/** The words from a place on as one, by what they are written or read as. */
export const joinedText = (
  words: readonly Word[],
  at: number,
  count: number,
  latin: boolean,
): string => {
  let text = ''
  for (let place = at; place < at + count; place += 1)
    text += latin ? (words[place]?.latin ?? '') : (words[place]?.text ?? '')
  return text
}

/** A form this long is told with a slip wherever it stands, a shorter one only at either end. */
const LONG_FORM = 6
const LONGEST_RUN = 4

const isRunFree = (used: Uint8Array, at: number, count: number): boolean => {
  for (let place = at; place < at + count; place += 1) if (used[place] === 1) return false
  return true
}

/** Where words stand, free, that are a slip away from a legal form; undefined where none do. */
export const findForm = (
  words: readonly Word[],
  used: Uint8Array,
  form: string,
): readonly [at: number, count: number] | undefined => {
  let end = words.length
  while (end > 0 && words[end - 1]?.role === 'form') end -= 1
  for (let count = 1; count <= LONGEST_RUN && count < end; count += 1)
    for (let at = end - count; at >= 0; at -= 1) {
      if (form.length < LONG_FORM && at > 0 && at + count < end) continue
      if (!isRunFree(used, at, count)) continue
      if (slipsBetween(form, joinedText(words, at, count, false)) <= 1) return [at, count]
    }
  return undefined
}
