import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { day } from '../pages/format.ts'
import { layout } from '../pages/layout.ts'
import { say, type Html, type Page } from '../pages/page.ts'
import { unverifiedBadge } from '../pages/parts/badges.ts'
import { filled, noticeWords as words } from './notice-words.ts'

type Notice = OutputOf<'getScoreNotice'>

/** The notice of an unfavourable decision: read on the screen, printed, or taken as PDF. */
export function scoreNoticePage(page: Page, id: string, notice: Notice): Html {
  const { creditor, score, range, card, source } = notice
  const other = page.locale === 'en' ? 'zh' : 'en'
  const span = { low: range[0], high: range[1], on: day(page, notice.on) }
  return layout(page, {
    title: say(page, notice.heading),
    body: html`<article class="letter">
      <header class="letter-head">
        <p class="letter-from">${creditor.name}</p>
        <h1>${say(page, notice.heading)}</h1>
        <p>
          <a href="/${page.locale}/score-notices/${id}/pdf">${say(page, words.pdf)}</a> ·
          <a href="/${other}/score-notices/${id}" lang="${other === 'zh' ? 'zh-CN' : 'en'}"
            >${words.other[page.locale]}</a
          >
        </p>
      </header>
      <dl class="facts">
        ${fact(say(page, words.to), notice.subject)}
        ${fact(say(page, words.contact), creditor.contact)}
        ${fact(say(page, words.decidedOn), day(page, notice.decidedOn))}
        ${fact(say(page, words.score), `${score} ${filled(say(page, words.range), span)}`)}
        ${fact(say(page, words.card), `${say(page, card.title)} (${card.id} ${card.version})`)}
        ${fact(say(page, words.source), `${source.name} · ${source.contact}`)}
      </dl>
      <p class="soft small">SHA-256 <code>${card.digest}</code></p>
      <section>
        <h2>${say(page, words.why)}</h2>
        <p class="soft">${say(page, notice.method)}</p>
        <ol class="ways">
          ${notice.reasons.map(
            ({ text, points, facts }) =>
              html`<li>
                <strong>${say(page, text)}</strong>
                <span class="block soft small"
                  >${filled(say(page, words.below), { points: Math.round(points * 10) / 10 })}</span
                >
                ${facts.map(
                  (one) =>
                    html`<span class="block small"
                      >${say(page, words.fact)}: ${say(page, one.title)} (<code>${one.name}</code>)
                      = ${one.value}${one.source ? ` · ${say(page, one.source)}` : ''}</span
                    >`,
                )}
              </li>`,
          )}
        </ol>
      </section>
      <section>
        <h2>${say(page, words.rights)}</h2>
        <ul class="ways">
          ${notice.rights.map(
            ({ text, rule, until, status }) =>
              html`<li>
                ${say(page, text)}
                ${until === undefined ? '' : html`<span class="block"><strong>${filled(say(page, words.until), { day: day(page, until) })}</strong></span>`}
                <span class="soft small">${rule}</span>
                ${unverifiedBadge(page, status === 'unverified')}
              </li>`,
          )}
        </ul>
      </section>
      <p class="soft small">${say(page, notice.charter)}</p>
    </article>`,
  })
}

function fact(term: string, text: string): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${text}</dd>
  </div>`
}
