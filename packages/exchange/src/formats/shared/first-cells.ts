import { latin1Chunks } from '../../text/latin1-chunks.ts'
import { bytesOf } from '../../text/bytes-of.ts'
import { readRows } from '../../text/read-rows.ts'
import type { SourceFile } from '../source-file.ts'

/** The cells of a file's first row, or none when it cannot be read as a table. */
export async function firstCells(file: SourceFile, delimiter?: string): Promise<readonly string[]> {
  try {
    for await (const row of readRows(latin1Chunks(bytesOf(file)), delimiter)) return row.cells
  } catch {
    // A file that cannot be opened is reported when it is read; recognising it only says no.
  }
  return []
}

/** The first characters of a file, one per byte. */
export async function firstText(file: SourceFile): Promise<string> {
  try {
    for await (const chunk of latin1Chunks(bytesOf(file))) {
      const text = chunk.trimStart()
      if (text !== '') return text.slice(0, 4096)
    }
  } catch {
    // As above.
  }
  return ''
}
