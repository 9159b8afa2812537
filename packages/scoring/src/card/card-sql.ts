import type { Exported } from '../pmml/to-pmml.ts'
import { categoryText } from './find-bin.ts'
import { refuse } from './flaw.ts'
import type { Characteristic, ElsePolicy, Scorecard, SpecialBin } from './scorecard.ts'

export interface SqlOptions {
  readonly table: string
  /** Columns to carry along, such as the subject's id. */
  readonly keep: readonly string[]
}

/**
 * A card as one SELECT in standard SQL (DuckDB, PostgreSQL, SQLite): a CASE for each characteristic, and a score that
 * is NULL where the card refuses. Columns of numbers must be of a binary floating type to compare as here.
 */
export function cardSql(card: Scorecard, { table, keep }: SqlOptions): Exported<string> {
  const flaws = card.characteristics.flatMap((one, at) =>
    one.kind === 'numeric' &&
    one.specials.some(({ values }) => values.some((value) => typeof value === 'string'))
      ? [
          refuse(
            'text-special',
            `characteristics[${at}].specials`,
            `A column of numbers cannot hold a text: ${one.id}. Give the code as a number.`,
            `数值列${one.id}不能含文本特殊值，请改用数字代码。`,
          ),
        ]
      : [],
  )
  if (flaws.length > 0) return { ok: false, flaws }
  const points = card.characteristics.map(
    (one) => `    ${caseOf(one)} AS ${name(`points_${one.id}`)}`,
  )
  const sum = card.characteristics.map(({ id }) => name(`points_${id}`))
  const kept = keep.map((column) => `    ${name(column)}`)
  const document = [
    `-- ${card.id} ${card.version}, ${card.digest}`.replaceAll(/[\r\n]/g, ' '),
    'SELECT',
    `  *, ${[card.basePoints, ...sum].join(' + ')} AS score`,
    'FROM (',
    '  SELECT',
    [...kept, ...points].join(',\n'),
    `  FROM ${name(table)}`,
    ') AS points',
    '',
  ].join('\n')
  return { ok: true, document }
}

function caseOf(one: Characteristic): string {
  const column = name(one.id)
  const whens = [
    `WHEN ${column} IS NULL THEN ${orElse(one.missing)}`,
    ...one.specials.map((bin) => `WHEN ${column} IN (${valuesOf(one, bin)}) THEN ${bin.points}`),
  ]
  if (one.kind === 'categorical') {
    const bins = one.bins.map(
      ({ categories, points }) =>
        `WHEN ${column} IN (${categories.map(quoted).join(', ')}) THEN ${points}`,
    )
    return `CASE ${[...whens, ...bins].join(' ')} ELSE ${orElse(one.unknown)} END`
  }
  const operator = one.closed === 'left' ? '<' : '<='
  const bins = one.bins.map(({ to, points }) =>
    to === undefined ? `ELSE ${points}` : `WHEN ${column} ${operator} ${number(to)} THEN ${points}`,
  )
  return `CASE ${[...whens, ...bins].join(' ')} END`
}

function valuesOf({ kind }: Characteristic, { values }: SpecialBin): string {
  const texts = values.map((value) =>
    kind === 'categorical' || typeof value === 'string'
      ? quoted(categoryText(value))
      : number(value),
  )
  return texts.join(', ')
}

function orElse(policy: ElsePolicy): string {
  return policy.policy === 'points' ? String(policy.bin.points) : 'NULL'
}

// With an exponent the literal is a double everywhere; without, some engines read an exact decimal.
function number(value: number): string {
  return value.toExponential()
}

function name(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
