import { AppError } from '@xinyong/contract'
import type { ClusterState } from '@xinyong/screening'
import type { App } from '../ports/app.ts'
import type { CollationDesk, RemoteDesk } from '../ports/collation.ts'
import { allRecords } from './records.ts'

const SYSTEM = { kind: 'system', job: 'collation' } as const

const WHY = {
  first: '首次整合登记册记录 · First collation of the registers’ entries',
  anew: '按现有记录重新学习权重 · Weights learnt anew from the present records',
} as const

const running = new WeakMap<RemoteDesk, Promise<void>>()

/** @throws AppError collation/not-ready where this process does not collate */
export function deskOf(app: App): RemoteDesk {
  if (!app.collation) throw new AppError('collation/not-ready')
  return app.collation
}

/** The collation, founded and at the ledger's last step. */
export async function readyDesk(app: App): Promise<RemoteDesk> {
  const desk = deskOf(app)
  const [status, head] = await Promise.all([
    desk.status(),
    app.ledger.read(SYSTEM, (tx) => tx.collation.head()),
  ])
  if (status !== undefined && status.number >= head) return desk
  await foundOnce(app, desk)
  return desk
}

/** Learns and clusters anew; those who ask while it runs wait for the same. */
export function foundOnce(app: App, desk: RemoteDesk): Promise<void> {
  const known = running.get(desk)
  if (known) return known
  const work = found(app, desk).finally(() => running.delete(desk))
  running.set(desk, work)
  return work
}

/**
 * A new batch may part or join what stood: the ids live on, and what changed is a step on the trail. Learning takes
 * seconds, so no transaction is held meanwhile; a step that somebody wrote in between makes this one void.
 */
async function found(app: App, desk: RemoteDesk): Promise<void> {
  const founding = await app.ledger.read(SYSTEM, async (tx) => ({
    number: await tx.collation.head(),
    seq: await tx.acts.lastSeq(),
    records: await allRecords(app, tx),
    rulings: await tx.collation.rulings(),
    unsure: await tx.collation.unsure(),
    ids: await tx.collation.ids(),
  }))
  const { ids, number } = founding
  const clusters = await desk.found(founding)
  try {
    await app.ledger.write(SYSTEM, async (tx) => {
      if ((await tx.collation.head()) !== number) throw new AppError('collation/conflict')
      const { before, after } = changed(ids, clusters)
      if (before.length + after.length > 0) {
        const step = {
          number: number + 1,
          kind: 'found' as const,
          by: 'system',
          at: app.clock.now(),
          reason: ids.size === 0 ? WHY.first : WHY.anew,
          records: [],
          before,
          after,
          evidence: [],
        }
        await tx.collation.append({ step, added: [], ended: [] })
        await desk.reach({ number: number + 1 })
      }
      await tx.collation.putClusters(clusters, app.clock.now())
    })
  } catch (error) {
    await desk.clear()
    throw error
  }
}

/** Clusters of several records that are not as they were; records that stand alone are told by the others' change. */
function changed(
  ids: ReadonlyMap<string, string>,
  now: ReturnType<CollationDesk['found']>,
): { readonly before: readonly ClusterState[]; readonly after: readonly ClusterState[] } {
  const was = new Map<string, string[]>()
  for (const [key, id] of ids) was.set(id, [...(was.get(id) ?? []), key])
  const before = [...was]
    .map(([id, records]) => ({ id, records: records.sort() }))
    .filter(({ records }) => records.length > 1)
  const after = now.filter(({ records }) => records.length > 1)
  const name = ({ id, records }: ClusterState): string => `${id} ${records.join(' ')}`
  const [had, has] = [new Set(before.map(name)), new Set(after.map(name))]
  return {
    before: before.filter((one) => !has.has(name(one))),
    after: after.filter((one) => !had.has(name(one))),
  }
}
