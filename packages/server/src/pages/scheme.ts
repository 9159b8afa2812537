import type { Change, Item, Pack, PackDescription, Section, Version } from '@xinyong/rulebook'
import { html, raw } from 'hono/html'
import { count, day } from './format.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { ruleTable } from './parts/rule-table.ts'
import { words } from './words.ts'

interface Data {
  readonly pack: Pack
  /** The scheme on the chosen day, and beside it on the day of an earlier version. */
  readonly columns: readonly { readonly version: Version; readonly description: PackDescription }[]
  readonly chosen: Version
  /** Of two versions side by side: what differs, in words. */
  readonly changes: readonly Change[]
  readonly digest: string
}

/** A scheme for people: what the pack states, section by section, one version or two side by side. */
export function schemePage(page: Page, { pack, columns, chosen, changes, digest }: Data): Html {
  const zh = page.locale === 'zh'
  const main = columns.at(-1)!.description
  const sections = sectionsOf(columns.map(({ description }) => description))
  return layout(page, {
    title: main.title,
    at: '/schemes',
    body: html`<article>
      <h1>${main.title}</h1>
      <p class="lead">${main.summary}</p>
      <p>${main.purpose}</p>
      <dl class="facts">
        ${main.facts.map(
          (fact) =>
            html`<div>
              <dt>${fact.label}</dt>
              <dd>${fact.value}</dd>
            </div>`,
        )}
      </dl>
      ${versions(page, pack, chosen, columns)} ${changed(page, changes)}
      <nav class="contents no-print" aria-label="${zh ? '本页内容' : 'On this page'}">
        <ul>
          ${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
        </ul>
      </nav>
      ${sections.map((section, at) => sectionOf(page, section, columns, at === 0))}
      <p class="soft small">
        ${zh ? '规则包摘要' : 'Digest of the pack'}: <code>${digest}</code> ·
        <a href="/api/v1/packs/${pack.id}">JSON</a>
      </p>
    </article>`,
  })
}

function versions(
  page: Page,
  pack: Pack,
  chosen: Version,
  columns: Data['columns'],
): Html | string {
  const zh = page.locale === 'zh'
  if (pack.versions.length < 2) return ''
  const path = href(page, `/schemes/${pack.id}`)
  const beside = columns.find(({ version }) => version.id !== chosen.id)?.version
  const options = (marked: Version | undefined) =>
    pack.versions.map(
      (version) =>
        html`<option value="${version.id}" ${version.id === marked?.id ? raw('selected') : ''}>
          ${say(page, version.title)} (${day(page, version.from)})
        </option>`,
    )
  return html`<form class="filters no-print" method="get" action="${path}">
    <div>
      <label for="version">${zh ? '版本' : 'Version'}</label>
      <select id="version" name="version">
        ${options(chosen)}
      </select>
    </div>
    <div>
      <label for="with">${zh ? '并列比较' : 'Side by side with'}</label>
      <select id="with" name="with">
        <option value="">${zh ? '不比较' : 'None'}</option>
        ${options(beside)}
      </select>
    </div>
    <button>${say(page, words.show)}</button>
  </form>`
}

/** What differs between two versions, one sentence a change. */
function changed(page: Page, changes: Data['changes']): Html | string {
  const zh = page.locale === 'zh'
  if (changes.length === 0) return ''
  return html`<details class="part" open>
    <summary>
      <h2>${zh ? '两版本之间的变化' : 'What changed between the two'}</h2>
      <span class="soft">${count(page, changes.length)}</span>
    </summary>
    <div>
      <ul class="tight small">
        ${changes.map(({ text }) => html`<li>${say(page, text)}</li>`)}
      </ul>
    </div>
  </details>`
}

type Head = Pick<Section, 'id' | 'title'>

/** Sections of all columns, in the order of the last. */
function sectionsOf(descriptions: readonly PackDescription[]): readonly Head[] {
  const heads = new Map<string, Head>()
  for (const { sections } of descriptions.toReversed())
    for (const { id, title } of sections) if (!heads.has(id)) heads.set(id, { id, title })
  return [...heads.values()]
}

/** Closed but for the first; a link to a section opens it, and paper shows them all. */
function sectionOf(page: Page, head: Head, columns: Data['columns'], first: boolean): Html {
  const itemsOf = (description: PackDescription): readonly Item[] =>
    description.sections.find(({ id }) => id === head.id)?.items ?? []
  const many = itemsOf(columns.at(-1)!.description).length
  return html`<details class="part" ${first ? raw('open') : ''}>
    <summary>
      <h2>${head.title}</h2>
      <span class="soft">${count(page, many)}</span>
    </summary>
    <div id="${head.id}" class="${columns.length > 1 ? 'versions' : ''}">
      ${columns.map(
        ({ version, description }) =>
          html`<div>
            ${
              columns.length > 1
                ? html`<h3>
                    ${say(page, version.title)}
                    <span class="soft">${day(page, version.from)}</span>
                  </h3>`
                : ''
            }
            ${rulesTable(page, head, itemsOf(description), columns.length > 1 ? version : undefined)}
          </div>`,
      )}
    </div>
  </details>`
}

/** A name of its own for each table, also with two versions side by side. */
function rulesTable(
  page: Page,
  head: Head,
  items: readonly Item[],
  version: Version | undefined,
): Html {
  if (items.length === 0) return html`<p class="soft">${say(page, words.none)}</p>`
  const name = version ? `${head.title}, ${say(page, version.title)}` : head.title
  return ruleTable(page, name, items, head.id === 'sources')
}
