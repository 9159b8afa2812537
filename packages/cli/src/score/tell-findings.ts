import type { Finding } from '@xinyong/scoring'
import type { Host } from '../host.ts'

const SIGNS = { stop: '✖', left: '–', warn: '!' } as const

/** Everything that was seen in the data or done about it, one line each. */
export function tellFindings(host: Host, findings: readonly Finding[]): void {
  for (const { severity, message } of findings)
    host.tell({ en: `${SIGNS[severity]} ${message.en}`, zh: `${SIGNS[severity]} ${message.zh}` })
}
