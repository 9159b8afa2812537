import { isCountry, UNKNOWN_COUNTRY } from './countries.ts'
import { wrongCharacter, wrongCountry, wrongLength, wrongShape } from './flaws.ts'
import type { About } from './flaws.ts'
import { reject } from './scheme.ts'
import type { ParsedValue } from './scheme.ts'
import { compact } from './tidy.ts'

export type Tagged = { readonly country: string | undefined; readonly number: string }

type Reading =
  | { readonly ok: true; readonly tagged: Tagged }
  | { readonly ok: false; readonly refusal: ParsedValue }

const refuse = (refusal: ParsedValue): Reading => ({ ok: false, refusal })

/**
 * Reads `CC:NUMBER`, the form of numbers that many countries issue each in its own way.
 * `XX` stands for a country the source does not name. Without a country the tag may be left out unless `needsTag`.
 */
export const readTagged = (
  about: About,
  text: string,
  bounds: { readonly min: number; readonly max: number; readonly needsTag: boolean },
): Reading => {
  const written = compact(text)
  const tag = /^([A-Z]{2}):/.exec(written)?.[1]
  if (tag === undefined && bounds.needsTag) {
    const en = `${about.en} starts with the country that issued it, such as CN:`
    return refuse(
      reject(wrongShape(about, 'country', en, `${about.zh}应以签发国家或地区代码开头，如 CN:`)),
    )
  }
  if (tag !== undefined && tag !== UNKNOWN_COUNTRY && !isCountry(tag))
    return refuse(reject(wrongCountry(about, tag)))
  const number = tag === undefined ? written : written.slice(3)
  if (!/^[\p{L}\p{N}./()#&_+]*$/u.test(number))
    return refuse(reject(wrongCharacter(about, number, /[\p{L}\p{N}./()#&_+]/u)))
  const length = Array.from(number).length
  if (length < bounds.min || length > bounds.max)
    return refuse(reject(wrongLength(about, `${bounds.min}–${bounds.max}`, length)))
  if (!/[\p{L}\p{N}]/u.test(number))
    return refuse(
      reject(
        wrongShape(
          about,
          'number',
          `${about.en} has a letter or a digit`,
          `${about.zh}应含字母或数字`,
        ),
      ),
    )
  return { ok: true, tagged: { country: tag, number } }
}

export const writeTagged = (tagged: Tagged): string =>
  tagged.country === undefined ? tagged.number : `${tagged.country}:${tagged.number}`

/** Two countries may issue the same number: only with its issuer does it point at one holder. */
export const namesIssuer = (value: string): boolean =>
  /^[A-Z]{2}:/.test(value) && !value.startsWith(`${UNKNOWN_COUNTRY}:`)
