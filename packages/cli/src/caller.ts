import { userInfo } from 'node:os'
import type { Principal } from '@xinyong/app'

/**
 * Whoever has the data folder in their hands, asking on the command line. A relying party like any other: the check is
 * logged, and the subject sees that it was made here.
 */
export function localCaller(purpose: string): Principal {
  return {
    kind: 'key',
    key: `command:${userName()}`,
    relyingParty: 'Command line 命令行',
    scopes: ['check', 'screen', 'export'],
    purposes: [purpose],
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'unknown'
  }
}
