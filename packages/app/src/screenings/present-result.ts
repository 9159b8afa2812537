import type { Finding } from '@xinyong/screening'
import { digestOf } from '../digest.ts'
import type { ScreeningShown } from '../ports/review.ts'
import type { ScreenedEntity, ScreeningHit } from '../ports/screening.ts'

const STRENGTHS = {
  identified: 'identifier',
  strong: 'strong',
  possible: 'possible',
  unlikely: 'possible',
  ambiguous: 'possible',
} as const

// Sums of logarithms differ in their last bits from machine to machine only beyond what anybody compares.
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

export function presentFinding(finding: Finding): ScreeningShown['explanation'][number] {
  const { field, code, query, candidate, logOdds, text } = finding
  return {
    feature: field,
    code,
    score: rounded(1 / (1 + Math.exp(-logOdds))),
    query,
    found: candidate,
    logOdds: rounded(logOdds),
    text,
  }
}

/** Of a record with thousands of aliases the first are shown; all were compared. */
const MOST_NAMES = 50
const LONGEST_NAME = 500

/** One match as the asker sees it. */
export function presentHit(hit: ScreeningHit): ScreeningShown {
  const { id, entity, entries, subjects, match } = hit
  const [entry] = entries
  return {
    ...(entry === undefined ? {} : { entry }),
    subject: subjects[0] ?? '',
    name: entity.names[0]?.text ?? '',
    schema: entity.schema,
    registers: [...entity.datasets],
    score: rounded(match.score),
    strength: STRENGTHS[match.band],
    explanation: match.findings.map(presentFinding),
    id,
    entries: [...entries],
    subjects: [...subjects],
    names: entity.names.slice(0, MOST_NAMES).map(({ text }) => text.slice(0, LONGEST_NAME)),
    band: match.band,
    ambiguous: match.band === 'ambiguous',
    identified: match.identified,
    logOdds: rounded(match.logOdds),
    birthDates: [...entity.birthDates],
    countries: [...entity.countries],
    topics: [...entity.topics],
    ...(entity.lastChange === undefined ? {} : { lastChange: entity.lastChange }),
  }
}

/** Of everything a person compares: when it differs, a decision may need another look. */
export function recordDigestOf({ entity, entries }: ScreenedEntity): string {
  const { schema, names, birthDates, countries, genders, identifiers, addresses } = entity
  return digestOf({
    schema,
    names: names.map(({ text }) => text).toSorted(),
    birthDates,
    countries,
    genders,
    identifiers,
    addresses,
    entries: [...entries].toSorted(),
  })
}
