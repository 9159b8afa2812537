import type { SourceRecord } from '@xinyong/app'
import type { OnProgress, OnReject, Reading } from '../importer.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { addAddresses } from './add-addresses.ts'
import { addAliases } from './add-aliases.ts'
import { indexNames } from './index-names.ts'
import { finishEntry, readEntry, splitProgrammes } from './read-entry.ts'
import { assignRoles, usualName } from './roles.ts'
import { cell, loadSide, ofacRows } from './side-rows.ts'
import type { SideFile } from './side-rows.ts'

/** Reads OFAC's legacy CSV files: entries in the order of the main file, each with all that the others say about it. */
export function readOfacSdn(
  files: readonly SourceFile[],
  onReject?: OnReject,
  onProgress?: OnProgress,
): Reading {
  const tally = createTally(files, onReject, onProgress)
  return { [Symbol.asyncIterator]: () => records(files, tally), summary: tally.summary }
}

async function* records(
  files: readonly SourceFile[],
  tally: Tally,
): AsyncGenerator<SourceRecord, void> {
  const { roles, unknown } = await assignRoles(files)
  for (const file of unknown) tally.reject(file.name, 1, 'file-unknown')
  // Comments exist only where a remark overflows; the other three always belong to an edition.
  for (const role of ['sdn', 'alt', 'add'] as const)
    if (!roles.has(role)) tally.missing(usualName[role])
  const main = roles.get('sdn')
  if (main !== undefined) {
    const sides = {
      alt: await loadSide(roles.get('alt'), 'alt', tally),
      add: await loadSide(roles.get('add'), 'add', tally),
      comments: await loadSide(roles.get('comments'), 'comments', tally),
    }
    yield* join(main, sides, tally)
  }
  tally.finish()
}

type Sides = Readonly<Record<'alt' | 'add' | 'comments', SideFile>>

async function* join(main: SourceFile, sides: Sides, tally: Tally): AsyncGenerator<SourceRecord> {
  const names = await indexNames(main, sides.alt.rows)
  const seen = new Set<string>()
  let [line, marked] = [1, false]
  for await (const row of ofacRows(main, 'sdn', tally, () => (marked = true))) {
    const { id, cells } = row
    line = row.line
    const name = cell(cells, 1)
    if (seen.has(id)) {
      tally.reject(main.name, line, 'id-repeated', { field: 'ent_num' })
      continue
    }
    seen.add(id)
    if (name === undefined) {
      tally.reject(main.name, line, 'name-missing', { field: 'SDN_Name', id })
      continue
    }
    const draft = readEntry(id, name, cells, names)
    const reject = (at: number, code: Parameters<Tally['reject']>[2], field: string): void =>
      tally.reject(sides.alt.file?.name ?? usualName.alt, at, code, { field })
    const [aliases, addresses] = [take(sides.alt, id), take(sides.add, id)]
    tally.count('aliases', addAliases(draft, aliases, reject))
    tally.count('addresses', addresses.length)
    tally.count('addresses-empty', addresses.length - addAddresses(draft, addresses))
    const overflow = take(sides.comments, id)
    tally.count('comments', overflow.length)
    // A remark is cut at a thousand characters and goes on in the comments file, in the middle of a word.
    const remarks = overflow.map((more) => cell(more.cells, 1) ?? '').join('')
    finishEntry(draft, `${remarks === '' ? (cell(cells, 11) ?? '') : (cells[11] ?? '')}${remarks}`)
    const record = draft.build(id, splitProgrammes(cell(cells, 3) ?? ''))
    countEntity(tally, record)
    tally.record()
    yield record
  }
  if (!marked && (sides.alt.marked || sides.add.marked)) {
    tally.incomplete()
    tally.reject(main.name, line, 'file-broken')
  }
  orphans(sides, tally)
}

function take(side: SideFile, id: string): readonly { line: number; cells: readonly string[] }[] {
  const rows = side.rows.get(id) ?? []
  side.rows.delete(id)
  return rows
}

function orphans(sides: Sides, tally: Tally): void {
  for (const { file, rows } of Object.values(sides))
    for (const [, left] of rows)
      for (const { line } of left)
        tally.reject(file?.name ?? '', line, 'orphan', { field: 'ent_num' })
}

function countEntity(tally: Tally, { entity, related, programmes }: SourceRecord): void {
  tally.count(`schema:${entity.schema}`)
  tally.count('programmes', programmes.length)
  tally.count('weakAliases', entity.properties['weakAlias']?.length ?? 0)
  tally.count('notes', entity.properties['notes']?.length ?? 0)
  for (const other of related) tally.count(`related:${other.schema}`)
}
