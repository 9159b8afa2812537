import type { LintRule } from '../model.ts'

/** Charter 2: the register itself pauses nothing but a positive status, and only where the pack's own law ends it. */
export const endsCommendationOnly: LintRule = {
  id: 'charter.2.ends-commendation',
  charter: 2,
  severity: 'error',
  title: {
    en: 'Only a commendation ends on an adverse entry by statute',
    zh: '仅褒扬可因列入失信名单而法定终止',
  },
  check: (pack) =>
    pack.removals.flatMap(({ endsOn, title }, at) => {
      const other = endsOn?.schemes.every((scheme) => scheme !== pack.id) ?? true
      if (endsOn === undefined || (pack.direction === 'commendation' && other)) return []
      const message = {
        en: `“${title.en}” would pause entries that are no commendation, or on an entry of the scheme itself.`,
        zh: `“${title.zh}”将使非褒扬类列入自动暂停，或者以本名单自身的列入为由。`,
      }
      return [{ path: ['removals', at, 'endsOn'], message }]
    }),
}
