import { html, raw } from 'hono/html'
import { href, type Html, type Page } from '../page.ts'
import { scrollTable } from './scroll-table.ts'

export interface Column {
  readonly title: string
  readonly num?: boolean
  /** The column that names the row. */
  readonly names?: boolean
  /** Address that sorts by this column, and how it is sorted now. */
  readonly sort?: { readonly path: string; readonly now?: 'ascending' | 'descending' | undefined }
}

/**
 * A table where there is room and one card a row where there is none. Roles are written out because a browser may forget
 * them once the cells are drawn as blocks; each cell carries its heading for the card.
 */
export function cardTable(
  page: Page,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly (Html | string)[])[],
  note = '',
): Html {
  const table = html`<table class="cards" role="table">
    ${
      note === ''
        ? ''
        : html`<caption>
            ${note}
          </caption>`
    }
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => heading(page, column))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (cells) =>
          html`<tr role="row">
            ${cells.map((cell, at) => cellOf(columns[at]!, cell))}
          </tr>`,
      )}
    </tbody>
  </table>`
  return html`<div class="roomy">${scrollTable(page, name, table)}</div>`
}

function heading(page: Page, { title, num, sort }: Column): Html {
  const now = sort?.now
  const mark = now === 'ascending' ? ' ▲' : now === 'descending' ? ' ▼' : ''
  return html`<th
    scope="col"
    role="columnheader"
    ${num ? raw('class="num"') : ''}
    ${now ? raw(`aria-sort="${now}"`) : ''}
  >
    ${
      sort
        ? html`<a href="${href(page, sort.path)}">${title}</a
            ><span aria-hidden="true">${mark}</span>`
        : title
    }
  </th>`
}

function cellOf({ title, num, names }: Column, cell: Html | string): Html {
  if (names) return html`<th scope="row" role="rowheader">${cell}</th>`
  return html`<td role="cell" data-label="${title}" ${num ? raw('class="num"') : ''}>
    <div>${cell}</div>
  </td>`
}
