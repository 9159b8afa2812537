import type { Flaw, IdentifierScheme } from './scheme.ts'
import { identifierScheme, identifierSchemes } from './schemes.ts'
import { LONGEST_IDENTIFIER, tidy } from './tidy.ts'

declare const identifierBrand: unique symbol

/** A checked identifier in its one written form, `SCHEME:VALUE`. Equal strings mean the same number. */
export type Identifier = string & { readonly [identifierBrand]: true }

export type IdentifierResult =
  | {
      readonly ok: true
      readonly identifier: Identifier
      readonly scheme: string
      readonly value: string
      readonly warnings: readonly Flaw[]
    }
  | ({ readonly ok: false } & Flaw)

const refuse = (code: Flaw['code'], part: string, en: string, zh: string): IdentifierResult => ({
  ok: false,
  code,
  part,
  rule: 'SCHEME:VALUE',
  message: { en, zh },
})

const unknownScheme = (): IdentifierResult => {
  const names = identifierSchemes.map(({ scheme }) => scheme).join(', ')
  return refuse(
    'unknown-scheme',
    'scheme',
    `An identifier is written SCHEME:VALUE, with one of these schemes: ${names}.`,
    `标识应写作“方案:值”，方案为下列之一：${names}。`,
  )
}

/** Writes a value that its scheme has already accepted; the inverse of `splitIdentifier`. */
const write = (scheme: IdentifierScheme, value: string): Identifier =>
  `${scheme.scheme}:${value}` as Identifier

/** Reads a value under a scheme named apart from it, as forms and list files give them. */
export const formatIdentifier = (schemeName: string, text: string): IdentifierResult => {
  const scheme = identifierScheme(schemeName)
  if (scheme === undefined) return unknownScheme()
  if (text.length > LONGEST_IDENTIFIER) {
    const en = `An identifier has at most ${LONGEST_IDENTIFIER} characters.`
    return refuse('too-long', 'length', en, `标识不得超过 ${LONGEST_IDENTIFIER} 个字符。`)
  }
  if (tidy(text) === '')
    return refuse('empty', 'value', 'The identifier has no value.', '标识的值为空。')
  const parsed = scheme.parse(text)
  if (!parsed.ok) return parsed
  const { value, warnings } = parsed
  return { ok: true, identifier: write(scheme, value), scheme: scheme.scheme, value, warnings }
}

/**
 * Reads `SCHEME:VALUE`, such as `cn.uscc:9144 0300 7084 6113 6T`, into its canonical form.
 * A refusal names the part, the rule and, where the value is sensitive, never more than one of its characters.
 */
export const parseIdentifier = (text: string): IdentifierResult => {
  const head = tidy(text.slice(0, LONGEST_IDENTIFIER + 100))
  const colon = head.indexOf(':')
  if (colon < 0) return unknownScheme()
  const cut = /[:\uff1a]/.exec(text)?.index ?? 0
  return formatIdentifier(head.slice(0, colon).trim().toLowerCase(), text.slice(cut + 1))
}

/** The two halves of a checked identifier. */
export const splitIdentifier = (
  identifier: Identifier,
): { readonly scheme: string; readonly value: string } => {
  const colon = identifier.indexOf(':')
  return { scheme: identifier.slice(0, colon), value: identifier.slice(colon + 1) }
}

/** What the public may see, with the scheme: `cn.resident-id:0000**********0009`. */
export const maskIdentifier = (identifier: Identifier): string => {
  const { scheme, value } = splitIdentifier(identifier)
  return `${scheme}:${identifierScheme(scheme)?.mask(value) ?? '*'.repeat(value.length)}`
}

/** True where the number itself must not be published or logged. */
export const isSensitive = (identifier: Identifier): boolean =>
  identifierScheme(splitIdentifier(identifier).scheme)?.sensitive ?? true

/** True where an equal identifier means the same holder; a match on any other is at most a reason to review. */
export const isIdentifierGrade = (identifier: Identifier): boolean => {
  const { scheme, value } = splitIdentifier(identifier)
  return identifierScheme(scheme)?.identifies(value) ?? false
}
