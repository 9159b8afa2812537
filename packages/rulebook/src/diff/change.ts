import type { Text } from '@xinyong/identity'

/** One difference, path by path. */
export interface Change {
  /** Keys and ids, such as `measures/no-flights/severity`. */
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: unknown
  readonly after?: unknown
  /** The change as a sentence. */
  readonly text: Text
}
