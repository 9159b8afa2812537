import type { InputOf, OutputOf } from '@xinyong/contract'
import { compareNames } from '@xinyong/identity'
import type { EntryRow } from '../ports/ledger.ts'

type Asked = InputOf<'screenName'>
type Explanation = OutputOf<'screenName'>['results'][number]['explanation'][number]

export interface Scored {
  readonly score: number
  readonly name: string
  readonly explanation: readonly Explanation[]
}

/** A birth year or country that differs lowers the score; one that agrees raises nothing: many people share it. */
const DIFFERS = 0.7

function bestName(names: readonly string[], row: EntryRow): Explanation {
  const kind = row.subject.kind === 'person' ? 'person' : 'organisation'
  const pairs = names.flatMap((query) =>
    row.subject.names.map((found) => ({
      query,
      found,
      score: compareNames(query, found, kind).score,
    })),
  )
  const best = pairs.toSorted((a, b) => b.score - a.score)[0] ?? { query: '', found: '', score: 0 }
  const percent = Math.round(best.score * 100)
  return {
    feature: 'name',
    ...best,
    text: {
      en: `“${best.query}” and “${best.found}” are ${percent} % alike.`,
      zh: `“${best.query}”与“${best.found}”相似度${percent}%。`,
    },
  }
}

function bornIn(asked: readonly string[] | undefined, row: EntryRow): Explanation | undefined {
  const { birthYear } = row.subject
  const [query] = asked ?? []
  if (query === undefined || birthYear === undefined) return undefined
  const same = query.slice(0, 4) === String(birthYear)
  return {
    feature: 'birthDate',
    score: same ? 1 : 0,
    query,
    found: String(birthYear),
    text: same
      ? { en: 'The year of birth agrees.', zh: '出生年份一致。' }
      : { en: 'The year of birth differs.', zh: '出生年份不一致。' },
  }
}

function fromCountry(asked: readonly string[] | undefined, row: EntryRow): Explanation | undefined {
  const { countries } = row.subject
  if (asked === undefined || asked.length === 0 || countries.length === 0) return undefined
  const known = countries.map((country) => country.toUpperCase())
  const same = asked.some((country) => known.includes(country.toUpperCase()))
  return {
    feature: 'country',
    score: same ? 1 : 0,
    query: asked.join(', '),
    found: known.join(', '),
    text: same
      ? { en: 'A country agrees.', zh: '国家或地区一致。' }
      : { en: 'No country agrees.', zh: '国家或地区不一致。' },
  }
}

/** How alike the asked and an entry's subject are, with every feature that was compared. */
export function scoreCandidate(asked: Asked['properties'], row: EntryRow): Scored {
  const name = bestName(asked.name, row)
  const others = [bornIn(asked.birthDate, row), fromCountry(asked.country, row)].filter(
    (feature) => feature !== undefined,
  )
  const score = others.reduce(
    (sum, { score: one }) => (one === 0 ? sum * DIFFERS : sum),
    name.score,
  )
  return { score, name: name.found, explanation: [name, ...others] }
}
