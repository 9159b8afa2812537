import { authorityText } from '@xinyong/app'
import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { scrollTable } from './parts/scroll-table.ts'
import { words } from './words.ts'

type Scheme = OutputOf<'getStatistics'>['schemes'][number]
const text = (en: string, zh: string): Text => ({ en, zh })

const figures: readonly (readonly [Text, (scheme: Scheme) => number | null])[] = [
  [text('Cases opened', '立案'), (scheme) => scheme.opened],
  [text('Entered', '列入'), (scheme) => scheme.entered],
  [text('Dismissed', '不予列入'), (scheme) => scheme.dismissed],
  [text('In force now', '生效中'), (scheme) => scheme.inForce],
  [text('Ended', '已终止'), (scheme) => sum(Object.values(scheme.ended))],
  [text('Objections', '异议'), (scheme) => scheme.objections],
  [text('Objections upheld', '异议成立'), (scheme) => scheme.objectionsGranted],
  [text('Annulled', '撤销'), (scheme) => scheme.annulled],
  [text('Clocks overdue', '逾期事项'), (scheme) => scheme.overdueClocks],
  [text('Checks', '核查'), (scheme) => scheme.checks],
  [text('Refusals', '拒绝'), (scheme) => scheme.denials],
]

/** Unknown as soon as one part is: else the hidden number could be worked out. */
function sum(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>(
    (all, part) => (all === null || part === null ? null : all + part),
    0,
  )
}

/** A number too small to show. */
function figure(page: Page, value: number | null): string {
  return value === null ? '< 5' : count(page, value)
}

export function statisticsPage(page: Page, { on, schemes }: OutputOf<'getStatistics'>): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, words.statistics),
    at: '/statistics',
    body: html`<h1>${say(page, words.statistics)}</h1>
      <p class="lead">
        ${
          zh
            ? `截至${day(page, on)}，每项制度、每个机关的数据。小于五的数字不精确公布，以免辨认出个人。`
            : `As of ${day(page, on)}, by scheme and authority. Numbers below five are not shown exactly, so that nobody can be made out.`
        }
      </p>
      <p class="no-print"><a href="/api/v1/statistics">JSON</a></p>
      ${
        schemes.length === 0
          ? html`<p class="empty">${zh ? '尚无数据。' : 'There is nothing to count yet.'}</p>`
          : table(page, schemes)
      }`,
  })
}

function table(page: Page, schemes: readonly Scheme[]): Html {
  return scrollTable(
    page,
    say(page, words.statistics),
    html`<table class="figures">
      <thead>
        <tr>
          <th scope="col">${say(page, words.scheme)}</th>
          <th scope="col">${say(page, words.authority)}</th>
          ${figures.map(([title]) => html`<th scope="col" class="num">${say(page, title)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${schemes.map(
          (scheme) =>
            html`<tr>
              <th scope="row">
                <a href="${href(page, `/schemes/${scheme.pack}`)}">${say(page, scheme.title)}</a>
              </th>
              <td>${say(page, authorityText(scheme.authority))}</td>
              ${figures.map(([, of]) => html`<td class="num">${figure(page, of(scheme))}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  )
}
