import type { Text } from '@xinyong/identity'
import type { Path } from '../../pack/path.ts'
import type { LintRule } from '../model.ts'

const machine = {
  en: /\b(automat\w*|algorithm\w*|software|computers?|machine|artificial intelligence|AI)\b/i,
  zh: /自动|算法|软件|计算机|人工智能|机器/,
}

/** Charter 2: whoever decides, consents or rules on a petition is a human office. */
export const humanDecides: LintRule = {
  id: 'charter.2.human',
  charter: 2,
  severity: 'error',
  title: { en: 'A human decides', zh: '由人作出决定' },
  check: (pack) => {
    const offices: { path: Path; office: Text | undefined }[] = []
    for (const [at, { value }] of (pack.procedure?.decision ?? []).entries()) {
      const path = ['procedure', 'decision', at, 'value']
      offices.push({ path: [...path, 'decider'], office: value.decider })
      offices.push({ path: [...path, 'consent'], office: value.consent })
    }
    for (const [at, remedy] of pack.remedies.entries())
      offices.push({ path: ['remedies', at, 'reviewer'], office: remedy.reviewer })
    return offices.flatMap(({ path, office }) =>
      office !== undefined && (machine.en.test(office.en) || machine.zh.test(office.zh))
        ? [
            {
              path,
              message: {
                en: `“${office.en}” is no human office; software may open a draft and nothing more.`,
                zh: `“${office.zh}”不是由人担任的职务；软件至多可以草拟。`,
              },
            },
          ]
        : [],
    )
  },
}
