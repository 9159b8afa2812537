import type { InputOf } from '@xinyong/contract'
import type { Actor, Command } from '@xinyong/procedure'
import { defined } from '../defined.ts'
import type { Ids } from '../ports/services.ts'

export type ActAsked = InputOf<'actOnCase'>['act']

/**
 * The request as a command of the procedure. Tokens get their secret names here: whoever guesses none can spend none.
 * Fields that the procedure fills in are never taken from outside.
 */
export function commandOf(asked: ActAsked, by: Actor, ids: Ids): Command {
  const { kind, ...rest } = asked
  const body: Record<string, unknown> = defined(rest)
  if (kind === 'serve') delete body['send']
  if (kind === 'exempt' || (kind === 'rule' && asked.outcome === 'granted'))
    body['token'] = ids.id()
  return { kind, by, body } as unknown as Command
}
