import type { Locale, Text } from '@xinyong/identity'

/** Exit status: done, the answer is no, wrong usage or bad input, a fault. */
export type Status = 0 | 1 | 2 | 3

/** The terminal and the world a command runs in. Results go to `out`, messages and progress to `err`. */
export interface Host {
  readonly locale: Locale
  readonly json: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** A line of the result. */
  readonly line: (text: string) => void
  /** A piece of the result, waiting while the reader is slower. */
  readonly write: (text: string) => Promise<void>
  /** A message for the person at the terminal. */
  readonly tell: (text: Text) => void
  readonly say: (text: Text) => string
  /** Aborted by the first Ctrl-C; a second one ends the process. */
  readonly interrupted: AbortSignal
}

export function createHost(locale: Locale, json: boolean, env: Host['env']): Host {
  let stop: AbortController | undefined
  // A reader that has seen enough (`| head`) is no fault.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      stop?.abort()
    })
  return {
    locale,
    json,
    env,
    line: (text) => void process.stdout.write(`${text}\n`),
    write: (text) =>
      new Promise((resolve) => {
        if (process.stdout.write(text) || process.stdout.destroyed) resolve()
        else process.stdout.once('drain', resolve).once('close', resolve)
      }),
    tell: (text) => void process.stderr.write(`${text[locale]}\n`),
    say: (text) => text[locale],
    // From the first use on: the server answers signals itself.
    get interrupted() {
      return (stop ??= listening()).signal
    },
  }
}

function listening(): AbortController {
  const stop = new AbortController()
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(130)
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return stop
}
