import { pino, type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

/** Structured log on standard error. No personal data: callers pass codes, counts and opaque ids only. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, destination ?? pino.destination({ dest: 2, sync: true }))
}

/**
 * What of a fault may be written down: its kind, its code and where it happened. Not its message: databases and parsers
 * quote the value they stumbled over, and that may be somebody's name.
 */
export function faultDetails(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error }
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const { code, constraint, table } = error as Error & Record<string, unknown>
  return {
    kind: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    at: frames.slice(0, 8).map((line) => line.trim().slice(3)),
    ...(error.cause === undefined ? {} : { cause: faultDetails(error.cause) }),
  }
}
