import { countryNames } from './country-names.ts'

const codes = new Map<string, string>()
for (const [code, names] of Object.entries(countryNames))
  for (const name of names) codes.set(keyOf(name), code)

/** The FollowTheMoney code of a country named in English; undefined when no such country is known. */
export function countryCode(name: string): string | undefined {
  return codes.get(keyOf(name))
}

/** The code of a country given by its two letters, as in `MX`. */
export function countryOfLetters(letters: string): string | undefined {
  const code = letters.toLowerCase()
  return code in countryNames ? code : undefined
}

/** A name or two letters. */
export function anyCountry(text: string): string | undefined {
  const clean = text.trim()
  return (/^[A-Za-z]{2}$/.test(clean) ? countryOfLetters(clean) : undefined) ?? countryCode(clean)
}

function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim()
}
