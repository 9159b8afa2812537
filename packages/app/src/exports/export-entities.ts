import { AppError } from '@xinyong/contract'
import type { ExportedEntity } from '../entities/export-item.ts'
import type { App } from '../ports/app.ts'
import type { ReadTx } from '../ports/ledger.ts'
import type { LoadedPack } from '../ports/services.ts'
import { presentEntry } from '../presenters/entry.ts'
import { isPublicOn } from '../presenters/entry-state.ts'
import { emitted } from './emit.ts'
import { entityOfEntry } from './entity-of-entry.ts'

const SYSTEM = { kind: 'system', job: 'export' } as const

/** Records of a mirrored list, as their source states them. */
async function* mirrored(
  tx: ReadTx,
  register: string,
  now: string,
): AsyncGenerator<ExportedEntity> {
  for await (const { record, firstSeen, lastChange } of tx.mirrors.stream(register)) {
    yield {
      entity: record.entity,
      related: record.related,
      datasets: [register],
      firstSeen,
      lastSeen: now,
      lastChange,
      target: true,
    }
  }
}

/** Public entries of a register that is decided here, masked as on its public pages. */
async function* decided(
  app: App,
  tx: ReadTx,
  { pack }: LoadedPack,
): AsyncGenerator<ExportedEntity> {
  const now = app.clock.now()
  const today = app.clock.today(pack.timezone)
  for await (const row of tx.entries.stream({ pack: pack.id, publicOnly: true })) {
    if (!isPublicOn(row.entry, today)) continue
    const versions = await tx.entries.history(row.entry.id)
    yield {
      ...entityOfEntry(pack, presentEntry(pack, row, today)),
      datasets: [pack.id],
      firstSeen: versions[0]?.recordedFrom ?? now,
      lastSeen: now,
      lastChange: versions.at(-1)?.recordedFrom ?? now,
      target: pack.direction !== 'commendation',
    }
  }
}

/**
 * What may leave the register: mirrored records whole, own entries as the public sees them; one snapshot of the ledger.
 * @throws AppError register/not-found
 */
export function exportEntities(
  app: App,
  { register }: { readonly register?: string },
): AsyncGenerator<ExportedEntity> {
  const packs = app.packs.all.filter(
    ({ pack }) => (register === undefined || pack.id === register) && pack.use !== 'study',
  )
  if (register !== undefined && packs.length === 0)
    throw new AppError('register/not-found', { id: register })
  return emitted((emit) =>
    app.ledger.read(SYSTEM, async (tx) => {
      for (const loaded of packs) {
        const { pack } = loaded
        const entities =
          pack.use === 'mirror' ? mirrored(tx, pack.id, app.clock.now()) : decided(app, tx, loaded)
        for await (const entity of entities) await emit(entity)
      }
    }),
  )
}
