import type { Importer } from '../importer.ts'
import { firstText } from '../shared/first-cells.ts'
import { readUnXml } from './read-un-xml.ts'

export const unXml: Importer = {
  id: 'un-xml',
  title: {
    en: 'United Nations Security Council consolidated list, XML',
    zh: '联合国安理会综合制裁名单（XML）',
  },
  recognises: async (files) => {
    const fits = await Promise.all(
      files.map(async (file) => (await firstText(file)).includes('<CONSOLIDATED_LIST')),
    )
    return {
      recognised: fits.includes(true),
      missing: [],
      unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
    }
  },
  read: readUnXml,
}
