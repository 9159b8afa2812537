import { utcDateOf, instantOfMillis } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import { describePack } from '@xinyong/rulebook'
import type { Fact, Item, PackDescription } from '@xinyong/rulebook'
import type { Host, Status } from '../../host.ts'
import { readPacks } from '../../packs.ts'
import { dateOf } from './diff.ts'
import { wholePack } from './whole-pack.ts'

const marks = {
  unverified: { en: 'not verified', zh: '未经核实' },
  crossDomain: { en: 'cross-domain', zh: '跨领域' },
  notInForce: { en: 'Not in force on this day.', zh: '该日尚未生效。' },
} satisfies Record<string, Text>

/** A scheme as it stands on a day, as text. */
export function packShow(host: Host, paths: readonly string[], on: string | undefined): Status {
  const date = on === undefined ? utcDateOf(instantOfMillis(Date.now())) : dateOf('--on', on)
  for (const pack of readPacks(host, paths).map(wholePack)) {
    const description = describePack(pack, date, host.locale)
    host.line(host.json ? JSON.stringify(description) : printed(host, description))
  }
  return 0
}

function printed(host: Host, pack: PackDescription): string {
  const sections = pack.sections.map(({ title, items }) =>
    [`## ${title}`, '', ...items.map((item) => printedItem(host, item))].join('\n'),
  )
  return [
    `# ${pack.title} (${pack.id})`,
    pack.summary,
    pack.version === '' ? host.say(marks.notInForce) : pack.version,
    pack.facts.map((fact) => factLine(host, fact)).join('\n'),
    ...sections,
  ].join('\n\n')
}

function printedItem(host: Host, { title, facts, law, unverified, crossDomain }: Item): string {
  const flags = [
    ...(crossDomain === true ? [marks.crossDomain] : []),
    ...(unverified ? [marks.unverified] : []),
  ].map((mark) => `[${host.say(mark)}]`)
  const cited = law === undefined ? [] : [`    § ${law.text} · ${law.citation}`]
  return [
    [`- ${title}`, ...flags].join(' '),
    ...facts.map((fact) => `    ${factLine(host, fact)}`),
    ...cited,
  ].join('\n')
}

function factLine(host: Host, { label, value, unverified }: Fact): string {
  return `${label}: ${value}${unverified ? ` [${host.say(marks.unverified)}]` : ''}`
}
