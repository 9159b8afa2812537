import pg from 'pg'
import { AppError } from '@xinyong/contract'
import { codeOf } from './embedded/error.ts'

/** Two transactions met and PostgreSQL chose one to go again; nothing of it has happened. */
export function isRetryable(error: unknown): boolean {
  return ['40001', '40P01'].includes(codeOf(error))
}

const CONNECTION = /^(08|57P0|53300|ECONNREFUSED|ECONNRESET|ENOENT|ENOTFOUND|EPIPE|ETIMEDOUT)/

/** What a caller of the ledger is told. Errors of the database that have no meaning outside stay as they are: faults. */
export function translated(error: unknown): unknown {
  if (error instanceof pg.DatabaseError && error.code === 'XY002') {
    return new AppError('case/conflict', { version: error.detail ?? '' }, undefined, {
      cause: error,
    })
  }
  const lost =
    error instanceof Error &&
    /^Connection terminated|timeout exceeded when trying to connect/.test(error.message)
  if (lost || (error instanceof Error && CONNECTION.test(codeOf(error)))) {
    return new AppError('ledger/unavailable', {}, undefined, { cause: error })
  }
  return error
}
