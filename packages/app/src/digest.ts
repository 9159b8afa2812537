import { canonicalBytes, sha256 } from '@xinyong/tlog'

/** SHA-256 over the canonical JSON of a value, in hex. */
export function digestOf(value: unknown): string {
  return Array.from(sha256(canonicalBytes(value)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
