import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createTableBuilder, readTarget, stratifiedFolds } from '@xinyong/scoring'
import type { Table } from '@xinyong/scoring'
import { NotHere } from './benchmark.ts'

const DATA = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared'),
  'data/credit',
)

/** What a peer's script is told: the same file, the same splits. */
export interface PeerTask {
  readonly csv: string
  readonly separator: string
  readonly target: string
  readonly bad: string
  readonly exclude: readonly string[]
  readonly splits: readonly {
    readonly name: string
    readonly test: readonly number[]
    readonly tables?: boolean
  }[]
}

interface Source {
  readonly file: string
  readonly separator: string
  readonly target: string
  readonly bad: string
  readonly exclude: readonly string[]
  readonly splits?: string
}

const SOURCES: Readonly<Record<string, Source>> = {
  german: {
    file: 'german/germancredit.csv',
    separator: ',',
    target: 'creditability',
    bad: 'bad',
    exclude: [],
    splits: 'german',
  },
  'south-german': {
    file: 'south-german/SouthGermanCredit.asc',
    separator: ' ',
    target: 'credit_risk',
    bad: '0',
    exclude: [],
  },
  taiwan: {
    file: 'taiwan/uci_credit_card_default.csv',
    separator: ',',
    target: 'default.payment.next.month',
    bad: '1',
    exclude: ['ID'],
    splits: 'taiwan',
  },
}

export const SETS = Object.keys(SOURCES)

/** A set with the published split, or a stratified one of our own where none is published, and five folds. */
export function creditSet(name: string): { readonly table: Table; readonly task: PeerTask } {
  const source = SOURCES[name]!
  const csv = join(DATA, source.file)
  if (!existsSync(csv)) throw new NotHere(`needs ../shared/data/credit/${source.file}`)
  const [head, ...rows] = readFileSync(csv, 'utf8').trim().split(/\r?\n/)
  const builder = createTableBuilder(cells(head!, source.separator))
  for (const row of rows) builder.add(cells(row, source.separator))
  const { table } = builder.finish()
  const read = readTarget(table, source.target, source.bad)
  if (!read.ok) throw new TypeError(`${name}: the target is not as it was`)
  const own = stratifiedFolds(read.target.bad, 10, 42)
  const test =
    source.splits === undefined
      ? [...own.keys()].filter((row) => own[row]! < 3)
      : numbers(`${source.splits}_test30_strat_seed42.json`)
  const fold =
    source.splits === undefined
      ? [...stratifiedFolds(read.target.bad, 5, 42)]
      : numbers(`${source.splits}_cv5_strat_seed42.json`)
  const { separator, target, bad, exclude } = source
  const folds = [0, 1, 2, 3, 4].map((k) => ({
    name: `fold ${k + 1}`,
    test: [...fold.keys()].filter((row) => fold[row] === k),
  }))
  const splits = [{ name: 'test', test, tables: true }, ...folds]
  return { table, task: { csv, separator, target, bad, exclude, splits } }
}

function numbers(file: string): readonly number[] {
  return JSON.parse(readFileSync(join(DATA, 'splits', file), 'utf8')) as readonly number[]
}

function cells(line: string, separator: string): readonly string[] {
  const found: string[] = []
  let [cell, quoted] = ['', false]
  for (const sign of line)
    if (sign === '"') quoted = !quoted
    else if (sign === separator && !quoted) {
      found.push(cell)
      cell = ''
    } else cell += sign
  return [...found, cell]
}
