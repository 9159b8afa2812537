import { AppError, type OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { cardTable } from './parts/card-table.ts'
import { dotLegend, dotPlot, severityStrip } from './parts/severity-charts.ts'
import { placeName } from './places.ts'
import { weightOfScheme } from './proportionality-scheme.ts'
import { schemeKinds, words } from './words.ts'

export type Report = OutputOf<'getProportionality'>
type Weight = Report['schemes'][number]
type Pair = Report['pairs'][number]

const text = (en: string, zh: string): Text => ({ en, zh })
const share = (part: number, all: number): number => Math.round((part * 100) / all)

interface Column {
  readonly id: string
  readonly title: Text
  readonly of: (page: Page, scheme: Weight) => string | number
  readonly show: (page: Page, scheme: Weight) => Html | string
  readonly names?: boolean
}

const kindName = (page: Page, { kind }: Weight): string =>
  schemeKinds[kind] ? say(page, schemeKinds[kind]) : kind

const columns: readonly Column[] = [
  {
    id: 'scheme',
    title: words.scheme,
    of: (page, scheme) => say(page, scheme.scheme),
    show: (page, scheme) =>
      html`<a href="${href(page, `/proportionality?scheme=${scheme.pack}`)}"
        >${say(page, scheme.scheme)}</a
      >`,
    names: true,
  },
  {
    id: 'country',
    title: words.country,
    of: (page, { jurisdiction }) => placeName(page, jurisdiction),
    show: (page, { jurisdiction }) => placeName(page, jurisdiction),
  },
  { id: 'kind', title: words.kind, of: kindName, show: kindName },
  {
    id: 'pairs',
    title: text('Pairs', '组数'),
    of: (_, { pairs }) => pairs,
    show: (page, { pairs }) => count(page, pairs),
  },
  {
    id: 'cross',
    title: words.crossDomain,
    of: (_, { crossDomain, pairs }) => crossDomain / pairs,
    show: (_, { crossDomain, pairs }) => `${share(crossDomain, pairs)} %`,
  },
  {
    id: 'severity',
    title: words.severity,
    of: (_, { heaviest }) => heaviest,
    show: (page, { heaviest, meanSeverity }) =>
      html`<span class="nowrap">${heaviest}/5</span>
        ${severityStrip(page, heaviest, meanSeverity)}`,
  },
  {
    id: 'mean',
    title: text('Mean', '均值'),
    of: (_, { meanSeverity }) => meanSeverity,
    show: (_, { meanSeverity }) => meanSeverity.toFixed(1),
  },
  {
    id: 'disproportion',
    title: words.disproportion,
    of: (_, { disproportion }) => disproportion,
    show: (page, { disproportion }) => count(page, disproportion),
  },
  {
    id: 'duration',
    title: text('Longest', '最长期限'),
    of: (_, { longestDays }) => longestDays ?? Number.MAX_SAFE_INTEGER,
    show: (page, { longest }) => html`<span class="small">${say(page, longest)}</span>`,
  },
  {
    id: 'bodies',
    title: text('Bodies', '实施单位'),
    of: (_, { mostBodies }) => mostBodies,
    show: (page, { mostBodies }) => count(page, mostBodies),
  },
  {
    id: 'unverified',
    title: text('Not verified', '未核实'),
    of: (_, { unverified, pairs }) => unverified / pairs,
    show: (_, { unverified, pairs }) => `${share(unverified, pairs)} %`,
  },
]
const numbers = new Set(['pairs', 'cross', 'mean', 'disproportion', 'bodies', 'unverified'])
const STANDARD = 'pairs'

/** Every scheme by the weight of what it brings; choosing one shows its measures. @throws AppError register/not-found */
export function proportionalityPage(page: Page, report: Report, query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const chosen = query.get('scheme') ?? ''
  if (chosen !== '') {
    const scheme = report.schemes.find(({ pack }) => pack === chosen)
    if (!scheme) throw new AppError('register/not-found', { id: chosen })
    return weightOfScheme(page, report, scheme)
  }
  const { pairs, schemes } = report
  const cross = pairs.filter(({ nexus }) => nexus !== 'same-domain').length
  return layout(page, {
    title: say(page, words.proportionality),
    at: '/proportionality',
    body: html`<h1>${say(page, words.proportionality)}</h1>
      <p class="lead">
        ${
          zh
            ? '一处失信，是否处处受限？每项制度带来多少措施，其中多少超出行为所属领域，有多重，有多久。'
            : 'Does a failure in one field restrict people in every other? How many measures each scheme brings, how many leave the field of the conduct, how heavy they are and how long they last.'
        }
      </p>
      <p>
        ${
          zh
            ? `${day(page, report.on)}：${schemes.length} 项制度，${count(page, pairs.length)} 组“事由与措施”，其中 ${count(page, cross)} 组超出行为所属领域。`
            : `On ${day(page, report.on)}: ${schemes.length} schemes, ${count(page, pairs.length)} pairs of a ground and a measure it brings; in ${count(page, cross)} of them the measure leaves the field of the conduct.`
        }
      </p>
      ${sideBySide(page, report)}
      <section aria-labelledby="schemes">
        <h2 id="schemes">${zh ? '全部制度' : 'All schemes'}</h2>
        <p class="no-print">
          <a href="${href(page, '/proportionality/pairs')}"
            >${zh ? '逐组查看和比较' : 'Pair by pair, and compared'}</a
          >
          · ${zh ? '全部数据' : 'All pairs'}:
          <a href="${href(page, '/proportionality.csv')}" download>CSV</a> ·
          <a href="/api/v1/proportionality">JSON</a>
        </p>
        ${table(page, schemes, query)}
        <p class="soft small">${say(page, words.disproportionHint)}</p>
        ${byCountry(page, report)}
      </section>`,
  })
}

/** A list whose measures reach into every field of life beside one that stays in its own. */
const telling = ['cn-judgment-defaulters', 'uk-football-banning'] as const

function sideBySide(page: Page, { schemes, pairs }: Report): Html | string {
  const zh = page.locale === 'zh'
  const both = telling.flatMap((id) => schemes.filter(({ pack }) => pack === id))
  if (both.length < telling.length) return ''
  return html`<section aria-labelledby="beside">
    <h2 id="beside">${zh ? '两项制度并列' : 'Two schemes side by side'}</h2>
    ${dotLegend(page)}
    <ul class="grid grid-wide">
      ${both.map(
        (scheme) =>
          html`<li class="card">
            <h3>
              <a href="${href(page, `/proportionality?scheme=${scheme.pack}`)}"
                >${say(page, scheme.scheme)}</a
              >
            </h3>
            <p>${inWords(page, scheme)}</p>
            ${dotPlot(
              page,
              pairs.filter(({ pack }) => pack === scheme.pack),
            )}
          </li>`,
      )}
    </ul>
  </section>`
}

/** What the schemes of each country bring, as a whole. */
function byCountry(page: Page, { pairs }: Report): Html {
  const zh = page.locale === 'zh'
  const heads = [
    { title: say(page, words.country), names: true },
    { title: say(page, words.schemes), num: true },
    { title: zh ? '组数' : 'Pairs', num: true },
    { title: say(page, words.crossDomain), num: true },
    { title: zh ? '平均严厉程度' : 'Mean severity', num: true },
    { title: zh ? '平均失衡值' : 'Mean disproportion', num: true },
  ]
  const rows = [...Map.groupBy(pairs, ({ jurisdiction }) => jurisdiction)].map(([place, all]) => {
    const mean = (of: (pair: Pair) => number): string =>
      (all.reduce((sum, pair) => sum + of(pair), 0) / all.length).toFixed(1)
    const cross = all.filter(({ nexus }) => nexus !== 'same-domain').length
    return [
      html`<a href="${href(page, `/proportionality/pairs?jurisdiction=${place}`)}"
        >${placeName(page, place)}</a
      >`,
      count(page, new Set(all.map(({ pack }) => pack)).size),
      count(page, all.length),
      `${share(cross, all.length)} %`,
      mean(({ severity }) => severity),
      mean(({ disproportion }) => disproportion),
    ]
  })
  const name = zh ? '各国比较' : 'By country'
  return html`<h2>${name}</h2>
    ${cardTable(page, name, heads, rows)}`
}

/** A scheme's weight in a sentence. */
function inWords(page: Page, scheme: Weight): string {
  const { grounds, measures, crossDomain, pairs } = scheme
  return page.locale === 'zh'
    ? `${grounds} 个事由，${measures} 项措施；${share(crossDomain, pairs)} % 超出行为所属领域；最长期限：${scheme.longest.zh}。`
    : `${grounds} ${grounds === 1 ? 'ground' : 'grounds'}, ${measures} ${measures === 1 ? 'measure' : 'measures'}; ${share(crossDomain, pairs)} % leave the field of the conduct; longest: ${scheme.longest.en}.`
}

function table(page: Page, schemes: readonly Weight[], query: URLSearchParams): Html {
  const by =
    columns.find(({ id }) => id === query.get('sort')) ?? columns.find(({ id }) => id === STANDARD)!
  const up = query.get('dir') === 'up'
  const heads = columns.map(({ id, title, names }) => {
    const now = id !== by.id ? undefined : up ? ('ascending' as const) : ('descending' as const)
    // Names first from A, figures first from the heaviest; the same column again turns the order round.
    const first = numbers.has(id) || id === 'severity' || id === 'duration' ? 'down' : 'up'
    const dir = now === undefined ? first : up ? 'down' : 'up'
    return {
      title: say(page, title),
      num: numbers.has(id),
      names: names === true,
      sort: { path: `/proportionality?sort=${id}&dir=${dir}#schemes`, now },
    }
  })
  const rows = sorted(page, schemes, by, up).map((scheme) =>
    columns.map(({ show }) => show(page, scheme)),
  )
  return cardTable(page, say(page, words.proportionality), heads, rows)
}

function sorted(
  page: Page,
  schemes: readonly Weight[],
  { of }: Column,
  up: boolean,
): readonly Weight[] {
  const collator = new Intl.Collator(page.locale === 'zh' ? 'zh-u-co-pinyin' : 'en')
  return schemes.toSorted((a, b) => {
    const [left, right] = up ? [of(page, a), of(page, b)] : [of(page, b), of(page, a)]
    return typeof left === 'number' && typeof right === 'number'
      ? left - right
      : collator.compare(String(left), String(right))
  })
}
