import type { Importer } from '../importer.ts'
import { firstText } from '../shared/first-cells.ts'
import { readWorldbank } from './read-worldbank.ts'

export const worldbankJson: Importer = {
  id: 'worldbank-json',
  title: {
    en: 'World Bank debarred firms and individuals, JSON',
    zh: '世界银行禁止投标企业与个人名单（JSON）',
  },
  recognises: async (files) => {
    const fits = await Promise.all(
      files.map(async (file) => /"ZPROCSUPP"\s*:/.test(await firstText(file))),
    )
    return {
      recognised: fits.includes(true),
      missing: [],
      unknown: files.filter((_, index) => fits[index] !== true).map((file) => file.name),
    }
  },
  read: readWorldbank,
}
