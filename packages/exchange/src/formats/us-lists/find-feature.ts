import { features } from './features.ts'
import type { Feature } from './features.ts'

export interface FoundFeature {
  readonly label: string
  readonly feature: Feature
  readonly rest: string
}

// By first word, so that sixty thousand remarks do not each try every label.
const byFirstWord = new Map<string, { label: string; lower: string; feature: Feature }[]>()
for (const [label, feature] of features) {
  const lower = label.toLowerCase()
  const word = firstWord(lower)
  byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { label, lower, feature }])
}

/** The longest label a part begins with, and what follows it. */
export function featureAtStart(part: string): FoundFeature | undefined {
  const lower = part.toLowerCase()
  for (const entry of byFirstWord.get(firstWord(lower)) ?? []) {
    if (!lower.startsWith(entry.lower)) continue
    const rest = part.slice(entry.label.length)
    // `Passports` is no passport: a label ends where a word ends.
    if (/^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(entry.label)) continue
    return { label: entry.label, feature: entry.feature, rest: rest.replace(/^[\s:,]+/, '') }
  }
  return undefined
}

/** The feature of a label that stands alone. */
export function featureOf(label: string): FoundFeature | undefined {
  const found = featureAtStart(label)
  return found !== undefined && found.rest === '' ? found : undefined
}

function firstWord(lower: string): string {
  return /^[\p{L}\p{N}'./-]+/u.exec(lower)?.[0].replace(/[.:]+$/, '') ?? ''
}
