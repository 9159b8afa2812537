import type { NoticeDocument, NoticeRight } from '@xinyong/app'
import { html } from 'hono/html'
import { day } from './format.ts'
import { layout } from './layout.ts'
import { say, type Html, type Page } from './page.ts'
import { unverifiedBadge } from './parts/badges.ts'
import { words } from './words.ts'

/** An official letter: read on the screen, printed, saved as PDF from the browser's own print. */
export function noticePage(page: Page, notice: NoticeDocument): Html {
  const zh = page.locale === 'zh'
  return layout(page, {
    title: say(page, notice.title),
    body: html`<article class="letter">
      <header class="letter-head">
        <p class="letter-from">${say(page, notice.authority)}</p>
        <h1>${say(page, notice.title)}</h1>
        ${notice.demo ? html`<p class="demo-mark">${say(page, words.demoTitle)} · ${say(page, words.demo)}</p>` : ''}
      </header>
      <dl class="facts">
        <div>
          <dt>${zh ? '致' : 'To'}</dt>
          <dd>
            ${notice.addressee.names.join(' / ')}<span class="block soft"
              >${notice.addressee.identifiers.join(' · ')}</span
            >
          </dd>
        </div>
        <div>
          <dt>${say(page, words.scheme)}</dt>
          <dd>${say(page, notice.scheme)}</dd>
        </div>
        <div>
          <dt>${zh ? '案号' : 'Case'}</dt>
          <dd><code>${notice.caseNumber}</code></dd>
        </div>
        <div>
          <dt>${say(page, words.day)}</dt>
          <dd>${day(page, notice.date)}</dd>
        </div>
      </dl>
      ${notice.paragraphs.map((paragraph) => html`<p>${say(page, paragraph)}</p>`)}
      ${rights(page, zh ? '您可以做什么' : 'What you can do', notice.canDo)}
      ${rights(page, zh ? '如何提出异议' : 'How to contest this', notice.contest)}
      <section>
        <h2>${say(page, words.law)}</h2>
        <ul>
          ${notice.law.map(({ text, verified }) => html`<li>${say(page, text)} ${unverifiedBadge(page, !verified)}</li>`)}
        </ul>
      </section>
      <p class="letter-sign">${say(page, notice.signature)}</p>
    </article>`,
  })
}

function rights(page: Page, title: string, list: readonly NoticeRight[]): Html | string {
  if (list.length === 0) return ''
  const zh = page.locale === 'zh'
  return html`<section>
    <h2>${title}</h2>
    <ul class="ways">
      ${list.map(
        (right) =>
          html`<li>
            <strong>${say(page, right.title)}</strong>
            <span class="block">${say(page, right.text)}</span>
            ${right.until === undefined ? '' : html`<span class="block"><strong>${zh ? `截至${day(page, right.until)}` : `Until ${day(page, right.until)}`}</strong></span>`}
            <span class="soft small">${say(page, right.law)}</span>
          </li>`,
      )}
    </ul>
  </section>`
}
