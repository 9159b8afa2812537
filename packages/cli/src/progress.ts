import type { Text } from '@xinyong/identity'
import type { Host } from './host.ts'

const TERMINAL_MS = 100
const PLAIN_MS = 5000

export interface Progress extends Disposable {
  /** What is done of how much; `total` may be unknown. */
  readonly at: (stage: Text, done: number, total?: number) => void
}

/** One line that renews itself on a terminal; elsewhere a line every few seconds, so that a log shows life. */
export function showProgress(host: Host): Progress {
  const { stderr } = process
  const live = stderr.isTTY
  // XINYONG_PROGRESS=every: each step a line, for whoever follows from a program.
  const every = host.env['XINYONG_PROGRESS'] === 'every' ? 0 : live ? TERMINAL_MS : PLAIN_MS
  let shownAt = performance.now()
  let pending = ''
  const clear = (): void => {
    if (pending !== '') stderr.write('\r\u001b[K')
    pending = ''
  }
  return {
    at(stage, done, total) {
      const now = performance.now()
      if (now - shownAt < every) return
      shownAt = now
      const count = done.toLocaleString('en')
      const share =
        total === undefined || total === 0 ? '' : ` (${Math.floor((100 * done) / total)} %)`
      pending = `${host.say(stage)}: ${count}${share}`
      stderr.write(live ? `\r\u001b[K${pending}` : `${pending}\n`)
      if (!live) pending = ''
    },
    [Symbol.dispose]: clear,
  }
}
