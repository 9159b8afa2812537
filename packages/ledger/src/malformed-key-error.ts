/** A key file was cut short or edited. It is never replaced: everything made with the key would be orphaned. */
export class MalformedKeyError extends Error {
  readonly code = 'ledger/key-malformed'
  readonly params: Readonly<Record<string, string>>

  constructor(file: string) {
    super(`${file} is not 32 bytes in hex. Put the file back from a backup.`)
    this.name = 'MalformedKeyError'
    this.params = { file }
  }
}
