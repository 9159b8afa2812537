import { concat } from './bytes.ts'
import { openFrontier, rootOfPeaks } from './frontier.ts'
import type { Frontier } from './frontier.ts'
import { HASH_SIZE } from './rfc6962.ts'
import { TILE_WIDTH } from './tile-path.ts'

/** The open (not yet full) tile of one level. */
export interface OpenTile {
  readonly level: number
  readonly index: number
  readonly width: number
  /** A copy of its hashes, `width * 32` bytes. */
  readonly bytes: Uint8Array
}

/** The right edge of a growing tree, tile by tile. Every inner node is hashed once. */
export interface TileTree {
  readonly size: number
  append(hashes: Uint8Array, at?: number): void
  /** Open tiles with at least one hash, level 0 first. */
  openTiles(): readonly OpenTile[]
  /** Root, optionally as if the `tail` hashes had been appended to an empty level 0. */
  root(tail?: Uint8Array): Uint8Array
}

interface Level {
  full: number
  readonly bytes: Uint8Array
  frontier: Frontier
}

/**
 * @param onFull called with each tile that becomes full, lower levels first; `bytes` is reused
 *   afterwards, so a caller that keeps it copies it
 * @param from open tiles of a tree to go on with, as openTiles gave them
 */
export function openTileTree(
  onFull: (level: number, index: number, bytes: Uint8Array) => void,
  from: readonly OpenTile[] = [],
): TileTree {
  const levels: Level[] = []
  let size = 0
  const levelAt = (level: number): Level => {
    while (levels.length <= level) {
      levels.push({
        full: 0,
        bytes: new Uint8Array(TILE_WIDTH * HASH_SIZE),
        frontier: openFrontier(),
      })
    }
    return levels[level]!
  }
  const put = (level: number, hashes: Uint8Array, at: number): void => {
    const open = levelAt(level)
    const item = open.frontier.size * HASH_SIZE
    for (let i = 0; i < HASH_SIZE; i++) open.bytes[item + i] = hashes[at + i]!
    open.frontier.append(hashes, at)
    if (open.frontier.size < TILE_WIDTH) return
    const root = open.frontier.root()
    onFull(level, open.full, open.bytes)
    open.full += 1
    open.frontier = openFrontier()
    put(level + 1, root, 0)
  }
  for (const tile of from) {
    const open = levelAt(tile.level)
    open.bytes.set(tile.bytes)
    for (let i = 0; i < tile.width; i++) open.frontier.append(tile.bytes, i * HASH_SIZE)
    size += tile.width * TILE_WIDTH ** tile.level
  }
  // Full tiles below an open one are not in `from`; the size tells how many there are.
  for (let level = 0, items = size; level < levels.length; level++) {
    items = Math.floor(items / TILE_WIDTH)
    levels[level]!.full = items
  }
  return {
    get size() {
      return size
    },
    append(hashes, at = 0) {
      put(0, hashes, at)
      size += 1
    },
    openTiles: () =>
      levels
        .map(({ full, bytes, frontier }, level) => ({
          level,
          index: full,
          width: frontier.size,
          bytes: bytes.slice(0, frontier.size * HASH_SIZE),
        }))
        .filter(({ width }) => width > 0),
    root(tail) {
      const peaks = levels.map(({ frontier }) => frontier.state().peaks).reverse()
      if (tail) {
        const end = openFrontier()
        for (let at = 0; at < tail.length; at += HASH_SIZE) end.append(tail, at)
        peaks.push(end.state().peaks)
      }
      return rootOfPeaks(concat(...peaks))
    },
  }
}
