import type { Pack, Period, Term } from '../../pack/model.ts'
import { surelyLonger } from '../../period.ts'
import type { LintRule } from '../model.ts'

const longestPeriod = (term: Term): Period | undefined =>
  term.kind === 'range' ? term.max : term.kind === 'fixed' ? term.length : undefined

/** Adverse entries that may last longer than a law lets anybody keep them. */
function tooLong(pack: Pack, retention: Pack['retention'], bound: Period) {
  if (pack.retention !== retention) return []
  return pack.grounds.flatMap((ground, at) =>
    ground.term.flatMap(({ value }, index) => {
      const longest = longestPeriod(value)
      const kept = longest !== undefined && !surelyLonger(longest, bound)
      if (kept || value.kind === 'source') return []
      const message = {
        en: `“${ground.title.en}” may stand ${longest ?? 'without end'}; adverse information may be kept ${bound} at most.`,
        zh: `“${ground.title.zh}”可存续${longest ?? '无固定期限'}；不良信息最长保存${bound}。`,
      }
      return [{ path: ['grounds', at, 'term', index, 'value'], message }]
    }),
  )
}

/** R9: under the Fair Credit Reporting Act adverse items end after seven years. */
export const fcraRetention: LintRule = {
  id: 'R9.us-fcra',
  law: 'FCRA 605 (15 USC 1681c)',
  severity: 'error',
  title: { en: 'Adverse items end after seven years', zh: '不良记录七年后终止' },
  check: (pack) => tooLong(pack, 'us-fcra', '7y'),
}

/** R17: credit bureaus keep adverse information five years from the end of the conduct. */
export const creditRetention: LintRule = {
  id: 'R17.cn-credit',
  law: 'Credit Reporting Industry Regulations 2013 Art. 16',
  severity: 'error',
  title: { en: 'Adverse information ends after five years', zh: '不良信息五年后删除' },
  check: (pack) => tooLong(pack, 'cn-credit', '5y'),
}
