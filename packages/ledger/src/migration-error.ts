/** The database cannot be brought to this release. The message says which file and why. */
export class MigrationError extends Error {
  readonly code = 'ledger/migration'
  readonly migration: string
  readonly params: Readonly<Record<string, string>>

  constructor(migration: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'MigrationError'
    this.migration = migration
    this.params = { reason: message }
  }
}
