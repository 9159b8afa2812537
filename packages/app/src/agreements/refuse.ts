import { AppError } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { App } from '../ports/app.ts'

/** A refusal that no pack words: of the charter, or of the rules of exchange, scores and points. */
export function refuse(app: App, rule: string, message: Text, law?: string): AppError {
  app.events.refused(rule)
  return new AppError(
    'act/refused',
    { message: message.en },
    { rule, message, ...(law === undefined ? {} : { law }) },
  )
}
