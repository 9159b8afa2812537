import { isCrossDomain } from '../cross-domain.ts'
import type { LintRule } from '../model.ts'

const law = 'Shenzhen 66'

/** R22: beside its legal basis, every measure has its relevance and its proportionality on record. */
export const assessed: LintRule = {
  id: 'R22.assessed',
  charter: 3,
  law,
  severity: 'error',
  title: {
    en: 'Relevance and proportionality are on record',
    zh: '关联性与比例性须有记录',
  },
  check: (pack) =>
    pack.measures.flatMap((measure, at) => {
      const assessment = measure.assessment ?? pack.assessment
      const stated =
        assessment !== undefined &&
        assessment.relevance.en.trim() !== '' &&
        assessment.proportionality.en.trim() !== ''
      if (stated) return []
      const message = {
        en: `Nothing says why “${measure.title.en}” is relevant and proportionate (assessment).`,
        zh: `未说明“${measure.title.zh}”的关联性和比例性（assessment）。`,
      }
      return [{ path: ['measures', at], message }]
    }),
}

/** R22: one assessment for all does not fit measures that leave the domain of their ground. */
export const assessedOnItsOwn: LintRule = {
  id: 'R22.own-assessment',
  charter: 3,
  law,
  severity: 'warning',
  title: {
    en: 'Cross-domain measures are assessed one by one',
    zh: '跨领域措施须逐项评估',
  },
  check: (pack) => {
    const shared = pack.measures.filter(
      (measure) =>
        pack.assessment !== undefined &&
        measure.assessment === undefined &&
        isCrossDomain(measure, pack.grounds),
    )
    if (shared.length === 0) return []
    const names = shared.map((measure) => measure.id).join(', ')
    const message = {
      en: `${shared.length} cross-domain measures share the pack's assessment: ${names}.`,
      zh: `${shared.length}项跨领域措施共用规则包的评估：${names}。`,
    }
    return [{ path: ['assessment'], message }]
  },
}
