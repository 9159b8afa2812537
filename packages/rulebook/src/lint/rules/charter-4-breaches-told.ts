import type { LintRule } from '../model.ts'

/** Charter 4: a historical scheme tells every line of the charter it breaks; no other scheme breaks any. */
export function breachesTold(others: readonly LintRule[]): LintRule {
  return {
    id: 'charter.4.breaches-told',
    charter: 4,
    severity: 'error',
    title: { en: 'A study pack tells its breaches', zh: '研究用规则包须列明违例' },
    check: (pack) => {
      const told = new Set((pack.breaches ?? []).map((breach) => breach.charter))
      if (pack.use !== 'study')
        return told.size === 0
          ? []
          : [
              {
                path: ['breaches'],
                message: {
                  en: 'Only a pack of use: study may break the charter.',
                  zh: '只有use: study的规则包才可以违反宪章。',
                },
              },
            ]
      const broken = others.filter(
        (rule) =>
          rule.severity === 'error' && rule.charter !== undefined && rule.check(pack).length > 0,
      )
      return broken
        .filter((rule) => !told.has(rule.charter ?? 0))
        .map((rule) => ({
          path: ['breaches'],
          message: {
            en: `The scheme breaks line ${rule.charter} of the charter (${rule.id}) without telling it in “breaches”.`,
            zh: `该制度违反宪章第${rule.charter}条（${rule.id}），却未在“breaches”中列明。`,
          },
        }))
    },
  }
}
