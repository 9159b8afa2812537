import { overlay } from '../state/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { CODES, resultsLayout } from './case-facts.ts'
import { decideCases } from './case-kernel.ts'
import { explainCase } from './explain-case.ts'
import type { ListProgram } from './list-program.ts'

export interface Difference {
  readonly row: number
  readonly interpreter: string
  readonly kernel: string
}

/** Asks both engines about every row; the rows on which they differ, and how often each code was given. */
export function differences(
  program: ListProgram,
  facts: CaseFacts,
): { readonly found: readonly Difference[]; readonly codes: Readonly<Record<string, number>> } {
  const rows = facts.ground.length
  const results = overlay(resultsLayout(rows)).columns
  decideCases(program, facts, results, 0, rows)
  const found: Difference[] = []
  const codes: Record<string, number> = {}
  for (let row = 0; row < rows; row += 1) {
    const told = explainCase(program.rules, facts, row)
    const kernel = `${CODES[results.code[row]!]} ${results.from[row]} ${results.to[row]}`
    const interpreter = `${told.code} ${told.from} ${told.to}`
    codes[told.code] = (codes[told.code] ?? 0) + 1
    if (kernel !== interpreter) found.push({ row, interpreter, kernel })
  }
  return { found, codes }
}
