import type { LintRule } from '../model.ts'
import { isAdverse } from '../days.ts'

/** Charter 1: every ground names the official document an entry must cite. */
export const documentNamed: LintRule = {
  id: 'charter.1.document',
  charter: 1,
  severity: 'error',
  title: { en: 'Every ground names its document', zh: '每项事由须指明依据文书' },
  check: (pack) =>
    pack.grounds.flatMap((ground, at) => {
      const named = (ground as Partial<typeof ground>).document
      if (!isAdverse(pack) || (named !== undefined && named.en.trim() !== '')) return []
      const message = {
        en: `The ground “${ground.title.en}” names no official document that an entry must cite.`,
        zh: `事由“${ground.title.zh}”未指明列入须引用的文书。`,
      }
      return [{ path: ['grounds', at, 'document'], message }]
    }),
}
