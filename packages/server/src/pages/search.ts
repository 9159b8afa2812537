import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { count } from './format.ts'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
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
  if (result.items.length === 0)
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
    </div>`
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
