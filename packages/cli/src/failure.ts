import { AppError, errorCatalogue } from '@xinyong/contract'
import type { ErrorCode, ErrorParams } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { Status } from './host.ts'

export interface Failure {
  readonly status: Exclude<Status, 0>
  readonly code: string
  readonly message: Text
}

/** What a caught error means to whoever typed the command: the sentence of the catalogue, and the exit status. */
export function failureOf(error: unknown): Failure {
  const known = catalogued(error)
  if (known !== undefined) return known
  const reason = error instanceof Error ? error.message : String(error)
  return {
    status: 3,
    code: 'fault/unexpected',
    message: { en: `Something went wrong: ${reason}`, zh: `发生错误：${reason}` },
  }
}

function catalogued(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code } = error
  if (typeof code !== 'string' || !isErrorCode(code)) return undefined
  const params = 'params' in error ? (error.params as ErrorParams) : {}
  const { exit, text } = errorCatalogue[code]
  const refusal = error instanceof AppError ? error.refusal : undefined
  return {
    status: exit,
    code: refusal?.rule ?? code,
    message: refusal?.message ?? { en: fill(text.en, params), zh: fill(text.zh, params) },
  }
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCatalogue, code)
}

function fill(sentence: string, params: ErrorParams): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : whole,
  )
}
