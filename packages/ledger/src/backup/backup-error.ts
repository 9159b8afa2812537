export type BackupFault = 'not-empty' | 'not-a-backup' | 'later-release' | 'altered' | 'cut'

/** Why a file could not be read back as a register. Nothing of it was kept. */
export class BackupError extends Error {
  readonly code = 'import/unreadable'
  readonly fault: BackupFault
  /** One-based; 0 where no single line is to blame. */
  readonly line: number
  readonly params: Readonly<Record<string, string>>

  constructor(fault: BackupFault, line: number, reason: string) {
    super(line === 0 ? reason : `line ${line}: ${reason}`)
    this.name = 'BackupError'
    this.fault = fault
    this.line = line
    this.params = { file: 'register', reason: this.message }
  }
}
