import type { NormalisedName } from '@xinyong/identity'

export type PlainName = Pick<NormalisedName, 'text' | 'tokens' | 'script'>

/** Longer ones are normalised the long way, which knows what to cut. */
const LONGEST_PLAIN = 200
const [SPACE, AMPERSAND, APOSTROPHE, BACKTICK, DELETE] = [32, 38, 39, 96, 127]

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => code >= 97 && code <= 122

/**
 * What `normaliseName` makes of a short name in plain Latin letters, for a tenth of the work: most names of most
 * registers are such. Undefined for every other text.
 */
export const plainName = (name: string): PlainName | undefined => {
  if (name.length > LONGEST_PLAIN) return undefined
  const lower = name.toLowerCase()
  const tokens: string[] = []
  let [start, letters] = [-1, false]
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at)
    if (isLetter(code) || isDigit(code)) {
      letters ||= isLetter(code)
      if (start < 0) start = at
      continue
    }
    // What goes without leaving a gap, and what is written out.
    if (code < SPACE || code >= DELETE) return undefined
    if (code === AMPERSAND || code === APOSTROPHE || code === BACKTICK) return undefined
    if (start >= 0) tokens.push(lower.slice(start, at))
    start = -1
  }
  if (start >= 0) tokens.push(lower.slice(start))
  return { text: tokens.join(' '), tokens, script: letters ? 'Latn' : 'Zyyy' }
}
