import { decodeBundle } from './bundle.ts'
import { equalBytes } from './bytes.ts'
import { refusalOf } from './errors.ts'
import type { TlogCode } from './errors.ts'
import { HASH_SIZE, hashLeafInto } from './rfc6962.ts'
import { TILE_WIDTH, tilePath } from './tile-path.ts'
import { readTileFile } from './tile-store.ts'
import type { TileFile, TileStore } from './tile-store.ts'

/** One thing that is wrong with a log, and where. */
export interface Finding {
  readonly code: Extract<TlogCode, `log.${string}`>
  readonly message: string
  /** The file that is wrong. */
  readonly path?: string
  /** The entry that is wrong. */
  readonly index?: number
  /** The hash within the tile that is wrong. */
  readonly item?: number
}

/** A bundle and its level-0 tile, as read and hashed; `undefined` where the file cannot be used. */
export interface Leaves {
  /** Which bundle; its first entry is `number * 256`. */
  readonly number: number
  readonly width: number
  readonly bundlePath: string
  readonly tilePath: string
  readonly entries: readonly Uint8Array[]
  readonly entryHashes: Uint8Array | undefined
  readonly tileHashes: Uint8Array | undefined
  readonly findings: readonly Finding[]
}

export async function readLeaves(store: TileStore, number: number, width: number): Promise<Leaves> {
  const [bundle, tile] = await Promise.all([
    readTileFile(store, 'entries', number, width),
    readTileFile(store, 0, number, width),
  ])
  const findings: Finding[] = []
  const tileHashes = takeTile(tile, number, width, findings)
  const { entries, entryHashes } = takeBundle(bundle, number, width, tileHashes, findings)
  return {
    number,
    width,
    bundlePath: bundle?.path ?? tilePath({ level: 'entries', index: number, width }),
    tilePath: tile?.path ?? tilePath({ level: 0, index: number, width }),
    entries,
    entryHashes,
    tileHashes,
    findings,
  }
}

/** Positions within the tile at which entry and hash disagree. */
export function mismatches({ width, entryHashes, tileHashes }: Leaves): readonly number[] {
  if (!entryHashes || !tileHashes || equalBytes(entryHashes, tileHashes)) return []
  const positions: number[] = []
  for (let i = 0; i < width; i++) {
    if (!equalBytes(hashAt(entryHashes, i), hashAt(tileHashes, i))) positions.push(i)
  }
  return positions
}

function takeTile(
  tile: TileFile | undefined,
  number: number,
  width: number,
  findings: Finding[],
): Uint8Array | undefined {
  const path = tile?.path ?? tilePath({ level: 0, index: number, width })
  if (!tile) {
    findings.push({ code: 'log.tile', path, message: `${path} is missing` })
    return undefined
  }
  if (!fits(tile.bytes.length / HASH_SIZE, width, path)) {
    const message = `${path} has ${tile.bytes.length} bytes, not ${width * HASH_SIZE}`
    findings.push({ code: 'log.tile', path, message })
    return undefined
  }
  return tile.bytes.subarray(0, width * HASH_SIZE)
}

function takeBundle(
  bundle: TileFile | undefined,
  number: number,
  width: number,
  tileHashes: Uint8Array | undefined,
  findings: Finding[],
): { entries: readonly Uint8Array[]; entryHashes: Uint8Array | undefined } {
  const path = bundle?.path ?? tilePath({ level: 'entries', index: number, width })
  if (!bundle) {
    findings.push({ code: 'log.bundle', path, message: `${path} is missing` })
    return { entries: [], entryHashes: undefined }
  }
  let all: readonly Uint8Array[]
  try {
    all = decodeBundle(bundle.bytes)
  } catch (error) {
    findings.push({ code: 'log.bundle', path, message: `${path}: ${refusalOf(error).message}` })
    return { entries: [], entryHashes: undefined }
  }
  const entries = all.slice(0, width)
  const hashes = new Uint8Array(entries.length * HASH_SIZE)
  entries.forEach((entry, i) => hashLeafInto(entry, hashes, i * HASH_SIZE))
  if (fits(all.length, width, path)) return { entries, entryHashes: hashes }
  let first = 0
  const inPlace = (i: number): boolean =>
    i < entries.length && !!tileHashes && equalBytes(hashAt(hashes, i), hashAt(tileHashes, i))
  while (inPlace(first)) first += 1
  const index = number * TILE_WIDTH + first
  const held = `${path} holds ${all.length} entries, not ${width}`
  findings.push({
    code: 'log.bundle',
    path,
    index,
    message: `${held}; entry ${index} is the first that is not in its place`,
  })
  return { entries, entryHashes: undefined }
}

/** A full file may serve a partial need, so it may hold more; no file may hold less. */
function fits(items: number, width: number, path: string): boolean {
  return path.includes('.p/') || width === TILE_WIDTH ? items === width : items === TILE_WIDTH
}

function hashAt(hashes: Uint8Array, i: number): Uint8Array {
  return hashes.subarray(i * HASH_SIZE, (i + 1) * HASH_SIZE)
}
