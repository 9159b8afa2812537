import type { PairOpened } from '../../api/collation.ts'

/** One bar of the waterfall: from where to where, in bits. */
export interface Fall {
  readonly id: string
  readonly kind: 'prior' | 'field' | 'rarity' | 'total'
  readonly field?: PairOpened['fields'][number]
  readonly from: number
  readonly to: number
}

/** The evidence as steps that start where the one before has ended; missing fields say nothing and are left out. */
export function fallsOf({
  prior,
  fields,
  total,
}: Pick<PairOpened, 'prior' | 'fields' | 'total'>): readonly Fall[] {
  const falls: Fall[] = [{ id: 'prior', kind: 'prior', from: 0, to: prior }]
  let at = prior
  const add = (
    id: string,
    kind: Fall['kind'],
    field: PairOpened['fields'][number],
    bits: number,
  ): void => {
    falls.push({ id, kind, field, from: at, to: at + bits })
    at += bits
  }
  for (const field of fields) {
    if (field.level === 0) continue
    add(field.field, 'field', field, field.bits)
    if (field.rarity !== 0) add(`${field.field}-rarity`, 'rarity', field, field.rarity)
  }
  return [...falls, { id: 'total', kind: 'total', from: 0, to: total }]
}
