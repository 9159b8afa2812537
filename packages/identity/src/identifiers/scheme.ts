import type { Text } from '../text.ts'

/** Whom or what a scheme numbers. `any` covers persons and organisations alike. */
export type IdentifierKind = 'person' | 'organisation' | 'any' | 'vessel'

/** What is wrong with a written identifier, or odd about it. */
export type FlawCode =
  | 'empty'
  | 'too-long'
  | 'length'
  | 'alphabet'
  | 'shape'
  | 'check-digit'
  | 'date'
  | 'region'
  | 'country'
  | 'unknown-scheme'
  | 'unusual'

/** One flaw: `part` names the part of the identifier, `rule` the standard or registry that says so. */
export type Flaw = {
  readonly code: FlawCode
  readonly part: string
  readonly rule: string
  readonly message: Text
}

export type ParsedValue =
  | { readonly ok: true; readonly value: string; readonly warnings: readonly Flaw[] }
  | ({ readonly ok: false } & Flaw)

/** A way of numbering subjects, with its own reading, refusals and mask. */
export type IdentifierScheme = {
  readonly scheme: string
  readonly title: Text
  readonly kind: IdentifierKind
  /** Personal or account data: never shown in full to the public, never logged. */
  readonly sensitive: boolean
  /**
   * True where equal values mean the same holder, so that a match may carry a refusal (charter, rule 8).
   * Securities, bank accounts and numbers of unknown kind never do.
   */
  readonly identifies: (value: string) => boolean
  /** Reads what people write (full-width, spaced, lower case) into the one canonical value. */
  readonly parse: (text: string) => ParsedValue
  /** What the public may see of a canonical value. Schemes that are not sensitive show it whole. */
  readonly mask: (value: string) => string
}

export const accept = (value: string, warnings: readonly Flaw[] = []): ParsedValue => ({
  ok: true,
  value,
  warnings,
})

export const reject = (flaw: Flaw): ParsedValue => ({ ok: false, ...flaw })

export const shown = (value: string): string => value

export const always = (): boolean => true

export const never = (): boolean => false
