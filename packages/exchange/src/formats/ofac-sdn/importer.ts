import type { Importer } from '../importer.ts'
import { readOfacSdn } from './read-ofac-sdn.ts'
import { assignRoles, usualName } from './roles.ts'

export const ofacSdn: Importer = {
  id: 'ofac-sdn',
  title: {
    en: 'OFAC specially designated nationals, CSV files',
    zh: '美国财政部特别指定国民名单（CSV 文件）',
  },
  recognises: async (files) => {
    const { roles, unknown } = await assignRoles(files)
    return {
      recognised: roles.has('sdn'),
      missing: (['sdn', 'alt', 'add'] as const)
        .filter((role) => !roles.has(role))
        .map((role) => usualName[role]),
      unknown: unknown.map((file) => file.name),
    }
  },
  read: readOfacSdn,
}
