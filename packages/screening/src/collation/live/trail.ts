/** Who did something, when and why: told by the caller, kept for good. */
export type Deed = { readonly by: string; readonly at: string; readonly reason: string }

/** A cluster at one moment: its id and the keys of its records. */
export type ClusterState = { readonly id: string; readonly records: readonly string[] }

export type TrailKind = 'add' | 'correct' | 'withdraw' | 'judge' | 'unsure' | 'separate' | 'revoke'

/** A pair of records with what spoke for it in bits, field by field. */
export type LinkEvidence = {
  readonly a: string
  readonly b: string
  readonly bits: number
  readonly fields: readonly {
    readonly field: string
    readonly level: number
    readonly bits: number
  }[]
}

/** One change of the collation. Numbered without gaps; nothing is ever taken out. */
export type TrailEntry = Deed & {
  readonly number: number
  readonly kind: TrailKind
  readonly records: readonly string[]
  readonly before: readonly ClusterState[]
  readonly after: readonly ClusterState[]
  /** Why the records concerned stood together: the links that this change made or cut. */
  readonly evidence: readonly LinkEvidence[]
  /** The entry this one takes back. */
  readonly revokes?: number
}
