import type { Scorecard } from '../scorecard.ts'
import type { CharacteristicTable } from './tables.ts'
import { cardTables, REFUSED } from './tables.ts'

/**
 * A card as the text of a plain JavaScript expression: a function from facts to a whole score, or to undefined where
 * the card refuses. It needs nothing else, so it can be shipped where this software is not.
 * The names and values in it are JSON literals: no text of a card becomes code.
 */
export function cardSource(card: Scorecard): string {
  const tables = cardTables(card)
  const { characteristics } = tables
  return [
    '(() => {',
    '"use strict";',
    ...characteristics.flatMap(constants),
    'return (facts) => {',
    `let score = ${tables.basePoints}, value, code;`,
    ...characteristics.map((table, j) => step(table, j)),
    'return score;',
    '};',
    '})()',
  ].join('\n')
}

/** A card turned into code, for callers that may evaluate: give `(source) => (0, eval)(source)` or the like. */
export function buildCard(
  card: Scorecard,
  evaluate: (source: string) => unknown,
): (facts: Readonly<Record<string, unknown>>) => number | undefined {
  return evaluate(cardSource(card)) as ReturnType<typeof buildCard>
}

function constants(table: CharacteristicTable, j: number): readonly string[] {
  const lines = [`const P${j} = Int32Array.of(${table.points.join(', ')});`]
  if (table.specialNumbers.size > 0) lines.push(`const S${j} = ${mapOf(table.specialNumbers)};`)
  if (table.texts.size > 0) lines.push(`const T${j} = ${mapOf(table.texts)};`)
  return lines
}

function mapOf(map: ReadonlyMap<number | string, number>): string {
  return `new Map(${literal([...map])})`
}

// U+2028 and U+2029 end a line in older JavaScript, though not in JSON.
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

function step(table: CharacteristicTable, j: number): string {
  return [
    `value = facts[${literal(table.id)}];`,
    'if (typeof value === "number") {',
    'if (value - value !== 0) return undefined;',
    table.numeric ? numberStep(table, j) : textStep(table, j, 'String(value + 0)'),
    '} else if (value === undefined || value === null) {',
    add(table.missing, table),
    '} else {',
    table.numeric
      ? asideStep(table, j)
      : textStep(table, j, 'typeof value === "string" ? value : String(value)'),
    '}',
  ].join(' ')
}

function add(code: number, { points }: CharacteristicTable): string {
  return code === REFUSED ? 'return undefined;' : `score += ${points[code]};`
}

function numberStep({ cuts, specialNumbers, points }: CharacteristicTable, j: number): string {
  const sum = [...cuts].map((cut) => `(value >= ${cut})`).join(' + ')
  const plain = cuts.length === 0 ? `score += ${points[0]};` : `score += P${j}[${sum} | 0];`
  if (specialNumbers.size === 0) return plain
  return `code = S${j}.get(value + 0); if (code === undefined) { ${plain} } else { score += P${j}[code]; }`
}

function asideStep({ texts }: CharacteristicTable, j: number): string {
  if (texts.size === 0) return 'return undefined;'
  return `code = T${j}.get(value); if (code === undefined) return undefined; score += P${j}[code];`
}

function textStep(table: CharacteristicTable, j: number, text: string): string {
  if (table.texts.size === 0) return add(table.unknown, table)
  const other = add(table.unknown, table)
  return `code = T${j}.get(${text}); if (code === undefined) { ${other} } else { score += P${j}[code]; }`
}
