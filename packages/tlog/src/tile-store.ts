import { TlogError } from './errors.ts'
import type { HashReader } from './merkle.ts'
import type { NodeId } from './geometry.ts'
import { HASH_SIZE, hashNodeInto } from './rfc6962.ts'
import { TILE_WIDTH, tilePath, tileWidthAt } from './tile-path.ts'

/** A file a log publishes, at its path below the log's prefix. */
export interface TileFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Where a reader gets a log's files: a folder, a bucket, HTTP. Undefined means there is none. */
export interface TileStore {
  read(path: string): Promise<Uint8Array | undefined>
}

/**
 * The file at a place, as a tree of `size` leaves needs it. A partial file may have been removed
 * once the full one exists, so the full one is the second choice; `path` says which was read.
 */
export async function readTileFile(
  store: TileStore,
  level: number | 'entries',
  index: number,
  width: number,
): Promise<TileFile | undefined> {
  const path = tilePath({ level, index, width })
  const bytes = await store.read(path)
  if (bytes || width === TILE_WIDTH) return bytes && { path, bytes }
  const full = tilePath({ level, index, width: TILE_WIDTH })
  const whole = await store.read(full)
  return whole && { path: full, bytes: whole }
}

/**
 * Reads the hashes of a tree of `size` leaves from its tiles, for proofs and roots. Keeps the tiles
 * it has read. The hashes are as good as the store: a proof made from them must be verified.
 * @throws TlogError tile.missing | tile.length (from the reader)
 */
export function tileHashReader(store: TileStore, size: number): HashReader {
  const tiles = new Map<string, Promise<Uint8Array>>()
  const load = (level: number, index: number): Promise<Uint8Array> => {
    const key = `${level}/${index}`
    const known = tiles.get(key)
    if (known) return known
    const tile = readHashTile(store, level, index, size)
    tiles.set(key, tile)
    return tile
  }
  const node = async ({ level, index }: NodeId): Promise<Uint8Array> => {
    const within = level % 8
    const first = index * 2 ** within
    const tile = await load((level - within) / 8, Math.floor(first / TILE_WIDTH))
    return perfectRoot(tile, first % TILE_WIDTH, 2 ** within)
  }
  return (nodes) => Promise.all(nodes.map(node))
}

/** Root of `width` (a power of two) consecutive hashes of a tile, from item `from`. */
export function perfectRoot(tile: Uint8Array, from: number, width: number): Uint8Array {
  const hashes = tile.slice(from * HASH_SIZE, (from + width) * HASH_SIZE)
  for (let left = width; left > 1; left /= 2) {
    for (let i = 0; i < left; i += 2) {
      const at = i * HASH_SIZE
      hashNodeInto(hashes, at, hashes, at + HASH_SIZE, hashes, at / 2)
    }
  }
  return hashes.slice(0, HASH_SIZE)
}

async function readHashTile(
  store: TileStore,
  level: number,
  index: number,
  size: number,
): Promise<Uint8Array> {
  const width = tileWidthAt(level, index, size)
  if (width === 0) {
    throw new TlogError('merkle.range', `size ${size} has no tile ${index} at level ${level}`)
  }
  const file = await readTileFile(store, level, index, width)
  if (!file) {
    throw new TlogError('tile.missing', `${tilePath({ level, index, width })} is missing`)
  }
  if (file.bytes.length < width * HASH_SIZE) {
    throw new TlogError('tile.length', `${file.path} holds fewer than ${width} hashes`)
  }
  return file.bytes
}
