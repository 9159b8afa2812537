import type { Importer } from '../importer.ts'
import { firstCells, firstText } from '../shared/first-cells.ts'
import { delimiterOf, hasNeededColumns, readCsv } from './read-csv.ts'

export const csvImporter: Importer = {
  id: 'csv',
  title: { en: 'Plain list, CSV with headings', zh: '普通名单（带表头的 CSV）' },
  recognises: async (files) => {
    const fits = await Promise.all(
      files.map(async (file) =>
        hasNeededColumns(await firstCells(file, delimiterOf(await firstText(file)))),
      ),
    )
    return {
      recognised: fits.includes(true),
      missing: [],
      unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
    }
  },
  read: readCsv,
}
