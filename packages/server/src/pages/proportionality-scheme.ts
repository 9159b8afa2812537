import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge, severityMark, unverifiedBadge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import { domainName } from './parts/measure-table.ts'
import { dotLegend, dotPlot } from './parts/severity-charts.ts'
import { words } from './words.ts'

type Report = OutputOf<'getProportionality'>
type Pair = Report['pairs'][number]

const text = (en: string, zh: string): Text => ({ en, zh })
export const nexusNames: Readonly<Record<Pair['nexus'], Text>> = {
  'same-domain': text('Same field as the conduct', '与行为同一领域'),
  statutory: text('Other field, own statute', '跨领域，有专门法律依据'),
  none: text('Other field, no statute found', '跨领域，未找到法律依据'),
}

/** One scheme: a row for each measure, with the grounds that bring it folded away; heaviest first. */
export function weightOfScheme(
  page: Page,
  report: Report,
  scheme: Report['schemes'][number],
): Html {
  const zh = page.locale === 'zh'
  const pairs = report.pairs.filter(({ pack }) => pack === scheme.pack)
  // A measure whose wording differs between grounds does not exist; its term may, so terms are collected.
  const measures = [...Map.groupBy(pairs, ({ measure }) => measure.id).values()].toSorted(
    ([a], [b]) => (b?.severity ?? 0) - (a?.severity ?? 0),
  )
  const title = `${say(page, scheme.scheme)} · ${say(page, words.proportionality)}`
  return layout(page, {
    title,
    at: '/proportionality',
    body: html`<p class="crumbs">
        <a href="${href(page, '/proportionality')}">${say(page, words.proportionality)}</a>
      </p>
      <h1>${say(page, scheme.scheme)}</h1>
      <p class="lead">
        ${
          zh
            ? `${scheme.measures} 项措施，${scheme.grounds} 个列入事由；共 ${count(page, pairs.length)} 组。`
            : `${scheme.measures} measures on ${scheme.grounds} grounds: ${count(page, pairs.length)} pairs.`
        }
      </p>
      ${dotLegend(page)}
      <div class="card plot-card">${dotPlot(page, pairs)}</div>
      <p class="no-print">
        <a href="${href(page, `/schemes/${scheme.pack}`)}"
          >${zh ? '制度全文' : 'The whole scheme'}</a
        >
        · <a href="${href(page, '/proportionality.csv')}" download>CSV</a> ·
        <a href="/api/v1/proportionality">JSON</a>
      </p>
      ${measureRows(page, measures)}`,
  })
}

function measureRows(page: Page, measures: readonly (readonly Pair[])[]): Html {
  const columns = [
    { title: say(page, words.measures), names: true },
    { title: say(page, text('Nexus', '关联')) },
    { title: say(page, words.severity) },
    { title: say(page, text('Duration', '期限')) },
    { title: say(page, text('Bodies', '实施单位数')), num: true },
    { title: say(page, words.ground) },
  ]
  const doubtful = measures.some((pairs) => pairs[0]?.measure.status === 'unverified')
  const note = doubtful ? say(page, words.unverifiedNote) : ''
  return cardTable(
    page,
    say(page, words.measures),
    columns,
    measures.map((pairs) => row(page, pairs)),
    note,
  )
}

function row(page: Page, pairs: readonly Pair[]): readonly (Html | string)[] {
  const { measure, severity, bodies } = pairs[0]!
  const terms = [...new Set(pairs.map(({ duration }) => say(page, duration)))]
  return [
    html`${say(page, measure.title)}
      <span class="soft small block">${say(page, measure.lawText)}</span>
      ${unverifiedBadge(page, measure.status === 'unverified')}`,
    nexus(page, pairs),
    severityMark(page, severity),
    html`${terms.map((term) => html`<span class="small block">${term}</span>`)}`,
    count(page, bodies),
    grounds(page, pairs),
  ]
}

function nexus(page: Page, pairs: readonly Pair[]): Html {
  const kinds = Map.groupBy(pairs, (pair) => pair.nexus)
  const arrows = new Set(
    pairs.map(
      ({ ground, measure }) =>
        `${domainName(page, ground.domain)} → ${domainName(page, measure.domain)}`,
    ),
  )
  return html`${[...kinds].map(([kind, of]) => {
    const tone = kind === 'same-domain' ? 'ok' : kind === 'statutory' ? 'warn' : 'bad'
    const label = say(page, nexusNames[kind])
    return html`${badge(tone, kinds.size > 1 ? `${label} × ${of.length}` : label)} `
  })}
  ${[...arrows].map((arrow) => html`<span class="small soft block">${arrow}</span>`)}`
}

function grounds(page: Page, pairs: readonly Pair[]): Html {
  const titles = pairs.map(({ ground }) => say(page, ground.title))
  if (titles.length === 1) return html`<span class="small">${titles[0]}</span>`
  return html`<details class="small">
    <summary>
      ${page.locale === 'zh' ? `${titles.length} 个事由` : `${titles.length} grounds`}
    </summary>
    <ul class="tight">
      ${titles.map((title) => html`<li>${title}</li>`)}
    </ul>
  </details>`
}
