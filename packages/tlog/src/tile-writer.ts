import { checkEntry, decodeBundle, encodeBundle } from './bundle.ts'
import { equalBytes } from './bytes.ts'
import { TlogError } from './errors.ts'
import { HASH_SIZE, hashLeaf } from './rfc6962.ts'
import { TILE_WIDTH, tilePath, tileWidthAt } from './tile-path.ts'
import { readTileFile } from './tile-store.ts'
import type { TileFile, TileStore } from './tile-store.ts'
import { openTileTree } from './tile-tree.ts'
import type { OpenTile } from './tile-tree.ts'

export interface TileWriter {
  readonly size: number
  root(): Uint8Array
  /**
   * Appends entries and gives the files of the tree that ends with them: every tile and bundle
   * that became full, and the partial ones that changed. A full path appears only with a full tile.
   * The files belong on disk before a checkpoint of this size is signed.
   * @throws TlogError entry.length, with nothing appended
   */
  append(entries: readonly Uint8Array[]): readonly TileFile[]
}

/** A writer for a log without entries. */
export function openTileWriter(): TileWriter {
  return writerFrom([], [])
}

/**
 * A writer that goes on where a log of `size` entries ended. It reads the right edge only; the
 * caller compares `root()` with the last signed checkpoint before it appends.
 * @throws TlogError tile.missing | tile.length | tile.entry | bundle.form
 */
export async function resumeTileWriter(store: TileStore, size: number): Promise<TileWriter> {
  const tiles: OpenTile[] = []
  for (let level = 0, items = size; items > 0; level++) {
    const index = Math.floor(items / TILE_WIDTH)
    const width = tileWidthAt(level, index, size)
    if (width > 0) {
      const file = await readOrFail(store, level, index, width)
      if (file.bytes.length < width * HASH_SIZE) {
        throw new TlogError('tile.length', `${file.path} holds fewer than ${width} hashes`)
      }
      tiles.push({ level, index, width, bytes: file.bytes.slice(0, width * HASH_SIZE) })
    }
    items = index
  }
  return writerFrom(tiles, await readOpenBundle(store, size, tiles[0]))
}

function writerFrom(tiles: readonly OpenTile[], openEntries: readonly Uint8Array[]): TileWriter {
  let files: TileFile[] = []
  let bundle: Uint8Array[] = [...openEntries]
  const tree = openTileTree((level, index, bytes) => {
    files.push({ path: tilePath({ level, index, width: TILE_WIDTH }), bytes: bytes.slice() })
  }, tiles)
  const emitBundle = (index: number): void => {
    const path = tilePath({ level: 'entries', index, width: bundle.length })
    files.push({ path, bytes: encodeBundle(bundle) })
  }
  return {
    get size() {
      return tree.size
    },
    root: () => tree.root(),
    append(entries) {
      for (const entry of entries) checkEntry(entry)
      files = []
      const before = widths(tree.openTiles())
      for (const entry of entries) {
        bundle.push(entry.slice())
        if (bundle.length === TILE_WIDTH) {
          emitBundle(Math.floor(tree.size / TILE_WIDTH))
          bundle = []
        }
        tree.append(hashLeaf(entry))
      }
      if (entries.length > 0 && bundle.length > 0) emitBundle(Math.floor(tree.size / TILE_WIDTH))
      for (const { level, index, width, bytes } of tree.openTiles()) {
        // A partial tile is immutable once published: the same width at the same place is no news.
        if (before.get(level) === `${index}.${width}`) continue
        files.push({ path: tilePath({ level, index, width }), bytes })
      }
      return files
    },
  }
}

function widths(tiles: readonly OpenTile[]): ReadonlyMap<number, string> {
  return new Map(tiles.map(({ level, index, width }) => [level, `${index}.${width}`]))
}

async function readOpenBundle(
  store: TileStore,
  size: number,
  leaves: OpenTile | undefined,
): Promise<readonly Uint8Array[]> {
  const width = size % TILE_WIDTH
  if (width === 0 || !leaves) return []
  const file = await readOrFail(store, 'entries', Math.floor(size / TILE_WIDTH), width)
  const entries = decodeBundle(file.bytes).slice(0, width)
  for (let i = 0; i < width; i++) {
    const entry = entries[i]
    const hash = leaves.bytes.subarray(i * HASH_SIZE, (i + 1) * HASH_SIZE)
    if (!entry || !equalBytes(hashLeaf(entry), hash)) {
      throw new TlogError('tile.entry', `${file.path}: item ${i} is not the entry of its leaf hash`)
    }
  }
  return entries
}

async function readOrFail(
  store: TileStore,
  level: number | 'entries',
  index: number,
  width: number,
): Promise<TileFile> {
  const file = await readTileFile(store, level, index, width)
  if (file) return file
  throw new TlogError('tile.missing', `${tilePath({ level, index, width })} is missing`)
}
