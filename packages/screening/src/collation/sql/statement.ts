import { exactLevel } from '../block/rule.ts'
import type { Collation } from '../collate.ts'
import { NAMES_AGREE } from '../model/echo.ts'
import type { Weights } from '../model/weights.ts'
import { byFunction, levelSql, nameCases } from './level-sql.ts'

/** The one statement: pairs, straight and crossed levels, levels, bits by field, the sum. */
export function statementOf({ comparer, weights }: Collation): string {
  const { fields } = comparer
  const given = fields.findIndex(({ kind }) => kind === 'given')
  const family = fields.findIndex(({ kind }) => kind === 'family')
  const swaps = given >= 0 && family >= 0
  const straight = fields.map((field, at) => {
    const [x, y] = [`x.f${at}`, `y.f${at}`]
    return byFunction(field)
      ? `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN 0 ELSE xy_level('${field.kind}', ${x}, ${y}) END AS s${at}`
      : `${levelSql(field.kind, x, y)} AS s${at}`
  })
  const crossed = (one: number, other: number, name: string): string => {
    const [x, y] = [`x.f${one}`, `y.f${other}`]
    const cases = nameCases(x, y).map(([when, level]) => `WHEN ${when} THEN ${level}`)
    return `CASE WHEN ${x} IS NULL OR ${y} IS NULL THEN 0 ${cases.join(' ')} ELSE 1 END AS ${name}`
  }
  const crossings = swaps ? [crossed(given, family, 'c1'), crossed(family, given, 'c2')] : []
  const swapped = `greatest(s${given}, s${family}) < 4 AND greatest(c1, c2) >= 4 AND least(CASE WHEN c1 = 0 THEN 5 ELSE c1 END, CASE WHEN c2 = 0 THEN 5 ELSE c2 END) >= 2`
  const level = (at: number): string => {
    if (!swaps || (at !== given && at !== family)) return `s${at} AS l${at}`
    const cross = at === given ? 'c1' : 'c2'
    return `CASE WHEN ${swapped} THEN CASE ${cross} WHEN 0 THEN 0 WHEN 5 THEN 7 ELSE 6 END ELSE s${at} END AS l${at}`
  }
  const bits = fields.map((field, at) => {
    const from = weights.offsets[at]!
    const top = exactLevel(field)
    const cases = Array.from({ length: comparer.radix[at]! - 1 }, (_, place) => {
      const one = place + 1
      const rare = one === top || one === 7 ? ` + rare${at}` : ''
      return `WHEN ${one} THEN ${weights.bits[from + one]!}${rare}`
    })
    return `CASE l${at} ${cases.join(' ')} ELSE 0 END AS b${at}`
  })
  const rares = fields.map((field, at) =>
    byFunction(field)
      ? `CASE WHEN x.f${at} IS NULL OR y.f${at} IS NULL THEN 0 ELSE xy_rare('${field.kind}', x.f${at}, x.f${at}_rare, y.f${at}) END AS rare${at}`
      : `CAST(x.f${at}_rare AS DOUBLE) AS rare${at}`,
  )
  const each = (letter: string): string => fields.map((_, at) => `${letter}${at}`).join(', ')
  const sum = `${weights.prior} + ${fields.map((_, at) => `b${at}`).join(' + ')}${echoSql(weights)}`
  return [
    'WITH pairs AS (SELECT DISTINCT p.row_id AS a, q.row_id AS b FROM keys p JOIN keys q ON p.rule = q.rule AND p.block = q.block AND p.row_id < q.row_id),',
    `compared AS (SELECT pairs.a, pairs.b, ${[...straight, ...crossings, ...rares].join(',\n  ')}\n  FROM pairs JOIN records x ON x.row_id = pairs.a JOIN records y ON y.row_id = pairs.b),`,
    `levels AS (SELECT a, b, ${fields.map((_, at) => `${level(at)}, rare${at}`).join(', ')} FROM compared),`,
    `fields AS (SELECT a, b, ${each('l')}, ${bits.join(',\n  ')} FROM levels),`,
    `sums AS (SELECT a, b, ${each('l')}, ${each('b')}, ${sum} AS total FROM fields)`,
    `SELECT a, b, total${householdSql(weights, fields.length)} AS bits FROM sums`,
  ].join('\n')
}

function echoSql({ echo }: Weights): string {
  if (echo === undefined) return ''
  const agree = echo.names.map((at) => `l${at} >= ${NAMES_AGREE}`).join(' AND ')
  const off = [...echo.bits].map((one, at) => `WHEN ${at} THEN ${one}`).join(' ')
  return ` - CASE WHEN ${agree} THEN CASE l${echo.field} ${off} ELSE 0 END ELSE 0 END`
}

/** What is taken off because a household explains a pair as well; see `household.ts`. */
function householdSql({ household, offsets, unmatched, prior }: Weights, fields: number): string {
  if (household === undefined) return ''
  const { mix, fixed, odds } = household
  const parts = Array.from({ length: fields }, (_, at): string => {
    const chances = fixed.get(at)
    if (chances !== undefined) {
      const cases = [...chances].flatMap((chance, level) =>
        level === 0
          ? []
          : [`WHEN ${level} THEN ${Math.log2(chance / unmatched[offsets[at]! + level]!)}`],
      )
      return ` + CASE l${at} ${cases.join(' ')} ELSE 0 END`
    }
    const shared = mix[at]!
    return shared === 0
      ? ''
      : ` + CASE WHEN l${at} = 0 THEN 0 ELSE log2(${1 - shared} + ${shared} * power(2, b${at})) END`
  })
  const home = `(${odds}${parts.join('')})`
  return ` - CASE WHEN total < ${prior} THEN 0 WHEN ${home} > 40 THEN ${home} WHEN ${home} < -40 THEN 0 ELSE log2(1 + power(2, ${home})) END`
}
