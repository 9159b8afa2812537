import type { Measure, Pack } from '../../pack/model.ts'
import { covers } from '../../vocabulary/activities.ts'
import type { LintRule } from '../model.ts'

const europe = new Set(
  'EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '),
)
const sensitive = ['subsidy.receive', 'finance.credit', 'tax.preference']

/** R3: what decides on benefits or creditworthiness of persons in the Union holds its risk file and assessment first. */
export const highRiskHeld: LintRule = {
  id: 'R3.high-risk',
  law: 'EU AI Act Annex III 5(a), (b); Arts. 9, 14, 27',
  severity: 'error',
  title: {
    en: 'High-risk schemes hold a risk file, oversight and an impact assessment',
    zh: '高风险制度须有风险档案、监督人和影响评估',
  },
  check: (pack) => {
    const first = pack.versions[0]?.from
    if (pack.highRisk !== undefined) {
      const { on } = pack.highRisk.impactAssessment
      const late = first !== undefined && pack.use === 'operate' && on > first
      if (!late) return []
      const message = {
        en: `The impact assessment is of ${on}, after the scheme began on ${first}.`,
        zh: `影响评估作于${on}，晚于制度起始日${first}。`,
      }
      return [{ path: ['highRisk', 'impactAssessment', 'on'], message }]
    }
    if (!isHighRisk(pack)) return []
    const message = {
      en: 'It bears on benefits or creditworthiness of persons in the European Union and holds no risk file, oversight and impact assessment (highRisk).',
      zh: '涉及欧盟境内个人的福利或者信用评价，却未载明风险档案、监督人和影响评估（highRisk）。',
    }
    return [{ path: [], message }]
  },
}

function isHighRisk(pack: Pack): boolean {
  const there = europe.has(pack.jurisdiction.slice(0, 2))
  if (!there || pack.use !== 'operate' || !pack.subjects.includes('person')) return false
  return pack.kind === 'score' || pack.kind === 'points' || pack.measures.some(reachesBenefits)
}

function reachesBenefits({ activities, subjects }: Measure): boolean {
  if (subjects !== undefined && !subjects.includes('person')) return false
  return activities.some((scope) =>
    sensitive.some((one) => covers(scope, one) || covers(one, scope)),
  )
}
