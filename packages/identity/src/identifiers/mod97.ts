/** ISO 7064 MOD 97-10 over `0-9A-Z` (A = 10 … Z = 35): the remainder of the whole number, 0 to 96. */
export const remainder97 = (text: string): number => {
  let remainder = 0
  for (const mark of text) {
    const digit = Number.parseInt(mark, 36)
    remainder = (remainder * (digit > 9 ? 100 : 10) + digit) % 97
  }
  return remainder
}

/**
 * The two check digits for a number whose check places hold `00`, from `02` to `98`.
 * Comparing with these, rather than testing for remainder 1, also refuses the twins `00`, `01` and `99`.
 */
export const checkDigits97 = (withZeros: string): string =>
  String(98 - remainder97(withZeros)).padStart(2, '0')
