import { ProblemError } from '@xinyong/contract/client'
import type { TileStore } from '@xinyong/tlog/verify'

const WIDTH = 256

const noTile = (path: string, status: number): ProblemError =>
  new ProblemError({ code: 'request/no-such-page', status, title: `/log/${path}` })

async function read(path: string): Promise<Uint8Array | undefined> {
  const response = await fetch(`/log/${path}`)
  if (response.status === 404) return undefined
  if (!response.ok) throw noTile(path, response.status)
  return new Uint8Array(await response.arrayBuffer())
}

/** `x001/x234/067`, as c2sp.org/tlog-tiles writes numbers. */
export function numberPath(value: number): string {
  const parts = [String(value % 1000).padStart(3, '0')]
  for (let rest = Math.floor(value / 1000); rest > 0; rest = Math.floor(rest / 1000)) {
    parts.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  }
  return parts.join('/')
}

/** One entry of a bundle: each is a two-byte length and its bytes. */
export function entryAt(bundle: Uint8Array, position: number): Uint8Array {
  const view = new DataView(bundle.buffer, bundle.byteOffset, bundle.byteLength)
  let at = 0
  for (let skipped = 0; skipped < position; skipped++) at += 2 + view.getUint16(at)
  return bundle.slice(at + 2, at + 2 + view.getUint16(at))
}

/** The published files of the log, over HTTP. */
export const httpTiles: TileStore & {
  entry(index: number, size: number): Promise<Uint8Array>
} = {
  read,
  entry: async (index, size) => {
    const tile = Math.floor(index / WIDTH)
    const width = Math.min(WIDTH, size - tile * WIDTH)
    const path = `tile/entries/${numberPath(tile)}`
    const bundle =
      (width < WIDTH ? await read(`${path}.p/${width}`) : undefined) ?? (await read(path))
    if (!bundle) throw noTile(path, 404)
    return entryAt(bundle, index % WIDTH)
  },
}
