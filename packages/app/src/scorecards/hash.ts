import { sha256 as bytesOf } from '@xinyong/tlog'

const utf8 = new TextEncoder()

/** SHA-256 of the UTF-8 bytes of a text, in hex: what cards are sealed with. */
export function sha256(text: string): string {
  return Array.from(bytesOf(utf8.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
}
