import { systemRead } from '../cases/system-read.ts'
import type { App } from '../ports/app.ts'

/** How many entries of each scheme are in force, over all its authorities. */
export async function countInForce(app: App): Promise<ReadonlyMap<string, number>> {
  const rows = await systemRead(app, (tx) => tx.statistics.schemes(app.clock.today('Etc/UTC')))
  const counts = new Map<string, number>()
  for (const { pack, inForce } of rows) counts.set(pack, (counts.get(pack) ?? 0) + inForce)
  return counts
}
