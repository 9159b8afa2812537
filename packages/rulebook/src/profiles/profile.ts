import type { Text } from '@xinyong/identity'
import type {
  Citation,
  DatedItem,
  Exclusion,
  NoticeRule,
  Pack,
  Period,
  Remedy,
  RemovalGround,
  Status,
} from '../pack/model.ts'

/**
 * The due process that a provincial statute gives every local register: a pack adopts it with `profile: <id>` and states
 * only what is its own. What the statute sets as a bound, and not as a step, binds the adopting pack.
 */
export interface Profile {
  readonly id: string
  readonly title: Text
  readonly sources: Pack['sources']
  /** Before the decision; for a pack that states no notice of its own. */
  readonly notice: DatedItem<NoticeRule>
  readonly exclusions: readonly Exclusion[]
  readonly remedies: readonly Remedy[]
  readonly removals: readonly RemovalGround[]
  /** No adverse entry may be meant to last longer. */
  readonly recordLimit?: {
    readonly longest: Period
    readonly law: Citation
    readonly status: Status
  }
  /** Natural persons are public only where another law says so. */
  readonly personsPrivate?: { readonly law: Citation; readonly status: Status }
}
