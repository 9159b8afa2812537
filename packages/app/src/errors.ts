import { errorCatalogue, type AppError } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'

function fill(message: string, params: AppError['params']): string {
  return message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}

/** The sentence of an error in both languages; of a refusal by law, the law's own. */
export function errorText(error: AppError): Text {
  if (error.refusal && error.code === 'act/refused') return error.refusal.message
  const { text } = errorCatalogue[error.code]
  const { params } = error
  const chinese =
    params['reasonZh'] === undefined ? params : { ...params, reason: params['reasonZh'] }
  return { en: fill(text.en, params), zh: fill(text.zh, chinese) }
}
