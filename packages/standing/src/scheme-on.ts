import { measuresFor } from '@xinyong/procedure'
import { lawText } from '@xinyong/rulebook'
import type { Domain, Measure, Rules, SubjectKind } from '@xinyong/rulebook'
import type { Contest, MeasureOn, SchemeOn } from './model.ts'

const contestOf = (rules: Rules): Contest => {
  const publisher = rules.mirror?.publisher
  if (rules.use === 'mirror' && publisher !== undefined)
    return {
      how: {
        en: `This list is decided by ${publisher.en}; contest the entry there.`,
        zh: `本名单由${publisher.zh}决定，异议应向其提出。`,
      },
      remedies: [],
    }
  const remedies = rules.remedies
    .filter(({ against }) => against === 'entry')
    .map(({ id, kind, title, within }) => ({
      id,
      kind,
      title,
      ...(within === undefined ? {} : { within }),
    }))
  return {
    how:
      remedies.length === 0
        ? {
            en: `Write to ${rules.authority.name.en}.`,
            zh: `请书面联系${rules.authority.name.zh}。`,
          }
        : {
            en: `To ${rules.authority.name.en}: ${remedies.map(({ title }) => title.en).join('; ')}.`,
            zh: `可向${rules.authority.name.zh}提出：${remedies.map(({ title }) => title.zh).join('；')}。`,
          },
    remedies,
  }
}

const measureOn = (
  rules: Rules,
  measure: Measure,
  groundDomain: Domain | undefined,
): MeasureOn => ({
  id: measure.id,
  title: measure.title,
  activities: measure.activities,
  domain: measure.domain,
  severity: measure.severity,
  crossDomain: measure.domain !== groundDomain,
  law: measure.law,
  lawText: lawText(rules.sources, measure.law),
  ...(measure.unless === undefined ? {} : { unless: measure.unless }),
  ...(measure.unless === undefined || measure.claim === undefined ? {} : { claim: measure.claim }),
})

/**
 * What a scheme means on a day for entries on one ground about one kind of subject.
 * @param rules the pack as it stands on the day of the check: measures follow the law of that day
 * @param groundDomain domain of the ground, which may stand no longer on that day
 */
export const schemeOn = (
  rules: Rules,
  ground: string,
  subjectKind: SubjectKind,
  groundDomain: Domain | undefined = rules.grounds.find(({ id }) => id === ground)?.domain,
): SchemeOn => {
  const bound = new Set(measuresFor(rules, ground, subjectKind))
  return {
    pack: rules.pack,
    title: rules.title,
    authority:
      rules.use === 'mirror'
        ? (rules.mirror?.publisher ?? rules.authority.name)
        : rules.authority.name,
    adverse:
      rules.direction !== 'commendation' &&
      (rules.kind === 'register' || rules.kind === 'order') &&
      rules.use !== 'study',
    measures: rules.measures
      .filter(({ id }) => bound.has(id))
      .map((measure) => measureOn(rules, measure, groundDomain)),
    contest: contestOf(rules),
  }
}
