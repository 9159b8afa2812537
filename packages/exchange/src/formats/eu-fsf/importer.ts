import { groupedImporter } from '../shared/grouped-importer.ts'
import { recordOf } from './record-of.ts'

/** The consolidated list of persons under financial sanctions of the European Union: semicolons, one fact a row. */
export const euFsf = groupedImporter(
  'eu-fsf',
  { en: 'EU consolidated financial sanctions list, CSV', zh: '欧盟金融制裁综合名单（CSV 文件）' },
  {
    delimiter: ';',
    needed: ['Entity_LogicalId', 'NameAlias_WholeName'],
    preamble: 0,
    idColumn: 'Entity_LogicalId',
    idOf: (row) => row('Entity_LogicalId'),
    recordOf,
  },
  'eu-fsf.csv',
)
