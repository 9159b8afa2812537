import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count } from './format.ts'
import { byPlaceAndKind } from './grouped.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import type { SchemeLine } from './scheme-line.ts'
import { subjectKinds, uses, words } from './words.ts'

const SHOWN = 2

/** The catalogue: every scheme in a line, by country and kind. */
export function schemesPage(page: Page, schemes: readonly SchemeLine[]): Html {
  const zh = page.locale === 'zh'
  const places = byPlaceAndKind(page, schemes)
  return layout(page, {
    title: say(page, words.schemes),
    at: '/schemes',
    body: html`<h1>${say(page, words.schemes)}</h1>
      <p class="lead">
        ${
          zh
            ? '谁可能被列入，随之而来的是什么，持续多久，如何脱离。每条规则都注明出处；没有查到出处的，均予标明。'
            : 'Who can be listed, what follows, for how long, and how to get out. Every rule names its source; what was not found in a source says so.'
        }
      </p>
      <nav class="contents no-print" aria-label="${zh ? '本页内容' : 'On this page'}">
        <ul>
          ${places.flatMap(({ title, kinds }) =>
            kinds.map(
              (kind) =>
                html`<li>
                  <a href="#${kind.id}">${title}: ${kind.title}</a>
                  <span class="soft">${count(page, kind.items.length)}</span>
                </li>`,
            ),
          )}
        </ul>
      </nav>
      ${places.map(
        (place) =>
          html`<section aria-labelledby="place-${place.id}">
            <h2 id="place-${place.id}">${place.title}</h2>
            ${place.kinds.map(
              (kind) =>
                html`<div class="group">
                  <h3 id="${kind.id}">${kind.title}</h3>
                  ${table(page, `${place.title}, ${kind.title}`, kind.items)}
                </div>`,
            )}
          </section>`,
      )}`,
  })
}

function table(page: Page, name: string, schemes: readonly SchemeLine[]): Html {
  const zh = page.locale === 'zh'
  const columns = [
    { title: say(page, words.scheme), names: true },
    { title: zh ? '对象' : 'Who' },
    { title: zh ? '后果' : 'What follows' },
    { title: zh ? '期限' : 'For how long' },
    { title: zh ? '如何脱离' : 'How to get out' },
  ]
  return cardTable(
    page,
    name,
    columns,
    schemes.map((scheme) => row(page, scheme)),
  )
}

function row(page: Page, scheme: SchemeLine): readonly Html[] {
  const zh = page.locale === 'zh'
  const use = uses[scheme.use]
  const who = scheme.subjects.map((kind) =>
    subjectKinds[kind] ? say(page, subjectKinds[kind]) : kind,
  )
  const out = scheme.exits.length > 0 ? scheme.exits : scheme.remedies
  const doubtful = zh
    ? `${scheme.unverified} 条规则未核实`
    : `${scheme.unverified} rules not verified`
  return [
    html`<a href="${href(page, `/schemes/${scheme.id}`)}">${say(page, scheme.title)}</a>
      <span class="soft small block">${say(page, scheme.authority)}</span>
      ${scheme.use === 'operate' || !use ? '' : badge('info', say(page, use))}
      ${scheme.unverified > 0 ? badge('warn', doubtful) : ''}`,
    small(who.join(zh ? '、' : ', ')),
    small(follows(page, scheme)),
    small(few(page, scheme.terms)),
    small(few(page, out)),
  ]
}

const small = (text: string): Html => html`<span class="small">${text}</span>`

function follows(page: Page, { measures, heaviest, rewards }: SchemeLine): string {
  const zh = page.locale === 'zh'
  if (heaviest) {
    const title = say(page, heaviest.title)
    return zh
      ? `${measures} 项措施，最重者 ${heaviest.severity}/5：${title}`
      : `${measures} ${measures === 1 ? 'measure' : 'measures'}; the heaviest, ${heaviest.severity}/5: ${title}`
  }
  if (rewards.length > 0) return `${zh ? '待遇：' : 'Rewards: '}${few(page, rewards)}`
  return zh ? '公开，不附带措施' : 'It is public; no measure follows'
}

/** The first few, and how many more there are. */
function few(page: Page, texts: readonly Text[]): string {
  const zh = page.locale === 'zh'
  if (texts.length === 0) return '—'
  const shown = texts.slice(0, SHOWN).map((text) => say(page, text))
  const more = texts.length - shown.length
  const list = shown.join(zh ? '；' : '; ')
  return more === 0 ? list : zh ? `${list}等 ${texts.length} 项` : `${list}; and ${more} more`
}
