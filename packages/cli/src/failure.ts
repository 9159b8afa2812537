import { errorText } from '@xinyong/app'
import { AppError, errorCatalogue } from '@xinyong/contract'
import type { ErrorCode, ErrorParams } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { Located } from '@xinyong/rulebook'
import type { Status } from './host.ts'

export interface Failure {
  readonly status: Exclude<Status, 0>
  readonly code: string
  readonly message: Text
  /** Places, one a line, where a file is to blame. */
  readonly details: readonly Text[]
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
    details: [],
  }
}

function catalogued(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const { code } = error
  if (typeof code !== 'string' || !isErrorCode(code)) return undefined
  const params = 'params' in error ? (error.params as ErrorParams) : {}
  const known = error instanceof AppError ? error : new AppError(code, params)
  return {
    status: errorCatalogue[code].exit,
    code: known.refusal?.rule ?? code,
    message: errorText(known),
    details: problemsIn(error.cause),
  }
}

function problemsIn(cause: unknown): readonly Text[] {
  if (!Array.isArray(cause)) return []
  return (cause as readonly Located[]).map(({ file, line, column, rule, message }) => {
    const place = `${file}:${line}:${column}: ${rule}: `
    return { en: place + message.en, zh: place + message.zh }
  })
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCatalogue, code)
}
