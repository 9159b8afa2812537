import { textParts } from '../../pack/texts.ts'
import type { LintRule } from '../model.ts'

/** Every text is there in English and in Chinese. */
export const bothLanguages: LintRule = {
  id: 'text.both-languages',
  severity: 'error',
  title: { en: 'Every text exists in both languages', zh: '每段文字须有中英文' },
  check: (pack) =>
    textParts(pack).flatMap(({ path, text }) => {
      const spots = []
      if (!/\p{Script=Latin}/u.test(text.en) || /^[\p{Script=Han}\p{P}\s]+$/u.test(text.en))
        spots.push({
          path: [...path, 'en'],
          message: { en: 'The English text is missing.', zh: '缺少英文文本。' },
        })
      if (!/\p{Script=Han}/u.test(text.zh))
        spots.push({
          path: [...path, 'zh'],
          message: { en: 'The Chinese text is missing.', zh: '缺少中文文本。' },
        })
      return spots
    }),
}
