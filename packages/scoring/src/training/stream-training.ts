import { assignBins } from '../binning/assign.ts'
import type { BinRule } from '../binning/binning.ts'
import { cutsAt, preBinTexts } from '../binning/pre-bin.ts'
import { DEFAULT_BINNING } from '../binning/settings.ts'
import { createSketch } from '../binning/sketch.ts'
import type { Sketch } from '../binning/sketch.ts'
import type { CategoricalColumn, Table } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { readTarget } from '../table/target.ts'
import type { TrainingOptions } from './options.ts'
import type { PreBinned } from './pre-bin-table.ts'
import { excluded, forbidden, left } from './prepare.ts'
import { trainPreBinned } from './train-model.ts'
import type { TrainingOutcome } from './train-model.ts'

/**
 * Training on more rows than fit in memory, in two passes over chunks of a table. The first pass sketches the ranks of
 * each column; the second counts every row at the candidate cuts, exactly, and keeps one byte a cell. Chunks have the
 * same columns in the same order; categories may have a dictionary of their own in each chunk.
 */
export interface StreamTraining {
  readonly look: (chunk: Table) => void
  readonly count: (chunk: Table) => void
  readonly train: () => TrainingOutcome
}

/** The second pass must bring no more rows than the first. */
export function createStreamTraining(options: TrainingOptions): StreamTraining {
  const sketches = new Map<string, Sketch>()
  const texts = new Map<string, Map<string, number>>()
  const findings: Finding[] = []
  let bad = new Uint8Array(0)
  let rows = 0
  let columns: readonly PreBinned[] | undefined
  let badValue: string | number | undefined = options.badValue
  let used = 0
  const set = new Set([options.target, ...(options.exclude ?? [])])

  const look = (chunk: Table): void => {
    rows += chunk.rows
    if (sketches.size === 0 && texts.size === 0) {
      const names = chunk.columns.map(({ name }) => name).filter((name) => !set.has(name))
      findings.push(...excluded(options.exclude ?? []), ...forbidden(names))
      for (const name of left(findings)) set.add(name)
    }
    for (const column of chunk.columns) {
      if (set.has(column.name)) continue
      if (column.kind === 'numeric') {
        const specials = specialsOf(column.name)
        const sketch = sketches.get(column.name) ?? createSketch()
        sketches.set(column.name, sketch)
        sketch.add(
          specials.size === 0 ? column.values : column.values.filter((one) => !specials.has(one)),
        )
      } else addTexts(texts, column)
    }
  }

  const specialsOf = (name: string): ReadonlySet<number | string> =>
    new Set((options.columns?.[name]?.specials ?? []).flatMap(({ values }) => values))

  const settled = (chunk: Table): readonly PreBinned[] =>
    chunk.columns.flatMap((column) => {
      if (set.has(column.name)) return []
      const choice = options.columns?.[column.name] ?? {}
      const settings = { ...DEFAULT_BINNING, ...options.binning, ...choice }
      const specials = choice.specials ?? []
      const fixed = choice.cuts !== undefined || choice.groups !== undefined
      const { name } = column
      let rule: BinRule
      if (column.kind === 'numeric') {
        const { values, ends } = sketches.get(name)!.ranks()
        const cuts = choice.cuts ?? cutsAt(values, ends, settings.preBins)
        rule = { kind: 'numeric', column: name, cuts, specials }
      } else if (choice.groups === undefined)
        rule = preBinTexts(
          wholeColumn(name, texts.get(name)!),
          specials,
          settings.minShare * rows,
          texts.get(name),
        )
      else rule = { kind: 'categorical', column: name, groups: choice.groups, specials }
      return [{ name, rule, codes: new Uint8Array(rows), settings, fixed }]
    })

  const count = (chunk: Table): void => {
    if (columns === undefined) {
      columns = settled(chunk)
      bad = new Uint8Array(rows)
    }
    const read = readTarget(chunk, options.target, badValue)
    if (!read.ok) {
      findings.push(...read.findings)
      return
    }
    badValue ??= read.target.badValue
    const known = Uint32Array.from(read.target.bad.keys()).filter(
      (row) => read.target.bad[row] !== 2,
    )
    for (const [at, row] of known.entries()) bad[used + at] = read.target.bad[row]!
    for (const { name, rule, codes } of columns) {
      const column = chunk.columns.find((one) => one.name === name)
      if (column === undefined) throw new TypeError(`a chunk has no column ${name}`)
      const assigned = assignBins(rule, column)
      for (const [at, row] of known.entries()) codes[used + at] = assigned[row]!
    }
    used += known.length
  }

  return {
    look,
    count,
    train() {
      if (columns === undefined || badValue === undefined || findings.some(stops))
        return { ok: false, findings }
      const filled = columns.map((one) => ({ ...one, codes: one.codes.subarray(0, used) }))
      return trainPreBinned(filled, { bad: bad.subarray(0, used), badValue }, options, findings)
    },
  }
}

const stops = ({ severity }: Finding): boolean => severity === 'stop'

function addTexts(texts: Map<string, Map<string, number>>, column: CategoricalColumn): void {
  const counts = texts.get(column.name) ?? new Map<string, number>()
  texts.set(column.name, counts)
  const own = new Float64Array(column.dictionary.length)
  for (const code of column.codes) if (code >= 0) own[code]! += 1
  for (const [code, text] of column.dictionary.entries())
    if (own[code]! > 0) counts.set(text, (counts.get(text) ?? 0) + own[code]!)
}

// The dictionary alone: its counts are given beside it.
function wholeColumn(name: string, counts: ReadonlyMap<string, number>): CategoricalColumn {
  return { kind: 'categorical', name, codes: new Int32Array(0), dictionary: [...counts.keys()] }
}
