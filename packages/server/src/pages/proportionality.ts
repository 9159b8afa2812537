import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html, raw } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge, severityMark, unverifiedBadge } from './parts/badges.ts'
import { domainName } from './parts/measure-table.ts'
import { scrollTable } from './parts/scroll-table.ts'
import { words } from './words.ts'

type Report = OutputOf<'getProportionality'>
type Pair = Report['pairs'][number]

const text = (en: string, zh: string): Text => ({ en, zh })
const nexusNames: Readonly<Record<Pair['nexus'], Text>> = {
  'same-domain': text('Same field as the conduct', '与行为同一领域'),
  statutory: text('Other field, own statute', '跨领域，有专门法律依据'),
  none: text('Other field, no statute found', '跨领域，未找到法律依据'),
}

interface Column {
  readonly id: string
  readonly title: Text
  readonly of: (page: Page, pair: Pair) => string | number
}

const columns: readonly Column[] = [
  { id: 'scheme', title: words.scheme, of: (page, pair) => say(page, pair.scheme) },
  { id: 'ground', title: words.ground, of: (page, pair) => say(page, pair.ground.title) },
  { id: 'measure', title: words.measures, of: (page, pair) => say(page, pair.measure.title) },
  { id: 'nexus', title: text('Nexus', '关联'), of: (_, pair) => pair.nexus },
  { id: 'severity', title: words.severity, of: (_, pair) => -pair.severity },
  { id: 'duration', title: text('Duration', '期限'), of: (page, pair) => say(page, pair.duration) },
  { id: 'bodies', title: text('Bodies', '实施单位数'), of: (_, pair) => -pair.bodies },
]

/** Every ground with every measure it brings: the weight of the schemes, for anybody to sort and to take away. */
export function proportionalityPage(page: Page, report: Report, query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const sort = columns.find(({ id }) => id === query.get('sort')) ?? columns[4]!
  const only = query.get('scheme') ?? ''
  const pairs = sortPairs(page, report.pairs, sort).filter(
    (pair) => only === '' || pair.pack === only,
  )
  const cross = pairs.filter((pair) => pair.nexus !== 'same-domain').length
  return layout(page, {
    title: say(page, words.proportionality),
    at: '/proportionality',
    body: html`<h1>${say(page, words.proportionality)}</h1>
      <p class="lead">
        ${
          zh
            ? '每个列入事由与其带来的每项措施：依据、与行为的关联、严厉程度、期限、实施单位数。'
            : 'Every ground with every measure it brings: legal basis, nexus to the conduct, severity, duration, number of bodies that apply it.'
        }
      </p>
      <p>
        ${
          zh
            ? `${day(page, report.on)}：${count(page, pairs.length)} 组，其中 ${count(page, cross)} 组的措施超出行为所属领域。`
            : `On ${day(page, report.on)}: ${count(page, pairs.length)} pairs; in ${count(page, cross)} of them the measure leaves the field of the conduct.`
        }
      </p>
      ${filter(page, report, only, sort.id)}
      <p class="no-print">
        <a href="${href(page, '/proportionality.csv')}" download>CSV</a> ·
        <a href="/api/v1/proportionality">JSON</a>
      </p>
      ${table(page, pairs, sort.id, only)}`,
  })
}

function sortPairs(page: Page, pairs: readonly Pair[], { of }: Column): readonly Pair[] {
  const collator = new Intl.Collator(page.locale === 'zh' ? 'zh-u-co-pinyin' : 'en')
  return pairs.toSorted((a, b) => {
    const [left, right] = [of(page, a), of(page, b)]
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right))
  })
}

function filter(page: Page, report: Report, only: string, sort: string): Html {
  const schemes = new Map(report.pairs.map((pair) => [pair.pack, pair.scheme]))
  return html`<form
    class="filters no-print"
    method="get"
    action="${href(page, '/proportionality')}"
  >
    <input type="hidden" name="sort" value="${sort}" />
    <div>
      <label for="scheme">${say(page, words.scheme)}</label>
      <select id="scheme" name="scheme">
        <option value="">${say(page, words.all)}</option>
        ${[...schemes].map(([id, title]) => html`<option value="${id}" ${id === only ? raw('selected') : ''}>${say(page, title)}</option>`)}
      </select>
    </div>
    <button>${say(page, words.show)}</button>
  </form>`
}

function table(page: Page, pairs: readonly Pair[], sort: string, only: string): Html {
  const heading = ({ id, title }: Column): Html => {
    const query = new URLSearchParams({ sort: id, ...(only === '' ? {} : { scheme: only }) })
    return html`<th scope="col" ${id === sort ? raw('aria-sort="ascending"') : ''}>
      <a href="${href(page, '/proportionality')}?${query.toString()}">${say(page, title)}</a>
    </th>`
  }
  return scrollTable(
    page,
    say(page, words.proportionality),
    html`<table>
      <thead>
        <tr>
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody>
        ${pairs.map(
          (pair) =>
            html`<tr>
              <td>
                <a href="${href(page, `/schemes/${pair.pack}`)}">${say(page, pair.scheme)}</a>
              </td>
              <td>${say(page, pair.ground.title)}</td>
              <th scope="row">
                ${say(page, pair.measure.title)}
                <span class="soft small block">${pair.measure.law}</span>
              </th>
              <td>${nexus(page, pair)}</td>
              <td>${severityMark(page, pair.severity)}</td>
              <td>${say(page, pair.duration)}</td>
              <td class="num">${count(page, pair.bodies)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  )
}

function nexus(page: Page, pair: Pair): Html {
  const tone = pair.nexus === 'same-domain' ? 'ok' : pair.nexus === 'statutory' ? 'warn' : 'bad'
  return html`${badge(tone, say(page, nexusNames[pair.nexus]))}
    <span class="small soft block"
      >${domainName(page, pair.ground.domain)} → ${domainName(page, pair.measure.domain)}</span
    >
    ${unverifiedBadge(page, pair.measure.status === 'unverified')}`
}

/** The same table for a spreadsheet; both languages, so that it needs none chosen. */
export function proportionalityCsv(report: Report): string {
  const head =
    'pack,ground,ground_en,ground_zh,ground_domain,measure,measure_en,measure_zh,measure_domain,nexus,severity,duration,bodies,law,status'
  const rows = report.pairs.map((pair) =>
    [
      pair.pack,
      pair.ground.id,
      pair.ground.title.en,
      pair.ground.title.zh,
      pair.ground.domain,
      pair.measure.id,
      pair.measure.title.en,
      pair.measure.title.zh,
      pair.measure.domain,
      pair.nexus,
      String(pair.severity),
      pair.duration.en,
      String(pair.bodies),
      pair.measure.law,
      pair.measure.status,
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...rows, ''].join('\r\n')
}

// A leading sign would make a spreadsheet run the cell as a formula.
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
