import type { Text } from '@xinyong/identity'

export type FindingCode =
  | 'row-length'
  | 'column-repeated'
  | 'column-unknown'
  | 'column-empty'
  | 'column-constant'
  | 'column-identifier'
  | 'column-dates'
  | 'column-mixed'
  | 'column-infinite'
  | 'column-numbers-as-text'
  | 'column-too-many-categories'
  | 'column-copy'
  | 'column-leaking'
  | 'column-excluded'
  | 'column-without-effect'
  | 'column-correlated'
  | 'column-inflated'
  | 'column-wrong-sign'
  | 'column-not-selected'
  | 'rows-repeated'
  | 'rows-without-target'
  | 'target-missing'
  | 'target-not-two'
  | 'target-which-is-bad'
  | 'target-one-class'
  | 'too-few-rows'
  | 'trend-impossible'
  | 'cuts-invalid'
  | 'setting-invalid'
  | 'separation'
  | 'not-converged'
  | 'nothing-left'
  | 'rejects-inferred'

/**
 * What was seen in the data or done about it. `stop`: no card comes of it; `left`: the column is not used; `warn`: used,
 * but a reader must know. Nothing is left out without one of these.
 */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'stop' | 'left' | 'warn'
  readonly column?: string
  /** From 1, under the heading; the first few where there are many. */
  readonly rows?: readonly number[]
  readonly message: Text
}

const SHOWN = 5

/** "3, 17, 20 and 4 more", in both languages. */
export function listed(rows: readonly number[], count = rows.length): Text {
  const shown = rows.slice(0, SHOWN)
  const more = count - shown.length
  return {
    en: `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `${shown.join('、')}${more > 0 ? ` 等共 ${count} 处` : ''}`,
  }
}
