import type { Text } from '@xinyong/identity'
import type { Place } from '../load/located.ts'
import type { Pack } from '../pack/model.ts'
import type { Path } from '../pack/path.ts'

/** Something in a pack that breaks a lint rule. */
export interface Spot {
  readonly path: Path
  readonly message: Text
}

/** `error`: the scheme may not be activated. `warning`: whoever is responsible should know. */
export type Severity = 'error' | 'warning'

export interface LintRule {
  /** Stable: `charter.3.cross-domain-basis`, `R25.public-person`, `law.in-force`. */
  readonly id: string
  /** Line of the charter it enforces, 1 to 9. */
  readonly charter?: number
  /** The duty in law it checks, as the rule's source names it. */
  readonly law?: string
  readonly severity: Severity
  readonly title: Text
  readonly check: (pack: Pack) => readonly Spot[]
}

export interface Finding {
  readonly rule: string
  readonly charter?: number
  readonly law?: string
  readonly severity: Severity
  /** A pack of `use: study` describes it on purpose: reported, and the scheme can never be activated. */
  readonly breach: boolean
  readonly path: string
  readonly message: Text
  /** Known when the pack came from the loader. */
  readonly place?: Place
}
