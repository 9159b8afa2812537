import type { Pack } from '@xinyong/rulebook'
import { html, raw } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { severityMark, unverifiedBadge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import { pager } from './parts/pager.ts'
import { placeName } from './places.ts'
import type { Report } from './proportionality.ts'
import { domainName } from './parts/measure-table.ts'
import { nexusNames } from './proportionality-scheme.ts'
import { words } from './words.ts'

type Pair = Report['pairs'][number]

interface Column {
  readonly id: string
  readonly title: (page: Page) => string
  readonly of: (page: Page, pair: Pair) => string | number
  readonly show: (page: Page, pair: Pair) => Html | string
  readonly num?: boolean
  readonly names?: boolean
}

const PER_PAGE = 25
const heavyFirst = new Set(['severity', 'duration', 'bodies', 'disproportion', 'nexus'])
const reach = { 'same-domain': 0, statutory: 1, none: 2 } as const

const columns: readonly Column[] = [
  {
    id: 'measure',
    title: (page) => (page.locale === 'zh' ? '措施' : 'Measure'),
    of: (page, { measure }) => say(page, measure.title),
    show: (page, { measure, basis }) =>
      html`${say(page, measure.title)}
        <span class="soft small block">${say(page, measure.lawText)}</span>
        ${
          basis && basis.law !== measure.law
            ? html`<span class="soft small block">+ ${say(page, basis.lawText)}</span>`
            : ''
        }
        ${unverifiedBadge(page, measure.status === 'unverified')}`,
    names: true,
  },
  {
    id: 'scheme',
    title: (page) => say(page, words.scheme),
    of: (page, { scheme, version }) => `${say(page, scheme)} ${version}`,
    show: (page, { pack, scheme, version, jurisdiction }) =>
      html`<a href="${href(page, `/schemes/${pack}?version=${version}`)}">${say(page, scheme)}</a>
        <span class="soft small block">${placeName(page, jurisdiction)} · ${version}</span>`,
  },
  {
    id: 'ground',
    title: (page) => say(page, words.ground),
    of: (page, { ground }) => say(page, ground.title),
    show: (page, { ground }) => html`<span class="small">${say(page, ground.title)}</span>`,
  },
  {
    id: 'nexus',
    title: (page) => (page.locale === 'zh' ? '领域与关联' : 'Domains, nexus'),
    of: (_, { nexus }) => reach[nexus],
    show: (page, { nexus, ground, measure }) =>
      html`<span class="small block"
          >${domainName(page, ground.domain)} → ${domainName(page, measure.domain)}</span
        >
        <span class="small soft">${say(page, nexusNames[nexus])}</span>`,
  },
  {
    id: 'severity',
    title: (page) => say(page, words.severity),
    of: (_, { severity }) => severity,
    show: (page, { severity }) => severityMark(page, severity),
  },
  {
    id: 'duration',
    title: (page) => (page.locale === 'zh' ? '期限' : 'Duration'),
    of: (_, { longestDays }) => longestDays ?? Number.MAX_SAFE_INTEGER,
    show: (page, { duration }) => html`<span class="small">${say(page, duration)}</span>`,
  },
  {
    id: 'bodies',
    title: (page) => (page.locale === 'zh' ? '单位数' : 'Bodies'),
    of: (_, { bodies }) => bodies,
    show: (page, { bodies }) => count(page, bodies),
    num: true,
  },
  {
    id: 'disproportion',
    title: (page) => say(page, words.disproportion),
    of: (_, { disproportion }) => disproportion,
    show: (page, { disproportion }) => count(page, disproportion),
    num: true,
  },
]

/** Every ground with every measure it brings, sorted by any column; schemes and versions compared in one table. */
export function pairsPage(
  page: Page,
  report: Report,
  packs: readonly Pack[],
  query: URLSearchParams,
): Html {
  const zh = page.locale === 'zh'
  const by = columns.find(({ id }) => id === query.get('sort')) ?? columns.at(-1)!
  const up = query.get('dir') === 'up'
  const pairs = sorted(page, report.pairs, by, up)
  const at = Math.max(1, Number(query.get('cursor')) || 1)
  const shown = pairs.slice((at - 1) * PER_PAGE, at * PER_PAGE)
  const title = zh ? '逐组查看：事由与措施' : 'Pair by pair: grounds and measures'
  const csv = new URLSearchParams(query)
  return layout(page, {
    title,
    at: '/proportionality',
    body: html`<h1>${title}</h1>
      <p>
        ${
          zh
            ? `${day(page, report.on)}：${count(page, pairs.length)} 组。`
            : `On ${day(page, report.on)}: ${count(page, pairs.length)} pairs.`
        }
        ${say(page, words.disproportionHint)}
      </p>
      ${form(page, report, packs, query)}
      <p class="no-print">
        <a href="${href(page, '/proportionality')}">${zh ? '按制度汇总' : 'By scheme'}</a> ·
        <a href="/${page.locale}/proportionality.csv?${csv.toString()}" download>CSV</a> ·
        <a href="/api/v1/proportionality?${asked(query).toString()}">JSON</a>
      </p>
      ${cardTable(
        page,
        title,
        columns.map((column) => heading(page, column, by, up, query)),
        shown.map((pair) => columns.map(({ show }) => show(page, pair))),
        say(page, words.unverifiedNote),
      )}
      ${pager(page, '/proportionality/pairs', query, at * PER_PAGE < pairs.length ? String(at + 1) : undefined)}`,
  })
}

/** What the interface is asked: two choices of the form become one list. */
export function asked(query: URLSearchParams): URLSearchParams {
  const wanted = new URLSearchParams()
  const chosen = query.getAll('of').filter((name) => name !== '')
  if (chosen.length > 0) wanted.set('of', chosen.join(','))
  for (const key of ['on', 'jurisdiction'])
    if (query.get(key)) wanted.set(key, query.get(key) ?? '')
  return wanted
}

function form(page: Page, report: Report, packs: readonly Pack[], query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const chosen = query.getAll('of').flatMap((names) => names.split(','))
  const weighty = packs.filter(({ measures }) => measures.length > 0)
  const places = [...new Set(weighty.map(({ jurisdiction }) => jurisdiction))]
  return html`<form
    class="filters no-print"
    method="get"
    action="${href(page, '/proportionality/pairs')}"
  >
    ${[0, 1].map(
      (at) =>
        html`<div>
          <label for="of-${at}"
            >${at === 0 ? say(page, words.scheme) : zh ? '与之比较' : 'Compared with'}</label
          >
          <select id="of-${at}" name="of">
            <option value="">${zh ? '全部' : 'All'}</option>
            ${weighty.flatMap((pack) =>
              pack.versions.map((version) => {
                const name = `${pack.id}@${version.id}`
                return html`<option value="${name}" ${selected(chosen[at] === name)}>
                  ${say(page, pack.title)} (${version.id})
                </option>`
              }),
            )}
          </select>
        </div>`,
    )}
    <div>
      <label for="jurisdiction">${say(page, words.country)}</label>
      <select id="jurisdiction" name="jurisdiction">
        <option value="">${zh ? '全部' : 'All'}</option>
        ${places.map(
          (place) =>
            html`<option value="${place}" ${selected(query.get('jurisdiction') === place)}>
              ${placeName(page, place)}
            </option>`,
        )}
      </select>
    </div>
    <div>
      <label for="on">${zh ? '日期' : 'Day'}</label>
      <input id="on" name="on" type="date" value="${report.on}" />
    </div>
    <button>${say(page, words.show)}</button>
  </form>`
}

const selected = (is: boolean) => (is ? raw('selected') : '')

function heading(page: Page, column: Column, by: Column, up: boolean, query: URLSearchParams) {
  const { id, num, names } = column
  const now = id !== by.id ? undefined : up ? ('ascending' as const) : ('descending' as const)
  const dir = now === undefined ? (heavyFirst.has(id) ? 'down' : 'up') : up ? 'down' : 'up'
  const next = new URLSearchParams(query)
  next.set('sort', id)
  next.set('dir', dir)
  next.delete('cursor')
  return {
    title: column.title(page),
    num: num === true,
    names: names === true,
    sort: { path: `/proportionality/pairs?${next.toString()}`, now },
  }
}

function sorted(page: Page, pairs: readonly Pair[], { of }: Column, up: boolean): readonly Pair[] {
  const collator = new Intl.Collator(page.locale === 'zh' ? 'zh-u-co-pinyin' : 'en')
  return pairs.toSorted((a, b) => {
    const [left, right] = up ? [of(page, a), of(page, b)] : [of(page, b), of(page, a)]
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right))
  })
}
