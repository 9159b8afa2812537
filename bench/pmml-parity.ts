import type { PlainDate } from '@xinyong/identity'
import { scoreFacts } from '@xinyong/scoring'
import type { Facts, Scorecard } from '@xinyong/scoring'
import type { Benchmark } from './benchmark.ts'
import { install, scoreWithEngine } from './peers/pmml/jpmml.ts'
import { rowsFor, twentyVariables } from './score-card.ts'
import { withScratch } from './scratch.ts'

const DAY = '2026-11-02' as PlainDate

export const pmmlParity: Benchmark = {
  name: 'pmml-parity',
  what: 'a card of twenty variables exported as PMML 4.4, validated against the schema and scored by jpmml-evaluator 0.16.0',
  run: async ({ quick, tell }) => {
    tell('installing the engine where it is not yet')
    install()
    const card = twentyVariables()
    const rows = rowsFor(card, quick ? 500 : 10_000)
    tell(`scoring ${rows.length} rows twice`)
    const { differ, reasons } = await parity(card, rows)
    return [
      { name: 'rows scored by both', unit: 'rows', value: rows.length },
      { name: 'scores that differ', unit: 'rows', value: differ },
      { name: 'principal reasons that differ', unit: 'rows', value: reasons },
    ]
  },
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
