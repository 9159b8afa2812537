import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { html, raw } from 'hono/html'
import { count } from './format.ts'
import { byPlaceAndKind } from './grouped.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { searchForm } from './parts/search-form.ts'
import { placeName } from './places.ts'
import { uses, words } from './words.ts'

type Registers = OutputOf<'listRegisters'>['items']

const lead: Text = {
  en: 'A register is only as good as its reasons. Here every entry names its law, its document, its end and the way to contest it.',
  zh: '名单的价值在于理由。这里的每一条列入，都写明依据、文书、期限和救济途径。',
}

const readers: readonly (readonly [Text, Text, string, Text])[] = [
  [
    { en: 'You want to know about a company or a person', zh: '您想了解某个单位或个人' },
    {
      en: 'Search the public registers. A name alone proves nothing: compare the identifiers before you draw a conclusion.',
      zh: '请查询公开名单。仅凭姓名不能得出结论，请核对标识号码。',
    },
    '/search',
    words.search,
  ],
  [
    { en: 'You are on a register', zh: '您被列入了名单' },
    {
      en: 'Sign in to see every entry about you, what it means, who looked, and what you can do by when.',
      zh: '登录后可查看与您有关的每一条列入、其含义、谁查看过，以及您在何时之前可以做什么。',
    },
    '/app/me',
    { en: 'My file', zh: '我的档案' },
  ],
  [
    { en: 'You must check before you act', zh: '您在办理业务前须核查' },
    {
      en: 'Ask about one activity and one purpose, and get an answer with its legal reason. Every check is on the subject’s file.',
      zh: '就一项业务、一个目的提问，得到附有法律理由的答复。每次核查都记入主体档案。',
    },
    '/api',
    words.api,
  ],
  [
    { en: 'You watch those who keep the registers', zh: '您监督名单的管理者' },
    {
      en: 'Statistics, the weight of every measure, and a log of all official acts that you can verify with software of your own.',
      zh: '统计数据、每项措施的轻重，以及可用您自己的软件核验的全部公务行为日志。',
    },
    '/proportionality',
    words.proportionality,
  ],
]

export function homePage(page: Page, registers: Registers): Html {
  const title = page.locale === 'zh' ? '公开查询' : 'Public look-up'
  return layout(page, {
    title,
    body: html` <section class="hero">
        <h1>${page.locale === 'zh' ? '有据可查，有路可出' : 'Trust that shows its reasons'}</h1>
        <p class="lead">${say(page, lead)}</p>
        ${searchForm(page, '', true)}
      </section>
      <section aria-labelledby="registers">
        <h2 id="registers">${say(page, words.registers)}</h2>
        ${registerGrid(page, registers)}
      </section>
      <section aria-labelledby="readers">
        <h2 id="readers">${page.locale === 'zh' ? '您为何而来' : 'What brings you here'}</h2>
        <ul class="grid">
          ${readers.map(
            ([who, what, path, link]) =>
              html`<li class="card">
                <h3>${say(page, who)}</h3>
                <p>${say(page, what)}</p>
                <p>
                  <a href="${path.startsWith('/app') ? path : href(page, path)}"
                    >${say(page, link)}</a
                  >
                </p>
              </li>`,
          )}
        </ul>
      </section>`,
  })
}

export function registersPage(page: Page, registers: Registers): Html {
  return layout(page, {
    title: say(page, words.registers),
    at: '/registers',
    body: html`<h1>${say(page, words.registers)}</h1>
      <p class="lead">
        ${
          page.locale === 'zh'
            ? '各名单彼此独立，各有机关、依据和期限。没有总分。'
            : 'Each register stands alone, with an authority, a law and a clock of its own. There is no overall score.'
        }
      </p>
      ${searchForm(page, '')}
      <h2>${page.locale === 'zh' ? '此处的名单' : 'Kept here'}</h2>
      ${registerGrid(page, registers)}`,
  })
}

/** Registers with entries first, each as a card; the others by country and kind, a line each. */
function registerGrid(page: Page, registers: Registers): Html {
  const zh = page.locale === 'zh'
  if (registers.length === 0)
    return html`<p class="empty">${zh ? '此处尚无名单。' : 'No register is kept here yet.'}</p>`
  const inUse = registers.filter(({ inForce, edition }) => inForce > 0 || edition !== undefined)
  const ready = registers.filter((register) => !inUse.includes(register))
  return html`${
    inUse.length === 0
      ? ''
      : html`<ul class="grid">
          ${inUse.map((register) => card(page, register))}
        </ul>`
  }
  ${ready.length === 0 ? '' : withoutEntries(page, ready, inUse.length === 0)}`
}

function withoutEntries(page: Page, registers: Registers, open: boolean): Html {
  return html`<h3>${page.locale === 'zh' ? '已备好，尚无列入' : 'Ready, with no entry yet'}</h3>
    ${byPlaceAndKind(page, registers).map(
      ({ title, items, kinds }) =>
        html`<details class="part" ${open ? raw('open') : ''}>
          <summary>
            <strong>${title}</strong> <span class="soft">${count(page, items.length)}</span>
          </summary>
          <div>
            ${kinds.map(
              (kind) =>
                html`<h4>${kind.title}</h4>
                  <ul class="plain compact">
                    ${kind.items.map((register) => line(page, register))}
                  </ul>`,
            )}
          </div>
        </details>`,
    )}`
}

function card(page: Page, register: Registers[number]): Html {
  return html`<li class="card">
    <h3>
      <a href="${href(page, `/registers/${register.id}`)}">${say(page, register.title)}</a>
    </h3>
    <p class="figure">
      <strong>${count(page, register.inForce)}</strong>
      ${page.locale === 'zh' ? '条生效中' : 'in force'}
    </p>
    <p>${say(page, register.summary)}</p>
    <p class="soft small">
      ${say(page, register.authority)} · ${placeName(page, register.jurisdiction)} ·
      ${uses[register.use] ? say(page, uses[register.use]!) : register.use}
    </p>
  </li>`
}

function line(page: Page, register: Registers[number]): Html {
  return html`<li>
    <a href="${href(page, `/registers/${register.id}`)}">${say(page, register.title)}</a>
    <span class="soft small">${say(page, register.authority)}</span>
  </li>`
}
