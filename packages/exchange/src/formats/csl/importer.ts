import type { Importer } from '../importer.ts'
import { firstCells } from '../shared/first-cells.ts'
import { isHeader } from './columns.ts'
import { readCsl } from './read-csl.ts'

export const csl: Importer = {
  id: 'csl',
  title: {
    en: 'United States Consolidated Screening List, CSV',
    zh: '美国综合筛查名单（CSV 文件）',
  },
  recognises: async (files) => {
    const fits = await Promise.all(files.map(async (file) => isHeader(await firstCells(file))))
    return {
      recognised: fits.includes(true),
      missing: [],
      unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
    }
  },
  read: readCsl,
}
