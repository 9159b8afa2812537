import { quote } from './bytes.ts'
import { openCheckpoint } from './checkpoint.ts'
import type { OpenedCheckpoint } from './checkpoint.ts'
import { verifierFor } from './cosignature.ts'
import { refuse } from './errors.ts'
import type { Verdict } from './errors.ts'
import type { NoteKey } from './note-key.ts'

export interface PolicyWitness {
  readonly name: string
  readonly key: NoteKey
  readonly url: string | undefined
}

export interface PolicyGroup {
  readonly name: string
  /** How many members must have witnessed. */
  readonly threshold: number
  readonly members: readonly string[]
}

/** Whom one trusts (c2sp.org/tlog-policy). Made by parsePolicy. */
export interface Policy {
  readonly logs: readonly { readonly key: NoteKey; readonly url: string | undefined }[]
  readonly witnesses: readonly PolicyWitness[]
  /** In order of definition: a group names only what stands above it. */
  readonly groups: readonly PolicyGroup[]
  /** A witness, a group, or `none`. */
  readonly quorum: string
}

/**
 * Opens a checkpoint under a policy: signed by a listed log and cosigned by the quorum.
 * Never throws on hostile bytes.
 */
export async function openByPolicy(
  bytes: Uint8Array,
  policy: Policy,
): Promise<
  Verdict<{ readonly checkpoint: OpenedCheckpoint; readonly witnessed: readonly string[] }>
> {
  if (policy.logs.length === 0) return refuse('policy.log', 'the policy lists no log')
  const keys = [...policy.logs, ...policy.witnesses].map(({ key }) => key)
  const opened = await openCheckpoint(bytes, keys.map(verifierFor))
  if (!opened.ok) return opened
  const { checkpoint } = opened
  const witnessed = policy.witnesses
    .filter(({ key }) =>
      checkpoint.cosigned.some(({ name, keyId }) => name === key.name && keyId === key.id),
    )
    .map(({ name }) => name)
  if (!quorumReached(policy, witnessed)) {
    const have = witnessed.length === 0 ? 'no witness' : `only ${witnessed.join(', ')}`
    return refuse(
      'policy.quorum',
      `quorum ${quote(policy.quorum)} is not reached: ${have} cosigned`,
    )
  }
  return { ok: true, checkpoint, witnessed }
}

/** Whether these witnesses, by their names in the policy, make the quorum. */
export function quorumReached(policy: Policy, witnessed: readonly string[]): boolean {
  const names = new Set(witnessed)
  for (const { name, threshold, members } of policy.groups) {
    if (members.filter((member) => names.has(member)).length >= threshold) names.add(name)
  }
  return policy.quorum === 'none' || names.has(policy.quorum)
}
