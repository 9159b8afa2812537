import type { Locale, Text } from '@xinyong/identity'
import { announcement } from './announce.ts'
import type { StartOptions } from './config/settings.ts'
import { startServer, type Surroundings } from './main.ts'

interface Console {
  /** Results: standard output. */
  readonly print: (line: string) => void
  /** Progress: standard error. */
  readonly progress: (line: string) => void
}

const stopping: Text = {
  en: 'Stopping. Once more to stop at once.',
  zh: '正在停止。再按一次立即停止。',
}
const stopped: Text = { en: 'Stopped; everything is saved.', zh: '已停止，全部数据已保存。' }

/**
 * Starts, tells where, and stays until SIGINT or SIGTERM. A second signal does not wait for anything: what was
 * acknowledged is on disk already. Resolves to the exit status.
 */
export async function runServer(
  options: StartOptions,
  { print, progress }: Console,
  surroundings: Surroundings = {},
): Promise<number> {
  const locale: Locale = options.locale ?? 'en'
  const asked = stopAsked()
  const server = await startServer(
    { quiet: process.stderr.isTTY, ...options },
    { ...surroundings, progress },
  )
  for (const line of announcement(server, locale)) print(line)
  await asked.first
  progress(stopping[locale])
  await server.close()
  progress(stopped[locale])
  asked.forget()
  return 0
}

/** One Ctrl-C under npm arrives twice: from the terminal and, handed on, from npm. */
const SAME_PRESS_MS = 1_000

function stopAsked() {
  const first = Promise.withResolvers<void>()
  let askedAt: number | undefined
  const onSignal = (): void => {
    const now = performance.now()
    if (askedAt !== undefined && now - askedAt > SAME_PRESS_MS) process.exit(1)
    askedAt ??= now
    first.resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal)
  return {
    first: first.promise,
    forget: () => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, onSignal)
    },
  }
}
