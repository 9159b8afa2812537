import type { App } from '../ports/app.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { MirrorEdition } from '../ports/mirrors.ts'

const SYSTEM = { kind: 'system', job: 'editions' } as const
const FRESH_MS = 10_000

export type Editions = ReadonlyMap<string, MirrorEdition>

interface Kept {
  readonly until: number
  readonly editions: Promise<Editions>
}

const kept = new WeakMap<Ledger, Kept>()

async function load(app: App): Promise<Editions> {
  const registers = app.packs.all.filter(({ pack }) => pack.use === 'mirror')
  return app.ledger.read(SYSTEM, async (tx) => {
    const found = new Map<string, MirrorEdition>()
    for (const { pack } of registers) {
      const edition = await tx.mirrors.latest(pack.id)
      if (edition) found.set(pack.id, edition)
    }
    return found
  })
}

/** The latest edition of every mirrored list; asked for by every check, so kept for ten seconds. */
export function latestEditions(app: App): Promise<Editions> {
  const now = Date.parse(app.clock.now())
  const known = kept.get(app.ledger)
  // A demo moves the clock back: an answer from a later moment is as good.
  if (known && now < known.until) return known.editions
  const editions = load(app)
  kept.set(app.ledger, { until: now + FRESH_MS, editions })
  editions.catch(() => kept.delete(app.ledger))
  return editions
}

/** After an import. */
export function forgetEditions(app: App): void {
  kept.delete(app.ledger)
}
