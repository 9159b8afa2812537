import { parseDecimal, quote } from './bytes.ts'
import { TlogError } from './errors.ts'
import { isSize } from './geometry.ts'

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256

/** Where a tile stands (c2sp.org/tlog-tiles). `entries` is the bundle beside level 0. */
export interface TileId {
  readonly level: number | 'entries'
  readonly index: number
  /** 1..256; below 256 the tile is partial. */
  readonly width: number
}

/**
 * Path of a tile or bundle, without a leading slash: `tile/0/x001/x234/067.p/8`.
 * @throws TlogError tile.path when the numbers are out of range
 */
export function tilePath({ level, index, width }: TileId): string {
  const levelFits = level === 'entries' || (Number.isInteger(level) && level >= 0 && level <= 63)
  if (!levelFits || !isSize(index) || !Number.isInteger(width) || width < 1 || width > TILE_WIDTH) {
    throw new TlogError('tile.path', `no tile at level ${level}, index ${index}, width ${width}`)
  }
  let path = String(index % 1000).padStart(3, '0')
  for (let n = Math.floor(index / 1000); n > 0; n = Math.floor(n / 1000)) {
    path = `x${String(n % 1000).padStart(3, '0')}/${path}`
  }
  return `tile/${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`
}

/**
 * Reads a path back. One tile has one path: any other spelling is refused.
 * @throws TlogError tile.path
 */
export function parseTilePath(path: string): TileId {
  const match = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/){0,5}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path)
  if (match) {
    const level = match[1] === 'entries' ? 'entries' : parseDecimal(match[1]!)
    const index = Number(match[2]!.replaceAll(/[x/]/g, ''))
    const width = match[3] === undefined ? TILE_WIDTH : parseDecimal(match[3])
    if (level !== undefined && width !== undefined && isSize(index)) {
      const id: TileId = { level, index, width }
      if (width >= 1 && width <= TILE_WIDTH && (level === 'entries' || level <= 63)) {
        if (tilePath(id) === path) return id
      }
    }
  }
  throw new TlogError('tile.path', `not a tile path: ${quote(path)}`)
}

/** How many items a tile at this place has in a tree of `size` leaves: 0..256. */
export function tileWidthAt(level: number | 'entries', index: number, size: number): number {
  let items = size
  for (let l = level === 'entries' ? 0 : level; l > 0; l--) items = Math.floor(items / TILE_WIDTH)
  return Math.max(0, Math.min(TILE_WIDTH, items - index * TILE_WIDTH))
}
