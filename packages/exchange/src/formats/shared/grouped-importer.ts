import type { Text } from '@xinyong/identity'
import { latin1Chunks } from '../../text/latin1-chunks.ts'
import { bytesOf } from '../../text/bytes-of.ts'
import { readRows } from '../../text/read-rows.ts'
import type { Importer } from '../importer.ts'
import type { SourceFile } from '../source-file.ts'
import { groupedRecords, isHeading } from './grouped-rows.ts'
import type { GroupedTable } from './grouped-rows.ts'
import { createTally } from './tally.ts'

/** An importer for a list whose entries take several rows of one table. */
export function groupedImporter(
  id: string,
  title: Text,
  table: GroupedTable,
  fileName: string,
): Importer {
  return {
    id,
    title,
    recognises: async (files) => {
      const fits = await Promise.all(files.map((file) => headed(file, table)))
      return {
        recognised: fits.includes(true),
        missing: [],
        unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
      }
    },
    read: (files, onReject, onProgress) => {
      const tally = createTally(files, onReject, onProgress)
      return {
        [Symbol.asyncIterator]: () => groupedRecords(files, tally, table, fileName),
        summary: tally.summary,
      }
    },
  }
}

async function headed(file: SourceFile, table: GroupedTable): Promise<boolean> {
  let seen = 0
  try {
    for await (const { cells } of readRows(latin1Chunks(bytesOf(file)), table.delimiter)) {
      // A byte order mark is not part of the first column's name; letters alone are compared.
      if (isHeading(cells, table.needed)) return true
      seen += 1
      if (seen > table.preamble) return false
    }
  } catch {
    // A file that cannot be opened is reported when it is read; recognising it only says no.
  }
  return false
}
