import type { Text } from '@xinyong/identity'
import { measuresFor } from '@xinyong/procedure'
import type { Citation, Domain, Measure, Rules, SubjectKind } from '@xinyong/rulebook'
import type { Contest, MeasureOn, SchemeOn } from './model.ts'

// A list of articles as the packs write it: `Art. 6`, `Art. 6(2)` (an item of a list), `Arts. 5-10`, `Arts. 24 and 33`.
const articles = /^Arts?\. (\d+)(?:\((\d+)\)|(?:-| to )(\d+)| and (\d+))?$/

/** The place in Chinese legal style where it is articles alone; any other place stays as it is written, after a space. */
const placeZh = (place: string): string => {
  const [whole, article, item, last, second] = articles.exec(place) ?? []
  if (whole === undefined) return place === '' ? '' : ` ${place}`
  if (item !== undefined) return `第${article}条第${item}项`
  if (last !== undefined) return `第${article}至${last}条`
  return second === undefined ? `第${article}条` : `第${article}条和第${second}条`
}

/** A citation in words: title and number of the source, then the place in it. */
export const lawText = (sources: Rules['sources'], law: Citation): Text => {
  const [key = '', ...place] = law.split(' ')
  const source = sources[key]
  const where = place.join(' ')
  if (source === undefined) return { en: law, zh: law }
  return {
    en: [`${source.title.en} (${source.citation})`, where].filter(Boolean).join(', '),
    zh: `${source.title.zh}（${source.citation}）${placeZh(where)}`,
  }
}

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
