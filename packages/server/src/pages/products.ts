import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge, demoBadge } from './parts/badges.ts'
import { entryList } from './parts/entry-list.ts'
import { pager } from './parts/pager.ts'
import { words } from './words.ts'

type Found = OutputOf<'searchProducts'>
type Product = Found['items'][number]
type Event = Product['events'][number]

const text = (en: string, zh: string): Text => ({ en, zh })
const title = text('Product safety', '产品安全')
const kinds: Readonly<Record<Event['kind'], Text>> = {
  penalty: text('Penalty', '处罚'),
  recall: text('Recall', '召回'),
  withdrawal: text('Withdrawn from sale', '下架'),
  list: text('On a list', '列入名单'),
  warning: text('Warning', '警示'),
  'test-failed': text('Failed a test', '抽检不合格'),
}

/** The shopper's look-up. */
export function productsPage(page: Page, query: URLSearchParams, found: Found | undefined): Html {
  const zh = page.locale === 'zh'
  const q = query.get('q') ?? ''
  const label = zh ? '产品名称、品牌、生产者或编码' : 'Name, brand, maker or code of a product'
  return layout(page, {
    title: say(page, title),
    at: '/products',
    body: html`<h1>${say(page, title)}</h1>
      <p class="lead">
        ${
          zh
            ? '购买前先查：处罚、召回和名单，附日期和来源；已经整改的，一并说明。'
            : 'Look before you buy: penalties, recalls and lists, with dates and sources, and what has been put right.'
        }
      </p>
      <form class="search" role="search" method="get" action="${href(page, '/products')}">
        <label for="q">${label}</label>
        <div class="search-row">
          <input
            id="q"
            name="q"
            type="search"
            value="${q}"
            maxlength="200"
            required
            autocomplete="off"
          />
          <button class="primary">${say(page, words.search)}</button>
        </div>
      </form>
      ${found === undefined ? '' : results(page, query, found)}`,
  })
}

function results(page: Page, query: URLSearchParams, found: Found): Html {
  const zh = page.locale === 'zh'
  if (found.items.length === 0)
    return html`<div class="empty" role="status">
      <p>${zh ? '没有与此相符的产品。' : 'No product here answers to this.'}</p>
      <p class="soft">
        ${
          zh
            ? '这不表示该产品安全或不安全，只表示此处没有其记录。请核对编码，或换用名称查询。'
            : 'That does not make it safe or unsafe: it says only that no record of it is here. Check the code, or search by name.'
        }
      </p>
    </div>`
  return html`<ol class="entries" role="list">
      ${found.items.map((product) => card(page, product))}
    </ol>
    ${pager(page, '/products', query, found.next)}`
}

function card(page: Page, product: Product): Html {
  const path = href(page, `/products/${encodeURIComponent(product.id)}`)
  return html`<li class="card">
    <div class="card-head">
      <h2><a href="${path}">${nameOf(page, product)}</a></h2>
      <span class="badges">${verdict(page, product)} ${demoBadge(page, product.demo)}</span>
    </div>
    <p class="soft">${[...product.brands, ...product.codes].join(' · ')}</p>
    <p>${product.maker}</p>
  </li>`
}

/** Names are in the order of the source; the reader's script first where there is one. */
function nameOf(page: Page, { names, id }: Product): string {
  const han = (name: string) => /\p{Script=Han}/u.test(name)
  return names.find((name) => han(name) === (page.locale === 'zh')) ?? names[0] ?? id
}

function verdict(page: Page, { events }: Product): Html {
  const zh = page.locale === 'zh'
  const open = events.filter((event) => event.open).length
  if (events.length === 0) return badge('plain', zh ? '无记录' : 'Nothing on record')
  if (open === 0) return badge('ok', zh ? '均已整改' : 'All put right')
  return badge(
    'bad',
    zh ? `${count(page, open)} 项无整改记录` : `${count(page, open)} without repair on record`,
  )
}

/** Everything public about one product. */
export function productPage(page: Page, product: OutputOf<'getProduct'>): Html {
  const zh = page.locale === 'zh'
  const facts: readonly (readonly [Text, string])[] = [
    [text('Names', '名称'), product.names.join(' · ')],
    [text('Brands', '品牌'), product.brands.join(' · ')],
    [text('Codes', '编码'), product.codes.join(' · ')],
    [text('Maker', '生产者'), product.maker],
    [text('Maker’s number', '生产者登记号码'), product.makerId ?? ''],
    [text('Source', '来源'), product.source],
  ]
  return layout(page, {
    title: nameOf(page, product),
    at: '/products',
    body: html`<article>
      <h1>${nameOf(page, product)}</h1>
      <p>${verdict(page, product)} ${demoBadge(page, product.demo)}</p>
      <dl class="facts">
        ${facts
          .filter(([, value]) => value !== '')
          .map(
            ([label, value]) =>
              html`<div>
                <dt>${say(page, label)}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
      </dl>
      <h2>${zh ? '公开的信息' : 'What was made public'}</h2>
      ${
        product.events.length === 0
          ? html`<p class="soft">
              ${zh ? '此处没有关于该产品的处罚、召回或者名单。' : 'No penalty, recall or list about this product is here.'}
            </p>`
          : html`<ol class="entries" role="list">
              ${product.events.map((event) => eventCard(page, event))}
            </ol>`
      }
      <h2>${zh ? '生产者所在的公开名单' : 'Public lists its maker is on'}</h2>
      ${
        product.lists.length === 0
          ? html`<p class="soft">
              ${zh ? '没有。按登记号码查询，不按名称。' : 'None. Looked for by number, not by name.'}
            </p>`
          : entryList(page, product.lists, 3)
      }
      <p class="soft small"><a href="/api/v1/products/${product.id}">JSON</a></p>
    </article>`,
  })
}

function eventCard(page: Page, event: Event): Html {
  const zh = page.locale === 'zh'
  const until = event.until ? ` – ${day(page, event.until)}` : ''
  return html`<li class="card">
    <div class="card-head">
      <h3>${say(page, event.title)}</h3>
      <span class="badges"
        >${badge(event.open ? 'bad' : 'plain', say(page, kinds[event.kind]))}
        ${event.repairedOn ? badge('ok', zh ? '已整改' : 'Put right') : ''}</span
      >
    </div>
    <p>${day(page, event.on)}${until} · ${event.authority}</p>
    ${
      event.repairedOn
        ? html`<p>
            ${zh ? `${day(page, event.repairedOn)}整改` : `Put right on ${day(page, event.repairedOn)}`}${
              event.repair ? `${zh ? '：' : ': '}${say(page, event.repair)}` : ''
            }
          </p>`
        : ''
    }
    <p class="soft small">
      ${event.document ? `${event.document} · ` : ''}
      ${event.sourceUrl ? html`<a href="${event.sourceUrl}" rel="noopener">${event.source}</a>` : event.source}
    </p>
  </li>`
}
