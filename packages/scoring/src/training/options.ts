import type { LogisticOptions } from './logistic.ts'
import type { BinningChoices } from './pre-bin-table.ts'
import type { SelectionSettings } from './select.ts'

export interface TrainingOptions extends BinningChoices {
  readonly target: string
  /** Which value of the target is bad; not needed where it is 1 of 0 and 1, or says so in words. */
  readonly badValue?: string | number
  /** Columns not to use. */
  readonly exclude?: readonly string[]
  /** Columns to use whatever the selection says. */
  readonly keep?: readonly string[]
  readonly selection?: Partial<SelectionSettings>
  readonly regression?: Partial<LogisticOptions>
  /** One weight a row of the table, for rows that stand for more or less than themselves. */
  readonly weights?: Float64Array
}

/** Signs held, and a weak penalty: on a thousand rows it keeps chance out, on ten thousand it is hardly felt. */
export const DEFAULT_REGRESSION: LogisticOptions = { l2: 5, signs: 'held' }
