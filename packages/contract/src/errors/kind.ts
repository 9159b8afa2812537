import type { Text } from '@xinyong/identity'

export interface ErrorKind {
  readonly status: number
  /** 1 the answer is no, 2 wrong usage or bad input, 3 a fault. */
  readonly exit: 1 | 2 | 3
  readonly retryable: boolean
  /** ICU messages; parameters come with the error. */
  readonly text: Text
}

export const kind = (
  status: number,
  exit: 1 | 2 | 3,
  en: string,
  zh: string,
  retryable = false,
): ErrorKind => ({ status, exit, retryable, text: { en, zh } })
