import type { Refusal } from '@xinyong/procedure'
import { errorCatalogue, type ErrorCode } from './catalogue.ts'

export type ErrorParams = Readonly<Record<string, string | number>>

/** The one error of the outer house: a code of the catalogue, its parameters, and the refusal of the law if it is one. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly params: ErrorParams
  readonly refusal: Refusal | undefined

  constructor(
    code: ErrorCode,
    params: ErrorParams = {},
    refusal?: Refusal,
    options?: ErrorOptions,
  ) {
    super(`${code} ${errorCatalogue[code].text.en}`, options)
    this.name = 'AppError'
    this.code = code
    this.params = params
    this.refusal = refusal
  }
}
