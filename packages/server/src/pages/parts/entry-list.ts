import type { OutputOf } from '@xinyong/contract'
import { html } from 'hono/html'
import { day } from '../format.ts'
import { href, say, type Html, type Page } from '../page.ts'
import { subjectKinds, words } from '../words.ts'
import { demoBadge, stateBadge, unverifiedBadge } from './badges.ts'

export type Entry = OutputOf<'getEntry'>

/** Entries as cards: the whole of each is on its own page. */
export function entryList(page: Page, entries: readonly Entry[], level: 2 | 3 = 2): Html {
  return html`<ol class="entries">
    ${entries.map((entry) => entryCard(page, entry, level))}
  </ol>`
}

function entryCard(page: Page, entry: Entry, level: 2 | 3): Html {
  const name = entry.subject.names[0] ?? entry.subject.id
  const link = html`<a href="${href(page, `/entries/${encodeURIComponent(entry.id)}`)}">${name}</a>`
  return html`<li class="card">
    <div class="card-head">
      ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
      <span class="badges"
        >${stateBadge(page, entry.state)} ${demoBadge(page, entry.demo)}
        ${unverifiedBadge(page, entry.ground.status === 'unverified')}</span
      >
    </div>
    <p class="soft">${identity(page, entry)}</p>
    <p>${say(page, entry.scheme)} <span class="soft">·</span> ${say(page, entry.ground.title)}</p>
    <p class="soft">${period(page, entry)}</p>
  </li>`
}

/** What tells this subject from others of the same name. */
export function identity(page: Page, entry: Entry): string {
  const { kind, identifiers, birthYear, countries } = entry.subject
  const kindName = subjectKinds[kind]
  const born = page.locale === 'zh' ? `${birthYear}年生` : `born ${birthYear}`
  return [
    kindName ? say(page, kindName) : kind,
    ...identifiers.slice(0, 3).map((identifier) => identifier.shown),
    ...(birthYear === undefined ? [] : [born]),
    ...countries.slice(0, 3),
  ].join(' · ')
}

/** From when until when, in a sentence. */
export function period(page: Page, { from, to, exit }: Entry): string {
  const zh = page.locale === 'zh'
  if (from === undefined) return zh ? '尚未生效' : 'Not in force yet'
  const start = zh ? `自${day(page, from)}起` : `Since ${day(page, from)}`
  if (exit !== undefined)
    return zh
      ? `${start}，${day(page, exit.on)}终止：${exit.ground.zh}`
      : `${start}; ended ${day(page, exit.on)}: ${exit.ground.en}`
  if (to === undefined) return `${start}${zh ? '，' : ', '}${say(page, words.noFixedEnd)}`
  return zh ? `${start}，至${day(page, to)}` : `${start}, until ${day(page, to)}`
}
