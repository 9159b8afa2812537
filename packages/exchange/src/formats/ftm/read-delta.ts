import type { FtmEntity, SourceRecord } from '@xinyong/app'
import type { Importer } from '../importer.ts'
import { firstText } from '../shared/first-cells.ts'
import { createTally } from '../shared/tally.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'
import { applyDelta } from './apply-delta.ts'
import type { Changes } from './apply-delta.ts'
import { isListable } from './model.ts'
import { parseLine } from './parse-line.ts'
import { jsonLines } from './json-lines.ts'

/**
 * Delta files of a FollowTheMoney data set, `{"op":"ADD|MOD|DEL","entity":{…}}` a line, in the order in which they were
 * published. `held` is what the register has now: the reading is the whole edition that follows from both, so that it is
 * compared, counted and digested exactly as a full file is.
 */
export function ftmDelta(held: () => AsyncIterable<SourceRecord>): Importer {
  return {
    id: 'ftm-delta',
    title: {
      en: 'FollowTheMoney delta files, JSON lines',
      zh: 'FollowTheMoney 增量文件（JSON 行）',
    },
    recognises: async (files) => {
      const fits = await Promise.all(
        files.map(async (file) => /^\s*\{\s*"op"\s*:/.test(await firstText(file))),
      )
      return {
        recognised: fits.every(Boolean) && files.length > 0,
        missing: [],
        unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
      }
    },
    read: (files, onReject, onProgress) => {
      const tally = createTally(files, onReject, onProgress)
      return {
        [Symbol.asyncIterator]: () => records(held(), files, tally),
        summary: tally.summary,
      }
    },
  }
}

async function* records(
  held: AsyncIterable<SourceRecord>,
  files: readonly SourceFile[],
  tally: Tally,
): AsyncGenerator<SourceRecord, void> {
  const changes: Changes = { put: new Map(), gone: new Set(), roots: new Set(), lines: new Map() }
  for (const file of files) await collect(file, tally, changes)
  const unlinked = (id: string): void => {
    const { file, line } = changes.lines.get(id) ?? { file: '', line: 0 }
    tally.reject(file, line, 'unlinked')
  }
  for await (const record of applyDelta(held, changes, unlinked)) {
    tally.record()
    yield record
  }
  tally.finish()
}

async function collect(file: SourceFile, tally: Tally, changes: Changes): Promise<void> {
  for await (const { text, line } of jsonLines(file, tally)) {
    const delta = parseDelta(text)
    if (delta === undefined) {
      // A line that cannot be read may have ended an entry: what follows from the rest is not the edition.
      tally.incomplete()
      tally.reject(file.name, line, 'shape', { field: 'op' })
      continue
    }
    tally.count(`op:${delta.op}`)
    if (delta.op === 'DEL') {
      drop(changes, delta.id)
      continue
    }
    const parsed = parseLine(JSON.stringify(delta.entity), line, (code, at) => {
      if (code === 'id-missing') tally.incomplete()
      tally.reject(file.name, line, code, at)
    })
    if (parsed === undefined) continue
    const root = parsed.target ?? isListable(parsed.entity.schema)
    for (const entity of [parsed.entity, ...parsed.nested])
      keep(changes, entity, root && entity === parsed.entity, { file: file.name, line })
  }
}

function drop(changes: Changes, id: string): void {
  changes.put.delete(id)
  changes.roots.delete(id)
  changes.gone.add(id)
}

function keep(
  changes: Changes,
  entity: FtmEntity,
  root: boolean,
  at: { readonly file: string; readonly line: number },
): void {
  changes.gone.delete(entity.id)
  changes.put.set(entity.id, entity)
  changes.lines.set(entity.id, at)
  if (root) changes.roots.add(entity.id)
  else changes.roots.delete(entity.id)
}

type Delta =
  | { readonly op: 'ADD' | 'MOD'; readonly entity: unknown }
  | { readonly op: 'DEL'; readonly id: string }

function parseDelta(text: string): Delta | undefined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const row = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {}
  const entity = row['entity']
  if (typeof entity !== 'object' || entity === null) return undefined
  if (row['op'] === 'ADD' || row['op'] === 'MOD') return { op: row['op'], entity }
  const { id } = entity as { readonly id?: unknown }
  return row['op'] === 'DEL' && typeof id === 'string' && id !== '' ? { op: 'DEL', id } : undefined
}
