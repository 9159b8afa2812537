import type { Importer } from '../importer.ts'
import { firstText } from '../shared/first-cells.ts'
import { readFtm } from './read-ftm.ts'

export const ftmImporter: Importer = {
  id: 'ftm',
  title: { en: 'FollowTheMoney entities, JSON lines', zh: 'FollowTheMoney 实体（JSON 行）' },
  recognises: async (files) => {
    const fits = await Promise.all(
      files.map(async (file) => {
        const head = await firstText(file)
        return head.startsWith('{') && head.includes('"schema"') && head.includes('"properties"')
      }),
    )
    return {
      recognised: fits.includes(true),
      missing: [],
      unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
    }
  },
  read: readFtm,
}
