import type { Facts } from '../facts.ts'
import type { Scorecard } from '../scorecard.ts'
import { codeOf } from './code-of.ts'
import { rankReasons, reasonRoom } from './rank-reasons.ts'
import type { CardTables } from './tables.ts'
import { cardTables, REFUSED } from './tables.ts'

/** Reason ids with their losses in thousandths of a point, greatest first. */
export interface QuickScore {
  readonly score: number
  readonly reasons: readonly { readonly id: string; readonly loss: number }[]
}

/** A card ready to score, without `eval`. Where it gives nothing, `scoreFacts` says why. */
export interface CompiledCard {
  readonly card: Scorecard
  readonly tables: CardTables
  readonly score: (facts: Facts) => number | undefined
  readonly scoreWithReasons: (facts: Facts) => QuickScore | undefined
}

/** @param card a valid one: see `checkCard` */
export function compileCard(card: Scorecard): CompiledCard {
  const tables = cardTables(card)
  const { characteristics, basePoints, reasonIds } = tables
  const room = reasonRoom(tables)
  const codes = new Int32Array(characteristics.length)
  const fill = (facts: Facts): number | undefined => {
    let score = basePoints
    for (let j = 0; j < characteristics.length; j += 1) {
      const table = characteristics[j]!
      const code = codeOf(table, facts[table.id])
      if (code === REFUSED) return undefined
      codes[j] = code
      score += table.points[code]!
    }
    return score
  }
  const scoreWithReasons = (facts: Facts): QuickScore | undefined => {
    const score = fill(facts)
    if (score === undefined) return undefined
    const found = rankReasons(tables, codes, room)
    const reasons: { readonly id: string; readonly loss: number }[] = []
    for (let at = 0; at < found; at += 1) {
      const reason = room.order[at]!
      reasons.push({ id: reasonIds[reason]!, loss: room.losses[reason]! })
    }
    return { score, reasons }
  }
  return { card, tables, score: fill, scoreWithReasons }
}
