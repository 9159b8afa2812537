import {
  isSensitive,
  parseIdentifier,
  plainDate,
  type PlainDate,
  type Text,
} from '@xinyong/identity'
import { productEventKinds, type Product, type ProductEvent } from '../ports/products.ts'

/** A row of a table of products: a product and, where `event` is filled, one thing made public about it. */
export type ProductRow = Readonly<Record<string, string>>

export type ReadProductRow =
  | { readonly ok: true; readonly product: Product; readonly event?: ProductEvent }
  | { readonly ok: false; readonly field: string; readonly reason: Text }

const several = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean)

const misfit = (field: string, en: string, zh: string): ReadProductRow => ({
  ok: false,
  field,
  reason: { en, zh },
})

/** Reads one row; what does not fit is told with its column, never guessed. Several names go with `|` between them. */
export function readProductRow(row: ProductRow): ReadProductRow {
  for (const field of ['product', 'name', 'maker', 'source'])
    if (!row[field]?.trim()) return misfit(field, 'must not be empty', '不得为空')
  const id = row['product']!.trim()
  if (!/^[A-Za-z0-9._:-]{1,64}$/.test(id))
    return misfit(
      'product',
      'letters, digits and . _ : - only, at most 64',
      '限字母、数字及 . _ : -，最多64位',
    )
  const makerId = row['maker_id']?.trim()
  if (makerId) {
    const read = parseIdentifier(makerId)
    if (!read.ok) return { ok: false, field: 'maker_id', reason: read.message }
    // A maker who is a person would become searchable by a number nobody may publish.
    if (isSensitive(read.identifier))
      return misfit('maker_id', 'a person’s number is never published', '不得公布个人号码')
  }
  const url = row['url']?.trim()
  if (url && !/^https?:\/\//.test(url))
    return misfit('url', 'must begin with http:// or https://', '须以 http:// 或 https:// 开头')
  const product: Product = {
    id,
    names: several(row['name']),
    brands: several(row['brand']),
    codes: several(row['code']),
    maker: row['maker']!.trim(),
    ...(makerId && { makerId }),
    source: row['source']!.trim(),
    ...(url && { sourceUrl: url }),
    demo: false,
  }
  return row['event']?.trim() ? withEvent(product, row) : { ok: true, product }
}

function withEvent(product: Product, row: ProductRow): ReadProductRow {
  const kind = productEventKinds.find((known) => known === row['kind']?.trim())
  if (kind === undefined) {
    const known = productEventKinds.join(', ')
    return misfit('kind', `must be one of: ${known}`, `须为下列之一：${known}`)
  }
  const days: Partial<Record<'date' | 'until' | 'repaired_on', PlainDate>> = {}
  for (const field of ['date', 'until', 'repaired_on'] as const) {
    const text = row[field]?.trim()
    if (!text && field !== 'date') continue
    const day = plainDate(text ?? '')
    if (day === undefined)
      return misfit(field, 'must be a day such as 2026-03-01', '须为日期，如2026-03-01')
    days[field] = day
  }
  const on = days.date!
  if (days.until !== undefined && days.until <= on)
    return misfit('until', 'must be after the date', '须晚于发生日期')
  if (days.repaired_on !== undefined && days.repaired_on < on)
    return misfit('repaired_on', 'must not be before the date', '不得早于发生日期')
  const title = textOf(row, 'title')
  if (title === undefined) return misfit('title_en', 'must not be empty', '不得为空')
  if (!row['authority']?.trim()) return misfit('authority', 'must not be empty', '不得为空')
  const repair = textOf(row, 'repair')
  const event: ProductEvent = {
    id: row['event']!.trim(),
    kind,
    title,
    authority: row['authority'].trim(),
    on,
    source: product.source,
    ...(days.until && { until: days.until }),
    ...(row['document']?.trim() && { document: row['document'].trim() }),
    ...(product.sourceUrl && { sourceUrl: product.sourceUrl }),
    ...(days.repaired_on && { repairedOn: days.repaired_on }),
    ...(repair && { repair }),
  }
  return { ok: true, product, event }
}

/** A source may speak one language: its words then stand in both. */
function textOf(row: ProductRow, field: string): Text | undefined {
  const [en, zh] = [row[`${field}_en`]?.trim() ?? '', row[`${field}_zh`]?.trim() ?? '']
  return en === '' && zh === '' ? undefined : { en: en || zh, zh: zh || en }
}
