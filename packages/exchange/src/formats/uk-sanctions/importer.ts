import { groupedImporter } from '../shared/grouped-importer.ts'
import { either, recordOf } from './record-of.ts'

/**
 * The UK Sanctions List in CSV, and the Consolidated List that stood beside it until January 2026: one row for each
 * name, address or document of an entry, with a line for the day of the report before the headings.
 */
export const ukSanctions = groupedImporter(
  'uk-sanctions',
  { en: 'UK Sanctions List or Consolidated List, CSV', zh: '英国制裁名单或综合名单（CSV 文件）' },
  {
    delimiter: ',',
    needed: ['Name 6', 'Name 1', 'Last Updated'],
    preamble: 3,
    idColumn: 'Unique ID',
    idOf: (row) => either(row, 'Unique ID', 'Group ID', 'OFSI Group ID'),
    recordOf,
  },
  'uk-sanctions-list.csv',
)
