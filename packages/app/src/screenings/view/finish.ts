import { formatIdentifier, isIdentifierGrade, maskPersonName } from '@xinyong/identity'
import type { PlainDate } from '@xinyong/identity'
import { markAmbiguous, publishedRules } from '@xinyong/screening'
import type { Entity, Match, Query, SearchAnswer } from '@xinyong/screening'
import type { ScreenedEntity, ScreeningFound, ScreeningHit } from '../../ports/screening.ts'
import { identifiedByKey } from './identified-by-key.ts'
import { readMarks, unmarked } from './marks.ts'

/**
 * An entity as the public may see it on a day, with the entries that are in force then.
 * @returns undefined where none is
 */
export function shownEntity(entity: Entity, on: PlainDate): ScreenedEntity | undefined {
  const { spans, masked } = readMarks(entity)
  const living = spans.filter(({ to }) => to === undefined || to > on)
  if (living.length === 0) return undefined
  const shown = unmarked(entity)
  const registers = new Set(living.map(({ register }) => register))
  return {
    entity: {
      ...shown,
      datasets: shown.datasets.filter((one) => registers.has(one)),
      names: masked
        ? shown.names.map(({ role, text }) => ({ role, text: maskPersonName(text) }))
        : shown.names,
    },
    entries: living.map(({ entry }) => entry),
    subjects: [...new Set(living.map(({ subject }) => subject))],
  }
}

// A name the register publishes in part is not given away by the reason of a match.
function maskedMatch(match: Match): Match {
  const findings = match.findings.map((finding) => {
    if (finding.field !== 'name') return finding
    const candidate = maskPersonName(finding.candidate)
    const hide = (sentence: string): string =>
      finding.candidate === '' || finding.candidate === finding.query
        ? sentence
        : sentence.replaceAll(finding.candidate, candidate)
    return {
      ...finding,
      candidate,
      text: { en: hide(finding.text.en), zh: hide(finding.text.zh) },
    }
  })
  return { ...match, findings, name: undefined }
}

const { bands } = publishedRules

/** Numbers that have one holder: records that share one are of one subject. */
const proofsOf = ({ identifiers }: Entity): readonly string[] =>
  identifiers.flatMap(({ scheme, value }) => {
    const read = formatIdentifier(scheme, value)
    return read.ok && isIdentifierGrade(read.identifier) ? [read.identifier] : []
  })

// A record of the same holder on another list is not its own namesake.
function clustersOf(hits: readonly ScreeningHit[]): readonly string[] {
  const bearer = new Map<string, string>()
  return hits.map(({ id, entity, subjects }) => {
    const signs = [...proofsOf(entity), ...subjects]
    const cluster = signs.map((sign) => bearer.get(sign)).find((one) => one !== undefined) ?? id
    for (const sign of signs) if (!bearer.has(sign)) bearer.set(sign, cluster)
    return cluster
  })
}

const better = (a: ScreeningHit, b: ScreeningHit): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1)

/** Says of each hit whether another subject fits as well; anew where some were taken out. */
export function markHits(hits: readonly ScreeningHit[]): readonly ScreeningHit[] {
  const clusters = clustersOf(hits)
  const plain = hits.map((hit, at) => {
    const { match } = hit
    const band = match.band === 'ambiguous' ? bandOf(match.score) : match.band
    return { hit, cluster: clusters[at] ?? hit.id, match: { ...match, band } }
  })
  return markAmbiguous(plain).map(({ hit, match }) => ({ ...hit, match }))
}

const bandOf = (score: number): Match['band'] =>
  score >= bands.strong ? 'strong' : score >= bands.possible ? 'possible' : 'unlikely'

/** One answer from those of the engine, for the day it is asked. */
export function finish(
  query: Query,
  answers: readonly SearchAnswer<Match>[],
  { on, limit, seq }: { readonly on: PlainDate; readonly limit: number; readonly seq: number },
): ScreeningFound {
  const hits = answers
    .flatMap(({ results }) => results)
    .flatMap(({ id, entity, evidence }): readonly ScreeningHit[] => {
      const shown = shownEntity(entity, on)
      if (shown === undefined) return []
      const judged = identifiedByKey(query, entity, evidence)
      const match = readMarks(entity).masked ? maskedMatch(judged) : judged
      return [{ id, score: match.score, match, ...shown }]
    })
    .toSorted(better)
  const sum = (of: (answer: SearchAnswer<Match>) => number): number =>
    answers.reduce((total, answer) => total + of(answer), 0)
  return {
    hits: markHits(hits).slice(0, limit),
    reached: sum(({ reached }) => reached),
    complete: answers.every(({ complete }) => complete),
    leftOut: {
      entities: sum(({ leftOut }) => leftOut.entities),
      words: [...new Set(answers.flatMap(({ leftOut }) => leftOut.words))],
      names: Math.max(0, ...answers.map(({ leftOut }) => leftOut.names)),
    },
    indexDigest: answers[0]?.indexDigest ?? '',
    rulesDigest: answers[0]?.rulesDigest ?? '',
    seq,
  }
}
