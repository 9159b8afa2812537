import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html } from 'hono/html'
import { count } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { entryList } from './parts/entry-list.ts'
import { pager } from './parts/pager.ts'
import { searchForm } from './parts/search-form.ts'
import { words } from './words.ts'

interface Found {
  readonly query: URLSearchParams
  readonly result: OutputOf<'searchEntries'> | undefined
}

/** What the public registers hold under a name. Finding a name is a question, not an answer (charter 8). */
export function searchPage(page: Page, { query, result }: Found): Html {
  const q = query.get('q') ?? ''
  return layout(page, {
    title: q === '' ? say(page, words.search) : `${q} · ${say(page, words.search)}`,
    body: html`<h1>${say(page, words.search)}</h1>
      ${searchForm(page, q)} ${result === undefined ? '' : results(page, query, result)}`,
  })
}

function results(page: Page, query: URLSearchParams, result: OutputOf<'searchEntries'>): Html {
  const zh = page.locale === 'zh'
  if (result.items.length === 0) return nothing(page)
  const { total } = result
  return html` <p role="status">
      ${
        total === undefined
          ? ''
          : zh
            ? `共 ${count(page, total)} 条。`
            : `${count(page, total)} ${total === 1 ? 'entry' : 'entries'}.`
      }
    </p>
    <p class="notice">
      ${
        zh
          ? '同名者甚多。在与您所指的对象核对标识之前，姓名相同不说明任何问题。'
          : 'Many people share a name. Until the identifiers match the one you mean, a name that matches says nothing.'
      }
    </p>
    ${entryList(page, result.items)} ${pager(page, '/search', query, result.next)}`
}

/** Nothing found: what that means, and what to try next. */
function nothing(page: Page): Html {
  const zh = page.locale === 'zh'
  return html`<div class="empty" role="status">
      <p>
        ${zh ? '公开名单中没有与此相符的条目。' : 'Nothing on the public registers answers to this.'}
      </p>
      <p class="soft">
        ${
          zh
            ? '这不表示对方可信或不可信，只表示此处没有公开的列入。'
            : 'That does not make anybody trustworthy or not: it says only that no public entry is here.'
        }
      </p>
    </div>
    <section aria-labelledby="next">
      <h2 id="next">${zh ? '接下来可以' : 'What you can try next'}</h2>
      <ul class="ways">
        ${next.map(
          ([text, path, link]) =>
            html`<li>
              ${say(page, text)}
              ${
                path === ''
                  ? ''
                  : html`<a href="${path.startsWith('/app') ? path : href(page, path)}"
                      >${say(page, link)}</a
                    >`
              }
            </li>`,
        )}
      </ul>
    </section>`
}

const next: readonly (readonly [Text, string, Text])[] = [
  [
    {
      en: 'Search by a public number, such as a company’s registration number: numbers do not depend on spelling.',
      zh: '改用公开的登记号码（如统一社会信用代码）查询：号码与写法无关。',
    },
    '',
    words.none,
  ],
  [
    {
      en: 'Use the name as it is registered, or write it in another script: Chinese and Latin letters are both searched.',
      zh: '使用登记的全称，或换用另一种文字：汉字和拉丁字母均可查询。',
    },
    '',
    words.none,
  ],
  [
    {
      en: 'Entries that have ended, and those the law does not publish, are not found here. See which registers are.',
      zh: '已终止的和依法不公布的列入不在查询之列。可查看此处有哪些名单：',
    },
    '/registers',
    words.registers,
  ],
  [
    {
      en: 'Is it about you? Your own file also shows what is not public.',
      zh: '如与您本人有关，登录后可在本人档案中看到未公开的内容：',
    },
    '/app/me',
    { en: 'My file', zh: '我的档案' },
  ],
]
