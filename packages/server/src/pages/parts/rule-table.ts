import type { Fact, Item } from '@xinyong/rulebook'
import { html } from 'hono/html'
import { say, type Html, type Page } from '../page.ts'
import { words } from '../words.ts'
import { crossDomainBadge, unverifiedBadge } from './badges.ts'
import { cardTable } from './card-table.ts'

const MOST_COLUMNS = 4
const LONG = 90
/** Facts without a column that stand open under the title; the rest unfold. */
const UNFOLDED = 1

/** Rules of one section as a compact table: what is short and common has a column, the rest stands under the title. */
export function ruleTable(
  page: Page,
  name: string,
  items: readonly Item[],
  areSources: boolean,
): Html {
  const shared = sharedFacts(items)
  const own = items.map((item) => item.facts.filter((fact) => !shared.some(same(fact))))
  const labels = columnLabels(own)
  const cited = !areSources && items.some(({ law }) => law !== undefined)
  const columns = [
    { title: name, names: true },
    ...labels.map((title) => ({ title })),
    ...(cited ? [{ title: say(page, words.law) }] : []),
  ]
  const rows = items.map((item, at) => {
    const facts = own[at] ?? []
    return [
      title(
        page,
        item,
        facts.filter(({ label }) => !labels.includes(label)),
        areSources,
      ),
      ...labels.map((label) =>
        value(
          page,
          item,
          facts.find((fact) => fact.label === label),
        ),
      ),
      ...(cited ? [law(item)] : []),
    ]
  })
  const doubtful = items.some((item) => item.unverified || item.facts.some((f) => f.unverified))
  return html`${
    shared.length === 0
      ? ''
      : html`<dl class="facts">
          ${shared.map(
            ({ label, value: text }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${text}</dd>
              </div>`,
          )}
        </dl>`
  }${cardTable(page, name, columns, rows, doubtful ? say(page, words.unverifiedNote) : '')}`
}

const same =
  (fact: Fact) =>
  (other: Fact): boolean =>
    other.label === fact.label && other.value === fact.value

/** What all of several rules say alike is said once, above them. */
function sharedFacts([first, ...rest]: readonly Item[]): readonly Fact[] {
  if (first === undefined || rest.length < 2) return []
  return first.facts.filter(
    (fact) =>
      fact.value.length > LONG &&
      !fact.unverified &&
      rest.every((item) => item.facts.some((other) => same(fact)(other) && !other.unverified)),
  )
}

/** The labels most rules of the section have and say shortly. */
function columnLabels(own: readonly (readonly Fact[])[]): readonly string[] {
  const byLabel = Map.groupBy(own.flat(), ({ label }) => label)
  return [...byLabel]
    .filter(([, facts]) => facts.length * 2 >= own.length)
    .filter(([, facts]) => facts.every(({ value: text }) => text.length <= LONG))
    .slice(0, MOST_COLUMNS)
    .map(([label]) => label)
}

function title(page: Page, item: Item, facts: readonly Fact[], isSource: boolean): Html {
  const doubt = isSource ? 'sourceUnverified' : 'lawUnverified'
  return html`${item.title} ${crossDomainBadge(page, item.crossDomain === true)}
  ${unverifiedBadge(page, item.unverified, doubt)}
  ${facts.slice(0, UNFOLDED).map((fact) => under(page, item, fact))}
  ${
    facts.length > UNFOLDED
      ? html`<details class="under">
          <summary class="small">
            ${page.locale === 'zh' ? '更多' : 'More'}
            <span class="soft">(${facts.length - UNFOLDED})</span>
          </summary>
          ${facts.slice(UNFOLDED).map((fact) => under(page, item, fact))}
        </details>`
      : ''
  }`
}

function under(page: Page, item: Item, { label, value: text, unverified }: Fact): Html {
  return html`<span class="small soft block under"
    >${label}: ${text}
    ${unverifiedBadge(page, unverified && !item.unverified, 'factUnverified')}</span
  >`
}

function value(page: Page, item: Item, fact: Fact | undefined): Html {
  if (fact === undefined) return html`<span class="soft">—</span>`
  return html`<span class="small">${fact.value}</span>
    ${unverifiedBadge(page, fact.unverified && !item.unverified, 'factUnverified')}`
}

/** Title and official number of the source, then the place in it. */
function law(item: Item): Html | string {
  if (item.law === undefined) return ''
  const { source, number, citation } = item.law
  const place = citation.split(' ').slice(1).join(' ')
  const rest = [number, place].filter(Boolean).join(', ')
  return html`<span class="small">${source} <span class="soft">${rest}</span></span>`
}
