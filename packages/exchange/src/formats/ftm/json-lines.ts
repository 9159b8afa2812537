import { bytesOf } from '../../text/bytes-of.ts'
import { decodeCell } from '../../text/decode-cell.ts'
import { latin1Chunks } from '../../text/latin1-chunks.ts'
import { readLines } from '../../text/read-lines.ts'
import type { Tally } from '../shared/tally.ts'
import type { SourceFile } from '../source-file.ts'

/** The readable lines of a file of JSON lines; each of the others is reported, and the edition is then not whole. */
export async function* jsonLines(
  file: SourceFile,
  tally: Tally,
): AsyncGenerator<{ readonly text: string; readonly line: number }> {
  let at = 1
  try {
    for await (const raw of readLines(latin1Chunks(bytesOf(file, tally.bytes)))) {
      at = raw.line
      const text = raw.tooLong === true ? undefined : decodeCell(raw.text)
      if (text !== undefined) {
        yield { text, line: at }
        continue
      }
      tally.incomplete()
      tally.reject(file.name, at, raw.tooLong === true ? 'row-too-long' : 'encoding')
    }
  } catch {
    tally.incomplete()
    tally.reject(file.name, at, 'file-broken')
  }
}
