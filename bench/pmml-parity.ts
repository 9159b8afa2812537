import { createHash } from 'node:crypto'
import type { PlainDate } from '@xinyong/identity'
import { scoreFacts, tableFacts, trainScorecard } from '@xinyong/scoring'
import type { Facts, Scorecard } from '@xinyong/scoring'
import { NotHere } from './benchmark.ts'
import type { Benchmark, Measurement } from './benchmark.ts'
import { install, scoreWithEngine } from './peers/pmml/jpmml.ts'
import { rowsFor, twentyVariables } from './score-card.ts'
import { creditSet } from './scorecard-data.ts'
import { withScratch } from './scratch.ts'

const DAY = '2026-11-02' as PlainDate

export const pmmlParity: Benchmark = {
  name: 'pmml-parity',
  what: 'cards exported as PMML 4.4, validated against the schema and scored row by row by jpmml-evaluator 0.16.0: rows that differ',
  run: async ({ quick, tell }) => {
    tell('installing the engine where it is not yet')
    install()
    const made = twentyVariables()
    const measured = await compared('made card', made, rowsFor(made, quick ? 500 : 10_000), tell)
    for (const name of quick ? ['german'] : ['german', 'taiwan']) {
      try {
        const { card, rows } = trainedOn(name)
        measured.push(...(await compared(name, card, rows, tell)))
      } catch (error) {
        if (!(error instanceof NotHere)) throw error
        tell(`${name} left out: ${error.message}`)
      }
    }
    return measured
  },
}

async function compared(
  name: string,
  card: Scorecard,
  rows: readonly Facts[],
  tell: (line: string) => void,
): Promise<Measurement[]> {
  tell(`${name}: scoring ${rows.length} rows twice`)
  const { differ, reasons } = await parity(card, rows)
  return [
    { name: `${name}: rows scored by both`, unit: 'rows', value: rows.length },
    { name: `${name}: scores that differ`, unit: 'rows', value: differ },
    { name: `${name}: principal reasons that differ`, unit: 'rows', value: reasons },
  ]
}

/** A card trained here on all rows of a public set: this is about the export, not about how good the card is. */
function trainedOn(name: string): { readonly card: Scorecard; readonly rows: readonly Facts[] } {
  const { table, task } = creditSet(name)
  const { target, bad: badValue, exclude } = task
  const outcome = trainScorecard(
    table,
    { target, badValue, exclude },
    {
      id: name,
      version: '1',
      date: '2026-01-01' as PlainDate,
      title: { en: name, zh: name },
      use: 'study',
      subjects: ['natural-person'],
      description: { en: 'A public set', zh: '公开数据集' },
      retention: 'cn-credit',
      hash: (text) => createHash('sha256').update(text).digest('hex'),
    },
  )
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings))
  const facts = tableFacts(table)
  return { card: outcome.card, rows: Array.from({ length: table.rows }, (_, row) => facts(row)) }
}

/** How many rows the engine scores or explains otherwise than we do. */
export async function parity(
  card: Scorecard,
  rows: readonly Facts[],
): Promise<{ readonly differ: number; readonly reasons: number }> {
  const theirs = await withScratch(async (folder) => scoreWithEngine(card, rows, folder))
  const found = { differ: theirs.length === rows.length ? 0 : rows.length, reasons: 0 }
  rows.forEach((facts, row) => {
    const own = scoreFacts(card, facts, DAY)
    const other = theirs[row]
    if (own.scored !== (other !== undefined) || (own.scored && own.score !== other?.score))
      found.differ += 1
    else if (own.scored && !sameReasons(own.reasons.principal, other?.reasons ?? []))
      found.reasons += 1
  })
  return found
}

// Engines order reasons of the same loss as they like, also at the end of the list.
function sameReasons(
  own: readonly { readonly id: string; readonly loss: number }[],
  theirs: readonly string[],
): boolean {
  const named = theirs.slice(0, own.length)
  const last = own.at(-1)?.loss
  const certain = own.filter(({ loss }) => loss !== last)
  return certain.every(({ id }) => named.includes(id))
}
