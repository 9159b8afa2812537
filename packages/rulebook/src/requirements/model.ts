import type { Text } from '@xinyong/identity'

/** Where a duty in law is applied, by name, and the test that proves it. A lint rule is proven by its planted violation. */
export type RequirementCheck =
  | { readonly by: 'lint'; readonly rule: string }
  | {
      readonly by: 'core' | 'job' | 'operation'
      /** What the file exports. */
      readonly name: string
      readonly file: string
      readonly test: { readonly file: string; readonly name: string }
    }

/** A duty of law that limits such systems. `in-part` tells in `missing` what is not checked. */
export interface Requirement {
  readonly id: string
  readonly law: Text
  readonly asks: Text
  readonly status: 'enforced' | 'in-part'
  readonly checks: readonly RequirementCheck[]
  readonly missing?: Text
}
