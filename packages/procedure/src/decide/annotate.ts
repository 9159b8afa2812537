import { accept, deny, refusal } from '../refusal.ts'
import type { Decider } from './situation.ts'
import { draft } from './situation.ts'

/** A statement beside the entry: the subject's own, or an officer's. Changes nothing else. */
export const annotate: Decider<'annotate'> = {
  roles: ['subject', 'officer', 'decider', 'superior', 'reviewer', 'registrar'],
  afterEnd: true,
  check: (at, body, by) =>
    body.text.trim() === ''
      ? deny(
          refusal('procedure.reasons', {
            en: 'The statement is empty.',
            zh: '说明内容为空。',
          }),
        )
      : accept(draft('annotate', at, by, body)),
}
