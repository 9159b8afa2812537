import type { OutputOf } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import { html, raw } from 'hono/html'
import { count, moment } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { entryList } from './parts/entry-list.ts'
import { pager } from './parts/pager.ts'
import { words } from './words.ts'

interface Data {
  readonly register: OutputOf<'getRegister'>
  readonly entries: OutputOf<'listEntries'>
  readonly grounds: Pack['grounds']
  readonly query: URLSearchParams
}

export function registerPage(page: Page, { register, entries, grounds, query }: Data): Html {
  const zh = page.locale === 'zh'
  const path = `/registers/${register.id}`
  return layout(page, {
    title: say(page, register.title),
    at: '/registers',
    body: html`<h1>${say(page, register.title)}</h1>
      <p class="lead">${say(page, register.summary)}</p>
      <dl class="facts">
        <div>
          <dt>${say(page, words.authority)}</dt>
          <dd>${say(page, register.authority)}</dd>
        </div>
        <div>
          <dt>${zh ? '生效中' : 'In force'}</dt>
          <dd>${count(page, register.inForce)}</dd>
        </div>
        ${register.edition ? edition(page, register.edition) : ''}
        <div>
          <dt>${zh ? '规则' : 'Rules'}</dt>
          <dd>
            <a href="${href(page, `/schemes/${register.id}`)}"
              >${zh ? '依据、程序、措施与救济' : 'Law, procedure, measures, ways to contest'}</a
            >
          </dd>
        </div>
      </dl>
      ${filters(page, path, grounds, query)}
      ${
        entries.items.length === 0
          ? html`<p class="empty" role="status">
              ${zh ? '没有符合条件的公开条目。' : 'No public entry matches.'}
            </p>`
          : html`${entries.total === undefined ? '' : html`<p role="status">${zh ? `共 ${count(page, entries.total)} 条公开条目。` : `${count(page, entries.total)} public entries.`}</p>`}
            ${entryList(page, entries.items)}`
      }
      ${pager(page, path, query, entries.next)}`,
  })
}

function edition(
  page: Page,
  { id, takenAt, records }: NonNullable<Data['register']['edition']>,
): Html {
  const zh = page.locale === 'zh'
  return html`<div>
    <dt>${zh ? '版本' : 'Edition'}</dt>
    <dd>
      ${id} · ${zh ? `取得于${moment(page, takenAt)}` : `taken ${moment(page, takenAt)}`} ·
      ${count(page, records)} ${zh ? '条记录' : 'records'}
    </dd>
  </div>`
}

function filters(page: Page, path: string, grounds: Pack['grounds'], query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const chosen = query.get('ground') ?? ''
  return html`<form class="filters" method="get" action="${href(page, path)}">
    <div>
      <label for="f-q">${zh ? '姓名或名称' : 'Name'}</label>
      <input id="f-q" name="q" type="search" maxlength="300" value="${query.get('q') ?? ''}" />
    </div>
    <div>
      <label for="f-ground">${say(page, words.ground)}</label>
      <select id="f-ground" name="ground">
        <option value="">${say(page, words.all)}</option>
        ${choicesOf(grounds).map((ground) => html`<option value="${ground.id}" ${ground.id === chosen ? raw('selected') : ''}>${say(page, ground.title)}</option>`)}
      </select>
    </div>
    <div>
      <label for="f-on">${zh ? '在此日生效' : 'In force on'}</label>
      <input id="f-on" name="inForceOn" type="date" value="${query.get('inForceOn') ?? ''}" />
    </div>
    <button>${say(page, words.show)}</button>
  </form>`
}

/** A ground whose wording changed stands in the pack once for each; it is one choice, in its latest words. */
function choicesOf(grounds: Pack['grounds']): Pack['grounds'] {
  return [...new Map(grounds.map((ground) => [ground.id, ground])).values()]
}
