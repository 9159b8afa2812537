import { readHanName } from './han-name.ts'
import { detectScript } from './script.ts'
import type { Script } from './script.ts'

/** A name as its source writes it. `full` is what documents show; the parts only where somebody knows them. */
export type Name = {
  readonly full: string
  readonly given?: string
  readonly family?: string
  readonly script: Script
  /** BCP 47, such as `zh` or `ru`, where the source tells. */
  readonly language?: string
}

export type NameParts = {
  readonly full?: string
  readonly given?: string
  readonly family?: string
  readonly language?: string
}

// Chinese, Japanese and Korean put the family first and leave no gap.
const FAMILY_FIRST: ReadonlySet<Script> = new Set(['Hani', 'Jpan', 'Kore'])

const joined = ({ given = '', family = '' }: NameParts): string =>
  FAMILY_FIRST.has(detectScript(family)) ? family + given : `${given} ${family}`.trim()

/** A person's name from whatever parts are known; for Han names without parts the family name is told by its length. */
export const personName = (parts: NameParts): Name => {
  const full = (parts.full ?? joined(parts)).trim()
  const read =
    parts.family === undefined && parts.given === undefined ? readHanName(full) : undefined
  const family = parts.family ?? read?.family
  const given = parts.given ?? read?.given
  return {
    full,
    script: detectScript(full),
    ...(given === undefined ? {} : { given }),
    ...(family === undefined ? {} : { family }),
    ...(parts.language === undefined ? {} : { language: parts.language }),
  }
}

/** An organisation's name: whole, without parts. */
export const organisationName = (full: string, language?: string): Name => ({
  full: full.trim(),
  script: detectScript(full),
  ...(language === undefined ? {} : { language }),
})
