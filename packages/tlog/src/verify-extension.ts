import type { Checkpoint } from './checkpoint.ts'
import { refusalOf, refuse } from './errors.ts'
import type { Verdict } from './errors.ts'
import { quote } from './bytes.ts'
import { consistencyProof } from './merkle.ts'
import { tileHashReader } from './tile-store.ts'
import type { TileStore } from './tile-store.ts'
import { verifyConsistency } from './verify-proof.ts'

/**
 * Whether a newer tree head extends an older one, with a proof made from the log's tiles: a few
 * files, however large the log. Both heads must have been opened, so that their roots are signed.
 * @throws whatever the store throws
 */
export async function verifyExtension(
  store: TileStore,
  older: Checkpoint,
  newer: Checkpoint,
): Promise<Verdict> {
  if (older.origin !== newer.origin) {
    return refuse(
      'log.checkpoint',
      `${quote(older.origin)} and ${quote(newer.origin)} are two logs`,
    )
  }
  if (older.size > newer.size) {
    const message = `the log has ${newer.size} entries, but had ${older.size} before`
    return refuse('log.rollback', message)
  }
  try {
    const proof = await consistencyProof(tileHashReader(store, newer.size), older.size, newer.size)
    const { size, root } = newer
    const verdict = verifyConsistency({
      oldSize: older.size,
      oldRoot: older.root,
      size,
      root,
      proof,
    })
    return verdict.ok ? verdict : refuse('log.fork', verdict.message)
  } catch (error) {
    return refusalOf(error)
  }
}
