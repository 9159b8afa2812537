import { html } from 'hono/html'
import type { ProblemDocument } from '../http/problem.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { words } from './words.ts'

function lawOf(page: Page, { law, lawText }: ProblemDocument): Html | string {
  if (law === undefined) return ''
  return html` · <span title="${law}">${lawText === undefined ? law : say(page, lawText)}</span>`
}

/** A refusal or a fault as a page: what happened, by which rule, where to go. */
export function problemPage(page: Page, problem: ProblemDocument): Html {
  return layout(page, {
    title: problem.title,
    body: html`<section class="problem">
      <p class="soft">${problem.status}</p>
      <h1>${problem.title}</h1>
      <p class="lead">${problem.detail}</p>
      ${problem.rule ? html`<p class="soft">${problem.rule}${lawOf(page, problem)}</p>` : ''}
      <p class="soft small"><code>${problem.code}</code></p>
      <p>
        ${problem.status === 401 ? html`<a href="/app/">${say(page, words.signIn)}</a> · ` : ''}<a
          href="${href(page, '/')}"
          >${say(page, words.home)}</a
        >
      </p>
    </section>`,
  })
}
