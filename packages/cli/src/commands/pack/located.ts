import type { Located } from '@xinyong/rulebook'
import type { Host } from '../../host.ts'

/** `file:line:column: word rule: sentence`, as compilers write it, so that editors and terminals make it a link. */
export function locatedLine(host: Host, found: Located, word: string): string {
  const { file, line, column, rule, message } = found
  return `${file}:${line}:${column}: ${word} ${rule}: ${host.say(message)}`
}
