import type { SourceRecord } from '@xinyong/app'
import type { ExportItem } from '../formats/exporter.ts'

/** A record as the register would hand it to an exporter. */
export function exportItem(record: SourceRecord, dataset = 'us-ofac-sdn'): ExportItem {
  return {
    entity: record.entity,
    related: record.related,
    datasets: [dataset],
    firstSeen: '2021-07-01T00:00:00Z',
    lastSeen: '2021-07-30T00:00:00Z',
    lastChange: '2021-07-01T00:00:00Z',
    target: true,
  }
}

export async function collect(pieces: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}
