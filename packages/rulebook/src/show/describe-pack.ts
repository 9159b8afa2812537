import { pick } from '@xinyong/identity'
import type { Locale, PlainDate, Text } from '@xinyong/identity'
import type { Pack } from '../pack/model.ts'
import { versionOn } from '../resolve/version-on.ts'
import type { Item, PackDescription, SectionId } from './description.ts'
import { facts } from './item.ts'
import type { Scope } from './item.ts'
import { catalogueItems, gradeItems, pointsItems, rewardItems } from './points-items.ts'
import { clockItems, mirrorItems, procedureItems, publicationItems } from './procedure-items.ts'
import { ruleItems } from './rule-sections.ts'

const sections: readonly (readonly [SectionId, Text, (scope: Scope) => readonly Item[]])[] = [
  ['grounds', { en: 'Grounds', zh: '列入事由' }, ruleItems.grounds],
  ['exclusions', { en: 'Not to be entered', zh: '不得列入' }, ruleItems.exclusions],
  ['procedure', { en: 'Procedure', zh: '程序' }, procedureItems],
  ['mirror', { en: 'Source of the list', zh: '名单来源' }, mirrorItems],
  ['clocks', { en: 'Time limits', zh: '期限' }, clockItems],
  ['measures', { en: 'Measures', zh: '措施' }, ruleItems.measures],
  ['points', { en: 'How points are counted', zh: '积分规则' }, pointsItems],
  ['catalogue', { en: 'What adds and deducts points', zh: '加分与减分项目' }, catalogueItems],
  ['grades', { en: 'Grades', zh: '等级' }, gradeItems],
  ['rewards', { en: 'What follows from a grade', zh: '等级待遇' }, rewardItems],
  ['exemptions', { en: 'One-off permits', zh: '一次性许可' }, ruleItems.exemptions],
  ['remedies', { en: 'How to contest', zh: '救济途径' }, ruleItems.remedies],
  ['exit', { en: 'How an entry ends', zh: '终止与移出' }, ruleItems.exit],
  ['publication', { en: 'Publication', zh: '公布' }, publicationItems],
  ['breaches', { en: 'Breaches of the charter', zh: '违反宪章之处' }, breachItems],
  ['sources', { en: 'Sources', zh: '法源' }, sourceItems],
]

/**
 * A scheme as it stands on a day, in one language, ready to be shown: what `xinyong pack show` prints and the page about
 * the scheme renders. Unverified items and cross-domain measures carry their marks; whoever shows them shows these.
 */
export function describePack(pack: Pack, date: PlainDate, locale: Locale): PackDescription {
  const version = versionOn(pack, date)
  const scope: Scope = { pack, date, locale }
  return {
    id: pack.id,
    title: pick(pack.title, locale),
    summary: pick(pack.summary, locale),
    purpose: pick(pack.purpose, locale),
    version: version === undefined ? '' : pick(version.title, locale),
    facts: facts(scope, {
      authority: pack.authority.name,
      kind: pack.kind,
      direction: pack.direction,
      use: pack.use,
      subjects: pack.subjects,
      governedBy: pack.governedBy,
      profile: pack.profile,
    }),
    sections:
      version === undefined
        ? []
        : sections
            .map(([id, title, itemsOf]) => ({
              id,
              title: pick(title, locale),
              items: itemsOf(scope),
            }))
            .filter((section) => section.items.length > 0),
  }
}

function sourceItems(scope: Scope): readonly Item[] {
  return Object.entries(scope.pack.sources).map(([id, source]) => ({
    id,
    title: pick(source.title, scope.locale),
    facts: facts(scope, {
      citation: source.citation,
      from: source.from,
      to: source.to,
      note: source.note,
    }),
    unverified: source.status === 'unverified',
  }))
}

function breachItems(scope: Scope): readonly Item[] {
  return (scope.pack.breaches ?? []).map((breach) => ({
    id: `charter-${breach.charter}`,
    title: pick(breach.note, scope.locale),
    facts: facts(scope, { charter: breach.charter }),
    unverified: false,
  }))
}
