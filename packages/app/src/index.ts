export type { FtmEntity, RejectedRow, SourceRecord } from './entities/entity.ts'
