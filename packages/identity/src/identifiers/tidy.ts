const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu
const GAPS = /[\s\u2010-\u2015\u2212-]+/g
const FULL_WIDTH = /[\uff01-\uff5e]/g
/** No identifier in use is longer; the bound keeps every later pattern cheap. */
export const LONGEST_IDENTIFIER = 200

/**
 * Full-width forms to ASCII, invisible and bidirectional control characters away, ends trimmed.
 * Look-alikes from other alphabets stay as they are, so that a Cyrillic letter is refused and not guessed.
 */
export const tidy = (text: string): string =>
  text
    .replace(/[\t\n\r]/g, ' ')
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim()

/** Tidied, in capitals, without the spaces and dashes that only help the eye. */
export const compact = (text: string): string => tidy(text).toUpperCase().replace(GAPS, '')
