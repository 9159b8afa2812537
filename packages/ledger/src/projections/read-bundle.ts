import { decodeBundle, TILE_WIDTH, tilePath, tileWidthAt } from '@xinyong/tlog'
import type { TileStore } from '@xinyong/tlog'

/** Entries of one bundle of a log of `size`; the full file serves where a partial one has given way to it. */
export async function readBundleOf(
  store: TileStore,
  index: number,
  size: number,
): Promise<readonly Uint8Array[] | undefined> {
  const width = tileWidthAt('entries', index, size)
  const bytes =
    (await store.read(tilePath({ level: 'entries', index, width }))) ??
    (await store.read(tilePath({ level: 'entries', index, width: TILE_WIDTH })))
  return bytes && decodeBundle(bytes).slice(0, width)
}
