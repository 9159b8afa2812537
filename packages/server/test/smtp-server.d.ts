declare module 'smtp-server' {
  import type { Server } from 'node:net'
  import type { Readable } from 'node:stream'

  type Done = (error?: Error | null) => void

  /** What our test uses of it; the package brings no types. */
  export class SMTPServer {
    constructor(options: {
      disabledCommands: readonly string[]
      onRcptTo: (address: { readonly address: string }, session: unknown, done: Done) => void
      onData: (stream: Readable, session: unknown, done: Done) => void
    })
    readonly server: Server
    listen(port: number, host: string): void
    close(done: () => void): void
  }
}
