import type { Text } from '@xinyong/identity'
import type { Entity } from '../index/entity.ts'
import type { NameEvidence } from '../names/compare-names.ts'
import type { PreparedName } from '../prepared-name.ts'
import { bestNames, bestPair } from './best-names.ts'
import type { BestNames } from './best-names.ts'
import { compareAddresses } from './compare-addresses.ts'
import { compareBirthDates } from './compare-birth-dates.ts'
import { compareCountries } from './compare-countries.ts'
import { compareGenders } from './compare-genders.ts'
import { compareIdentifiers } from './compare-identifiers.ts'
import type { Finding, FindingCode } from './finding.ts'
import { bands } from './match-weights.ts'

/** How sure a match is. `identified` rests on an identifier, everything else is at most a reason to look. */
export type Band = 'identified' | 'strong' | 'possible' | 'unlikely' | 'ambiguous'

/** What is known of a record beside its names. */
export type Facts = Partial<
  Pick<Entity, 'birthDates' | 'countries' | 'genders' | 'identifiers' | 'addresses'>
>

/** One side of a match: names ready to be compared, the names as written in the same order, and what else is known. */
export type MatchSide = Facts & {
  readonly names: readonly PreparedName[]
  readonly written: readonly string[]
}

/** What two records say about whether they are one subject. */
export type Match = {
  /** 0 to 1. */
  readonly score: number
  readonly logOdds: number
  readonly band: Band
  /** An identifier-grade number agrees. */
  readonly identified: boolean
  readonly findings: readonly Finding[]
  /** The names behind the name finding, word by word. */
  readonly name: NameEvidence | undefined
}

const NO_NAME = -6
const SAME_NAME = 0.9
const ALIKE_NAME = 0.5

const nameCode = ({ score, readingOnly }: NameEvidence): FindingCode => {
  if (score < ALIKE_NAME) return 'name.differs'
  if (readingOnly) return 'name.reading'
  return score >= SAME_NAME ? 'name.same' : 'name.alike'
}

const nameText = (code: FindingCode, query: string, candidate: string, score: number): Text => {
  const percent = Math.round(score * 100)
  if (code === 'name.reading')
    return {
      en: `“${query}” may be read as “${candidate}” (${percent} %); a Mandarin reading alone is shared by many.`,
      zh: `“${query}”的读音与“${candidate}”相合（${percent}%）；仅凭读音，同音者众多。`,
    }
  return code === 'name.differs'
    ? {
        en: `“${query}” and “${candidate}” differ (${percent} %).`,
        zh: `“${query}”与“${candidate}”不同（${percent}%）。`,
      }
    : {
        en: `“${query}” and “${candidate}” agree (${percent} %).`,
        zh: `“${query}”与“${candidate}”相符（${percent}%）。`,
      }
}

const nameFinding = (best: BestNames, query: MatchSide, candidate: MatchSide): Finding => {
  const code = nameCode(best.evidence)
  const [asked, known] = [query.written[best.query] ?? '', candidate.written[best.candidate] ?? '']
  const { logOdds, score } = best.evidence
  return {
    field: 'name',
    code,
    query: asked,
    candidate: known,
    logOdds,
    text: nameText(code, asked, known, score),
  }
}

const isProof = ({ field, logOdds }: Finding): boolean =>
  logOdds > 2 && (field === 'identifier' || field === 'birthDate')

const bandOf = (score: number, identified: boolean): Band => {
  if (identified) return 'identified'
  if (score >= bands.strong) return 'strong'
  return score >= bands.possible ? 'possible' : 'unlikely'
}

/** Kept just below the band it must not reach. */
const BELOW = 0.001

const oddsOf = (chance: number): number => Math.log(chance / (1 - chance))

const NONE: readonly never[] = []

const compareFacts = (query: Facts, candidate: Facts): readonly Finding[] =>
  [
    compareBirthDates(query.birthDates ?? NONE, candidate.birthDates ?? NONE),
    compareCountries(query.countries ?? NONE, candidate.countries ?? NONE),
    compareIdentifiers(query.identifiers ?? NONE, candidate.identifiers ?? NONE),
    compareGenders(query.genders ?? NONE, candidate.genders ?? NONE),
    compareAddresses(query.addresses ?? NONE, candidate.addresses ?? NONE),
  ].filter((finding) => finding !== undefined)

const CEILING_OF_READING = oddsOf(bands.strong - BELOW)

// Pinyin alone never goes beyond possible; a birth date or a number beside it may.
const total = (
  name: number | undefined,
  readingOnly: boolean,
  facts: readonly Finding[],
): number => {
  const sum = facts.reduce((odds, finding) => odds + finding.logOdds, name ?? NO_NAME)
  return readingOnly && !facts.some(isProof) ? Math.min(sum, CEILING_OF_READING) : sum
}

const chance = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/**
 * Judges whether two records are one subject. The findings add up: their log-odds are the match's, unless the cap for
 * readings takes some away.
 */
export const judgeMatch = (query: MatchSide, candidate: MatchSide): Match => {
  const best = bestNames(query.names, candidate.names)
  const facts = compareFacts(query, candidate)
  const logOdds = total(best?.evidence.logOdds, best?.evidence.readingOnly === true, facts)
  const score = chance(logOdds)
  const identified = facts.some(({ code }) => code === 'identifier.identifying')
  return {
    score,
    logOdds,
    band: bandOf(score, identified),
    identified,
    findings: best === undefined ? facts : [nameFinding(best, query, candidate), ...facts],
    name: best?.evidence,
  }
}

/** Whether anything but names is stated. */
export const hasFacts = ({
  birthDates,
  countries,
  genders,
  identifiers,
  addresses,
}: Facts): boolean =>
  [birthDates, countries, genders, identifiers, addresses].some(
    (values) => (values?.length ?? 0) > 0,
  )

/** The score of {@link judgeMatch} without its reasons, to the last bit: for candidates that will not be shown. */
export const matchScore = (
  queryNames: readonly PreparedName[],
  query: Facts,
  candidateNames: readonly PreparedName[],
  candidate: Facts,
): number => {
  const best = bestPair(queryNames, candidateNames)
  const facts = hasFacts(query) ? compareFacts(query, candidate) : NONE
  if (best === undefined) return chance(total(undefined, false, facts))
  return chance(total(best.odds.logOdds, best.odds.readingOnly, facts))
}
