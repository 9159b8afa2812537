import { isUtf8 } from 'node:buffer'
import type { SourceFile } from '../formats/source-file.ts'
import { bytesOf } from './bytes-of.ts'

const LARGEST = 64 << 20

/** The whole text of a small document; undefined when it is larger than 64 MiB or no UTF-8. A broken stream throws. */
export async function wholeText(
  file: SourceFile,
  onBytes: (count: number) => void,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytesOf(file, onBytes)) {
    size += chunk.length
    if (size > LARGEST) return undefined
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/^\uFEFF/, '') : undefined
}
