// Lower-case letters that look like a Latin one, in lower case or in capitals.
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    н: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    о: 'o',
    р: 'p',
    ԛ: 'q',
    ѕ: 's',
    т: 't',
    у: 'y',
    ԝ: 'w',
    х: 'x',
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'h',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'y',
    χ: 'x',
    ζ: 'z',
  }),
)
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'і', j: 'ј', k: 'к', m: 'м' }).concat(
    Object.entries({ o: 'о', p: 'р', s: 'ѕ', t: 'т', y: 'у', x: 'х' }),
  ),
)
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const GREEK = /\p{Script=Greek}/u

const replaced = (token: string, by: ReadonlyMap<string, string>): string =>
  Array.from(token, (mark) => by.get(mark) ?? mark).join('')

/**
 * Brings a lower-case token that mixes Latin with Cyrillic or Greek letters back to one script, where every
 * stray letter looks like one of that script: `pаypal` with a Cyrillic а is `paypal`. Other tokens stay.
 * A token wholly in one script is never touched, since `сор` may be Russian.
 */
export const untangle = (token: string): { readonly token: string; readonly mixed: boolean } => {
  const mixed = LATIN.test(token) && (CYRILLIC.test(token) || GREEK.test(token))
  if (!mixed) return { token, mixed }
  const letters = Array.from(token)
  const strays = letters.filter((mark) => CYRILLIC.test(mark) || GREEK.test(mark))
  const latin = letters.filter((mark) => LATIN.test(mark))
  if (strays.every((mark) => TO_LATIN.has(mark))) return { token: replaced(token, TO_LATIN), mixed }
  if (!GREEK.test(token) && latin.every((mark) => TO_CYRILLIC.has(mark)))
    return { token: replaced(token, TO_CYRILLIC), mixed }
  return { token, mixed }
}
