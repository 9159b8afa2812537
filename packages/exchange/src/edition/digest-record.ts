import { createHash } from 'node:crypto'
import type { SourceRecord } from '@xinyong/app'
import { canonicalJson } from '@xinyong/tlog'

/** SHA-256 over the canonical JSON of a record, in hex: two editions state the same when it is the same. */
export function digestRecord(record: SourceRecord): string {
  return createHash('sha256').update(canonicalJson(record)).digest('hex')
}
