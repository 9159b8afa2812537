import type { Locale, Text } from '@xinyong/identity'
import { startServer, type RunningServer, type Surroundings } from './main.ts'
import type { StartOptions } from './config/settings.ts'

interface Console {
  /** Results: standard output. */
  readonly print: (line: string) => void
  /** Progress: standard error. */
  readonly progress: (line: string) => void
}

const says = {
  ready: (url: string): Text => ({
    en: `Xinyong is ready: open ${url} in your browser. Ctrl-C stops it.`,
    zh: `信用已就绪：请在浏览器中打开 ${url} 。按 Ctrl-C 停止。`,
  }),
  setup: (url: string): Text => ({
    en: `There is no account yet. The first administrator comes in once, within a day, by ${url}`,
    zh: `尚无账户。首位管理员请在一天内通过此一次性链接进入：${url}`,
  }),
  stopping: {
    en: 'Stopping. Once more to stop at once.',
    zh: '正在停止。再按一次立即停止。',
  },
  stopped: { en: 'Stopped; everything is saved.', zh: '已停止，全部数据已保存。' },
} satisfies Record<string, Text | ((url: string) => Text)>

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
  const server = await startServer(options, { ...surroundings, progress })
  announce(server, locale, print)
  await asked.first
  progress(says.stopping[locale])
  await server.close()
  progress(says.stopped[locale])
  asked.forget()
  return 0
}

function announce(server: RunningServer, locale: Locale, print: (line: string) => void): void {
  if (server.setupUrl !== undefined) print(says.setup(server.setupUrl)[locale])
  print(says.ready(server.url)[locale])
}

function stopAsked() {
  const first = Promise.withResolvers<void>()
  let times = 0
  const onSignal = (): void => {
    times += 1
    if (times > 1) process.exit(1)
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
