import type { Act } from '@xinyong/procedure'
import { canonicalBytes, canonicalJson, commit } from '@xinyong/tlog'

/** An act without its number: its place in the log is its number, so the commitment does not depend on it. */
export type Unnumbered = Omit<Act, 'seq'>

/**
 * What is committed to: the whole act, personal data included. Changing one byte of any part changes the leaf.
 * The inverse is never needed: an auditor recomputes it from the row and compares.
 */
export function actBytes(act: Unnumbered): Uint8Array {
  return canonicalBytes({
    case: act.caseId,
    caseSeq: act.caseSeq,
    pack: act.pack,
    authority: act.authority,
    kind: act.kind,
    on: act.on,
    at: act.at,
    by: { id: act.by.id, role: act.by.role },
    body: act.body,
  })
}

/**
 * The log entry of an act: kind, scheme, role, time and a salted commitment. No personal data, no case number: two acts
 * of one case cannot be linked by an outsider.
 */
export function leafOf(act: Unnumbered, salt: Uint8Array): string {
  return canonicalJson({
    v: 1,
    kind: act.kind,
    pack: act.pack,
    role: act.by.role,
    at: act.at,
    commitment: Buffer.from(commit(salt, actBytes(act))).toString('base64'),
  })
}
