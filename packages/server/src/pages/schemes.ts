import type { Text } from '@xinyong/identity'
import { html, raw } from 'hono/html'
import { count } from './format.ts'
import { byPlaceAndKind } from './grouped.ts'
import { layout } from './layout.ts'
import { href, say, type Html, type Page } from './page.ts'
import { badge } from './parts/badges.ts'
import { cardTable } from './parts/card-table.ts'
import type { SchemeLine } from './scheme-line.ts'
import { subjectKinds, uses, words } from './words.ts'

const SHOWN = 2

/** The catalogue: every scheme in a line, by country and kind; groups are folded unless something is looked for. */
export function schemesPage(
  page: Page,
  all: readonly SchemeLine[],
  query: URLSearchParams = new URLSearchParams(),
): Html {
  const zh = page.locale === 'zh'
  const schemes = all.filter((scheme) => isWanted(scheme, query))
  const filtered = [...query.values()].some((value) => value !== '')
  const places = byPlaceAndKind(page, schemes)
  return layout(page, {
    title: say(page, words.schemes),
    at: '/schemes',
    body: html`<h1>${say(page, words.schemes)}</h1>
      <p class="lead">
        ${
          zh
            ? '谁可能被列入，随之而来的是什么，持续多久，如何脱离。每条规则都注明出处；没有查到出处的，均予标明。'
            : 'Who can be listed, what follows, for how long, and how to get out. Every rule names its source; what was not found in a source says so.'
        }
      </p>
      ${filter(page, all, query)}
      <p class="no-print">
        <a href="${href(page, '/measures')}">${say(page, words.catalogues)}</a> ·
        <a href="${href(page, '/requirements')}">${say(page, words.requirements)}</a>
      </p>
      ${
        schemes.length === 0
          ? html`<p class="empty" role="status">
              ${zh ? '没有符合条件的制度。' : 'No scheme answers to this.'}
            </p>`
          : ''
      }
      ${places.map(
        (place) =>
          html`<section aria-labelledby="place-${place.id}">
            <h2 id="place-${place.id}">${place.title}</h2>
            ${place.kinds.map(
              (kind) =>
                html`<details class="part" ${filtered ? raw('open') : ''}>
                  <summary>
                    <h3 id="${kind.id}">${kind.title}</h3>
                    <span class="soft">${count(page, kind.items.length)}</span>
                  </summary>
                  <div>${table(page, `${place.title}, ${kind.title}`, kind.items)}</div>
                </details>`,
            )}
          </section>`,
      )}`,
  })
}

/** By words of the title, the authority or a consequence; by who can be listed; by what it is for. */
function isWanted(scheme: SchemeLine, query: URLSearchParams): boolean {
  const [q, who, use] = ['q', 'who', 'use'].map((key) => query.get(key)?.trim() ?? '')
  const text = [scheme.title, scheme.authority, scheme.heaviest?.title]
    .flatMap((one) => (one ? [one.en, one.zh] : []))
    .join(' ')
    .toLowerCase()
  return (
    text.includes((q ?? '').toLowerCase()) &&
    (!who || scheme.subjects.includes(who)) &&
    (!use || scheme.use === use)
  )
}

function filter(page: Page, all: readonly SchemeLine[], query: URLSearchParams): Html {
  const zh = page.locale === 'zh'
  const options = (
    name: string,
    values: readonly string[],
    names: Readonly<Record<string, Text>>,
  ) =>
    html`<select id="${name}" name="${name}">
      <option value="">${zh ? '全部' : 'All'}</option>
      ${values.map(
        (value) =>
          html`<option value="${value}" ${query.get(name) === value ? raw('selected') : ''}>
            ${names[value] ? say(page, names[value]) : value}
          </option>`,
      )}
    </select>`
  return html`<form class="filters no-print" method="get" action="${href(page, '/schemes')}">
    <div>
      <label for="q">${zh ? '名称、机关或后果' : 'Name, authority or consequence'}</label>
      <input id="q" name="q" type="search" value="${query.get('q') ?? ''}" maxlength="100" />
    </div>
    <div>
      <label for="who">${zh ? '对象' : 'Who can be listed'}</label>
      ${options('who', ['person', 'organisation', 'public-body'], subjectKinds)}
    </div>
    <div>
      <label for="use">${zh ? '用途' : 'Use'}</label>
      ${options('use', [...new Set(all.map((scheme) => scheme.use))], uses)}
    </div>
    <button>${say(page, words.show)}</button>
  </form>`
}

function table(page: Page, name: string, schemes: readonly SchemeLine[]): Html {
  const zh = page.locale === 'zh'
  const columns = [
    { title: say(page, words.scheme), names: true },
    { title: zh ? '对象' : 'Who' },
    { title: zh ? '后果' : 'What follows' },
    { title: zh ? '期限' : 'For how long' },
    { title: zh ? '如何脱离' : 'How to get out' },
  ]
  return cardTable(
    page,
    name,
    columns,
    schemes.map((scheme) => row(page, scheme)),
  )
}

function row(page: Page, scheme: SchemeLine): readonly Html[] {
  const zh = page.locale === 'zh'
  const use = uses[scheme.use]
  const who = scheme.subjects.map((kind) =>
    subjectKinds[kind] ? say(page, subjectKinds[kind]) : kind,
  )
  const out = scheme.exits.length > 0 ? scheme.exits : scheme.remedies
  const doubtful = zh
    ? `${scheme.unverified} 条规则未核实`
    : `${scheme.unverified} rules not verified`
  return [
    html`<a href="${href(page, `/schemes/${scheme.id}`)}">${say(page, scheme.title)}</a>
      <span class="soft small block">${say(page, scheme.authority)}</span>
      ${scheme.use === 'operate' || !use ? '' : badge('info', say(page, use))}
      ${scheme.unverified > 0 ? badge('warn', doubtful) : ''}`,
    small(who.join(zh ? '、' : ', ')),
    small(follows(page, scheme)),
    small(few(page, scheme.terms)),
    small(few(page, out)),
  ]
}

const small = (text: string): Html => html`<span class="small">${text}</span>`

function follows(page: Page, { measures, heaviest, rewards }: SchemeLine): string {
  const zh = page.locale === 'zh'
  if (heaviest) {
    const title = say(page, heaviest.title)
    return zh
      ? `${measures} 项措施，最重者 ${heaviest.severity}/5：${title}`
      : `${measures} ${measures === 1 ? 'measure' : 'measures'}; the heaviest, ${heaviest.severity}/5: ${title}`
  }
  if (rewards.length > 0) return `${zh ? '待遇：' : 'Rewards: '}${few(page, rewards)}`
  return zh ? '公开，不附带措施' : 'It is public; no measure follows'
}

/** The first few, and how many more there are. */
function few(page: Page, texts: readonly Text[]): string {
  const zh = page.locale === 'zh'
  if (texts.length === 0) return '—'
  const shown = texts.slice(0, SHOWN).map((text) => say(page, text))
  const more = texts.length - shown.length
  const list = shown.join(zh ? '；' : '; ')
  return more === 0 ? list : zh ? `${list}等 ${texts.length} 项` : `${list}; and ${more} more`
}
