import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge, unverifiedBadge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import { words } from './words.ts'

type Catalogue = OutputOf<'listCatalogues'>['items'][number]
type Listed = Catalogue['items'][number]

/** Lists of the measures that may follow an entry: which stood on them, from when to when, and who rests on them. */
export function cataloguesPage(page: Page, catalogues: readonly Catalogue[]): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, words.catalogues),
    at: '/schemes',
    body: html`<h1>${say(page, words.catalogues)}</h1>
      <p class="lead">
        ${
          zh
            ? '措施须列于清单方可采取，且仅限其列于清单的日期。每项措施在所属制度中指明所依据的条目；未列明的，检查拒绝，系统不予适用。'
            : 'A measure is applied only on days on which it stands on a list. Each measure of a scheme names its item; one that names none is refused by the linter and not applied.'
        }
      </p>
      ${catalogues.map((catalogue) => one(page, catalogue))}
      <p class="no-print"><a href="/api/v1/catalogues">JSON</a></p>`,
  })
}

function one(page: Page, catalogue: Catalogue): Html {
  const zh = page.locale === 'zh'
  const heads = [
    { title: zh ? '条目' : 'Item', names: true },
    { title: zh ? '列于清单' : 'On the list' },
    { title: say(page, words.law) },
    { title: zh ? '采用的措施' : 'Measures that rest on it' },
  ]
  return html`<section aria-labelledby="${catalogue.id}">
    <h2 id="${catalogue.id}">${say(page, catalogue.title)}</h2>
    <p>
      ${say(page, catalogue.summary)}
      ${
        catalogue.closedFrom
          ? badge(
              'warn',
              zh
                ? `自${day(page, catalogue.closedFrom)}起仅限清单所列`
                : `Closed from ${day(page, catalogue.closedFrom)}`,
            )
          : ''
      }
    </p>
    <ul class="tight small">
      ${catalogue.editions.map(
        (edition) =>
          html`<li>
            ${day(page, edition.from)}: ${say(page, edition.title)}
            ${unverifiedBadge(page, edition.status === 'unverified')}
          </li>`,
      )}
    </ul>
    ${cardTable(
      page,
      say(page, catalogue.title),
      heads,
      catalogue.items.map((item) => row(page, item)),
      say(page, words.unverifiedNote),
    )}
  </section>`
}

function row(page: Page, item: Listed): readonly Html[] {
  const zh = page.locale === 'zh'
  const until = item.to ? day(page, item.to) : say(page, words.noFixedEnd)
  return [
    html`${say(page, item.title)}`,
    html`<span class="small">${day(page, item.from)} – ${until}</span>`,
    html`<span class="small">${say(page, item.lawText)}</span>
      ${unverifiedBadge(page, item.status === 'unverified')}`,
    item.measures.length === 0
      ? html`<span class="soft">—</span>`
      : html`<details class="small">
          <summary>
            ${count(page, item.measures.length)}
            ${zh ? '项措施' : item.measures.length === 1 ? 'measure' : 'measures'}
          </summary>
          <ul class="tight">
            ${item.measures.map(
              ({ pack, scheme, title }) =>
                html`<li>
                  <a href="${href(page, `/schemes/${pack}`)}">${say(page, scheme)}</a>:
                  ${say(page, title)}
                </li>`,
            )}
          </ul>
        </details>`,
  ]
}
