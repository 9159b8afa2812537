import { TlogError } from './errors.ts'

/** An entry's length is a uint16 in its bundle. */
export const MAX_ENTRY_SIZE = 65_535

/**
 * Entries as a bundle: each a big-endian uint16 length and its bytes.
 * @throws TlogError entry.length
 */
export function encodeBundle(entries: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const entry of entries) {
    checkEntry(entry)
    length += 2 + entry.length
  }
  const bundle = new Uint8Array(length)
  let at = 0
  for (const entry of entries) {
    bundle[at] = entry.length >> 8
    bundle[at + 1] = entry.length
    bundle.set(entry, at + 2)
    at += 2 + entry.length
  }
  return bundle
}

/**
 * The entries of a bundle, as views into it.
 * @throws TlogError bundle.form when a length runs past the end
 */
export function decodeBundle(bundle: Uint8Array): readonly Uint8Array[] {
  const entries: Uint8Array[] = []
  for (let at = 0; at < bundle.length;) {
    const length = at + 2 > bundle.length ? Infinity : (bundle[at]! << 8) | bundle[at + 1]!
    const end = at + 2 + length
    if (end > bundle.length) {
      throw new TlogError('bundle.form', `item ${entries.length} runs past the end of the bundle`)
    }
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}

export function checkEntry(entry: Uint8Array): void {
  if (entry.length > MAX_ENTRY_SIZE) {
    throw new TlogError(
      'entry.length',
      `an entry may have ${MAX_ENTRY_SIZE} bytes, this has ${entry.length}`,
    )
  }
}
