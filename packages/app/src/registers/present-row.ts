import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import type { MirrorEdition } from '../ports/mirrors.ts'
import { presentEntry, type EntryShown } from '../presenters/entry.ts'
import { isPublicOn } from '../presenters/entry-state.ts'

/** Public rows of a page; one whose term has ended since its last act is left out, whatever the index still says. */
export function presentRows(
  app: App,
  rows: readonly EntryRow[],
  editions: ReadonlyMap<string, MirrorEdition>,
): EntryShown[] {
  return rows.flatMap((row) => {
    const pack = app.packs.get(row.entry.pack)?.pack
    if (!pack) return []
    const today = app.clock.today(pack.timezone)
    if (!isPublicOn(row.entry, today)) return []
    const edition = editions.get(pack.id)
    return [presentEntry(pack, row, today, edition === undefined ? {} : { edition })]
  })
}
