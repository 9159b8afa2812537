import type { RejectedRow, SourceRecord } from '@xinyong/app'
import type { Importer, ReadSummary } from '../formats/importer.ts'
import { fileFromBytes } from '../formats/source-file.ts'
import type { SourceFile } from '../formats/source-file.ts'

export interface ReadAll {
  readonly records: readonly SourceRecord[]
  readonly rejected: readonly RejectedRow[]
  readonly summary: ReadSummary
}

/** Reads files to the end, for tests. */
export async function readAll(importer: Importer, files: readonly SourceFile[]): Promise<ReadAll> {
  const rejected: RejectedRow[] = []
  const reading = importer.read(files, (row) => rejected.push(row))
  const records: SourceRecord[] = []
  for await (const record of reading) records.push(record)
  return { records, rejected, summary: reading.summary() }
}

/** A file of a text in UTF-8, or of bytes as they are. */
export function textFile(name: string, content: string | Uint8Array): SourceFile {
  return fileFromBytes(name, typeof content === 'string' ? Buffer.from(content) : content)
}
