export type LogErrorCode = 'log/behind' | 'log/contended' | 'log/damaged' | 'log/stopped'

const messages: Readonly<Record<LogErrorCode, string>> = {
  'log/behind':
    'The published log holds acts that the database does not hold, or holds otherwise. Publishing has stopped: restore the lost acts.',
  'log/contended': 'Another process publishes this log.',
  'log/damaged': 'The files of the published log do not fit its signed checkpoint.',
  'log/stopped':
    'Publishing stopped after a failed write; what is on disk must be read again first.',
}

/** Why nothing is published any more. Never passes by itself. */
export class LogError extends Error {
  readonly code: LogErrorCode
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: LogErrorCode,
    params: Readonly<Record<string, string | number>>,
    cause?: unknown,
  ) {
    super(messages[code], cause === undefined ? undefined : { cause })
    this.name = 'LogError'
    this.code = code
    this.params = params
  }
}
