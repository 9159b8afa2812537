import type { PlainDate, Text } from '@xinyong/identity'
import type { ActDraft, Refusal } from './acts/model.ts'

/** What comes of a command: the acts to record, or why the law does not allow it. */
export type Decision =
  | { readonly ok: true; readonly acts: readonly ActDraft[] }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = (...acts: readonly ActDraft[]): Decision => ({ ok: true, acts })

export const deny = (refusal: Refusal): Extract<Decision, { ok: false }> => ({
  ok: false,
  refusal,
})

/** A refusal in both languages; `law` is the pack's citation where the pack is what forbids, not the charter. */
export const refusal = (
  rule: string,
  message: Text,
  law?: string,
  notBefore?: PlainDate,
): Refusal => ({
  rule,
  message,
  ...(law === undefined ? {} : { law }),
  ...(notBefore === undefined ? {} : { notBefore }),
})
