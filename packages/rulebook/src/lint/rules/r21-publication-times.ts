import { parsePeriod } from '../../period.ts'
import { decidesHere } from '../days.ts'
import type { LintRule } from '../model.ts'

/** R21, the publicity rules of Chinese law: public within 20 working days, at the latest. */
export const publishedInTime: LintRule = {
  id: 'R21.published-in-time',
  law: 'Enterprise publicity regulations; SAMR Order 45',
  severity: 'warning',
  title: { en: 'Publication has a time limit', zh: '公布有期限' },
  check: (pack) =>
    pack.jurisdiction !== 'CN' || !decidesHere(pack)
      ? []
      : pack.publication.flatMap(({ value }, at) => {
          if (value.public.length === 0) return []
          const within = value.within === undefined ? undefined : parsePeriod(value.within)
          if (within !== undefined && workingDays(within) <= 20) return []
          const message = {
            en: 'Entries are public, but not surely within 20 working days of the decision (within).',
            zh: '列入须公开，却未确保在决定后20个工作日内公布（within）。',
          }
          return [{ path: ['publication', at, 'value'], message }]
        }),
}

// In the subject's favour: a calendar day may be a working day, a month has at most 23 of them.
function workingDays({ n, unit }: { n: number; unit: string }): number {
  return unit === 'wd' || unit === 'cd' ? n : n * 23
}
