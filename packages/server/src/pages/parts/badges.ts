import { html } from 'hono/html'
import { say, type Html, type Page } from '../page.ts'
import { severities, states, words } from '../words.ts'

/** Colour is never the only sign: every badge says its word. */
export function badge(
  tone: 'ok' | 'warn' | 'bad' | 'info' | 'plain',
  label: string,
  hint?: string,
): Html {
  return html`<span class="badge badge-${tone}" ${hint ? html`title="${hint}"` : ''}
    >${label}</span
  >`
}

const tones: Readonly<Record<string, 'warn' | 'bad' | 'info' | 'plain'>> = {
  pending: 'info',
  'in-force': 'bad',
  suspended: 'warn',
  ended: 'plain',
}

export function stateBadge(page: Page, state: string): Html {
  const text = states[state]
  return badge(tones[state] ?? 'plain', text ? say(page, text) : state)
}

/** Says what is unverified: a reader must not take it for the entry or the decision. */
export function unverifiedBadge(
  page: Page,
  unverified: boolean,
  what: 'lawUnverified' | 'factUnverified' | 'sourceUnverified' = 'lawUnverified',
): Html | string {
  if (!unverified) return ''
  return badge('warn', say(page, words[what]), say(page, words.unverifiedHint))
}

export function crossDomainBadge(page: Page, crossDomain: boolean): Html | string {
  if (!crossDomain) return ''
  return badge('bad', say(page, words.crossDomain), say(page, words.crossDomainHint))
}

export function demoBadge(page: Page, demo: boolean): Html | string {
  return demo ? badge('info', say(page, words.madeUp)) : ''
}

/** Five marks and a word; the marks are drawn, the word is read. */
export function severityMark(page: Page, severity: number): Html {
  const text = severities[severity]
  const dots = '●'.repeat(severity) + '○'.repeat(Math.max(0, 5 - severity))
  return html`<span class="severity"
    ><span aria-hidden="true">${dots}</span>
    <span class="nowrap">${severity}/5</span>${text ? ` ${say(page, text)}` : ''}</span
  >`
}
