/** What can go wrong between a data folder and a running PostgreSQL. Texts for people are mapped by code elsewhere. */
export type LedgerErrorCode =
  | 'ledger/account-unusable'
  | 'ledger/binaries-missing'
  | 'ledger/binaries-unusable'
  | 'ledger/data-dir-denied'
  | 'ledger/data-dir-in-use'
  | 'ledger/data-dir-unreachable'
  | 'ledger/durability-setting'
  | 'ledger/initdb-failed'
  | 'ledger/not-a-cluster'
  | 'ledger/password-missing'
  | 'ledger/password-rejected'
  | 'ledger/postgres-start'
  | 'ledger/postgres-stop'
  | 'ledger/postgres-version'

export type LedgerErrorParams = Readonly<Record<string, string | number>>

export class LedgerError extends Error {
  readonly code: LedgerErrorCode
  readonly params: LedgerErrorParams

  constructor(
    code: LedgerErrorCode,
    message: string,
    params: LedgerErrorParams = {},
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'LedgerError'
    this.code = code
    this.params = params
  }
}

/** The `code` of a Node or PostgreSQL error, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
