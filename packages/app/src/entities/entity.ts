/**
 * A FollowTheMoney-shaped entity: how records of lists travel between importers, the ledger, screening and exporters.
 * Every property is a list of strings; names of schemata and properties are those of the FollowTheMoney model.
 */
export interface FtmEntity {
  readonly id: string
  /** `Person`, `Organization`, `Company`, `PublicBody`, `Vessel`, `Airplane`, `LegalEntity`, `Sanction`, `Address`, `Passport`, … */
  readonly schema: string
  readonly caption?: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** One entry of a list somebody else decides, as read from its file. */
export interface SourceRecord {
  /** Stable in the source, for example OFAC's `ent_num`. */
  readonly sourceId: string
  readonly entity: FtmEntity
  /** Entities that hang on it: addresses, identifications, sanctions. */
  readonly related: readonly FtmEntity[]
  readonly programmes: readonly string[]
  readonly listedOn?: string
}

/** A row an importer could not use: never dropped in silence. */
export interface RejectedRow {
  readonly file: string
  /** One-based line in the file. */
  readonly line: number
  readonly field?: string
  readonly reason: { readonly en: string; readonly zh: string }
}
