import { sourceKey } from '../../pack/parts.ts'
import { citedSpans } from '../cited-spans.ts'
import type { LintRule } from '../model.ts'

/** A rule cites a source that is in force on every day the rule stands. */
export const lawInForce: LintRule = {
  id: 'law.in-force',
  severity: 'error',
  title: { en: 'Rules cite law in force', zh: '规则须引用有效法源' },
  check: (pack) =>
    citedSpans(pack).flatMap(({ path, law, from, to }) => {
      const key = sourceKey(law)
      const source = pack.sources[key]
      if (source?.from !== undefined && from < source.from) {
        const message = {
          en: `The rule stands from ${from}, but ${key} is in force only from ${source.from}.`,
          zh: `规则自${from}起存在，而${key}自${source.from}起施行。`,
        }
        return [{ path, message }]
      }
      if (source?.to !== undefined && (to === undefined || to > source.to)) {
        const message = {
          en: `The rule stands ${to === undefined ? 'without end' : `until ${to}`}, but ${key} is no longer in force from ${source.to}.`,
          zh: `规则${to === undefined ? '没有终止日' : `至${to}止`}，而${key}自${source.to}起不再有效。`,
        }
        return [{ path, message }]
      }
      return []
    }),
}
