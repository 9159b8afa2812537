import type { Text } from '@xinyong/identity'
import { measuresFor, type CaseState } from '@xinyong/procedure'
import type { Measure } from '@xinyong/rulebook'
import { isCrossDomain } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import type { CaseRules } from '../rules.ts'
import { untouched } from './wording.ts'

/** The measures that the ground brings for this kind of subject, by the law of the case. */
export function measuresOf({ rules }: CaseRules, state: CaseState): readonly Measure[] {
  const ground = state.proposal?.ground ?? ''
  const bound = new Set(measuresFor(rules, ground, state.subjectKind))
  return rules.measures.filter(({ id }) => bound.has(id))
}

/** One sentence a measure, with its law; what acts outside the field of the ground says so (charter 3). */
export function measureTexts(at: CaseRules, state: CaseState): readonly Text[] {
  const { rules } = at
  return measuresOf(at, state).map((measure) => {
    const law = lawText(rules.sources, measure.law)
    const cross = isCrossDomain(measure, rules.grounds)
    const unless = measure.unless
    const open = measure.status === 'unverified'
    return {
      en: `${measure.title.en} — ${law.en}${cross ? ' (outside the field of the ground, on a legal basis of its own)' : ''}${open ? ' (text not verified)' : ''}.${unless ? ` Not where: ${unless.en}.` : ''}`,
      zh: `${measure.title.zh}——${law.zh}${cross ? '（跨领域措施，另有法定依据）' : ''}${open ? '（条文未核实）' : ''}。${unless ? `下列情形除外：${unless.zh}。` : ''}`,
    }
  })
}

/** What an entry would mean, or means: its measures, and where none reaches. */
export function consequences(at: CaseRules, state: CaseState, lead: Text): readonly Text[] {
  const measures = measureTexts(at, state)
  return [
    ...(measures.length > 0
      ? [lead, ...measures]
      : [{ en: 'The entry brings no measure with it.', zh: '列入本身不附带任何措施。' }]),
    untouched(),
  ]
}
