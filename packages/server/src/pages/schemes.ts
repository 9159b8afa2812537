import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge } from './parts/badges.ts'
import { schemeKinds, uses, words } from './words.ts'

type Packs = OutputOf<'listPacks'>['items']

export function schemesPage(page: Page, packs: Packs): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, words.schemes),
    at: '/schemes',
    body: html`<h1>${say(page, words.schemes)}</h1>
      <p class="lead">
        ${
          zh
            ? '制度以数据写成，每条规则都注明出处。没有查到出处的，标明“未核实”。'
            : 'Each scheme is written as data, and every rule names its source. What was not found in a source says so.'
        }
      </p>
      <ul class="grid">
        ${packs.map((pack) => card(page, pack))}
      </ul>`,
  })
}

function card(page: Page, pack: Packs[number]): Html {
  const zh = page.locale === 'zh'
  const kind = schemeKinds[pack.kind]
  const use = uses[pack.use]
  return html`<li class="card">
    <h2 class="h3"><a href="${href(page, `/schemes/${pack.id}`)}">${say(page, pack.title)}</a></h2>
    <p class="badges">
      ${badge('plain', kind ? say(page, kind) : pack.kind)}
      ${badge('info', use ? say(page, use) : pack.use)}
      ${pack.unverified > 0 ? badge('warn', zh ? `${pack.unverified} 处未核实` : `${pack.unverified} unverified`) : ''}
    </p>
    <p>${say(page, pack.summary)}</p>
    <p class="soft small">
      ${say(page, pack.authority)} · ${pack.jurisdiction} ·
      ${
        zh
          ? `${pack.versions.length} 个版本`
          : `${pack.versions.length} ${pack.versions.length === 1 ? 'version' : 'versions'}`
      }
    </p>
  </li>`
}
