import type { App } from '../../ports/app.ts'
import type { WriteTx } from '../../ports/ledger.ts'
import type { Sweep } from '../../ports/review.ts'
import { queryOf, viewOf } from '../ask.ts'
import { touchedBy } from './touched.ts'

const SYSTEM = { kind: 'system', job: 'monitoring' } as const
/** More changes than this and everybody is screened. */
const MOST_CHANGES = 20_000
/** A list that grew or shrank by more moves what every word weighs. */
const DRIFT = 0.01
const PAGE = 1000

/**
 * Says which saved subjects the changes of the lists can touch since the last sweep; they are screened next. Everybody is
 * after other rules of comparison, and after much has come or gone.
 * @returns false where another process has swept further than this one's index reaches
 */
export async function sweepMonitors(app: App, tx: WriteTx): Promise<boolean> {
  const view = viewOf(app)
  const { seq, size } = view
  const digests = view.digests()
  const last = await tx.review.sweepForUpdate()
  if (last !== undefined && last.seq > seq) return false
  // Read apart from this transaction, in which it would hold up whoever judges.
  const collated = await app.ledger.read(SYSTEM, (other) => other.collation.head())
  if (last !== undefined && last.collated < collated) await tx.review.setDueWhereDecided()
  const now: Sweep = {
    seq,
    indexDigest: digests.index,
    rulesDigest: digests.rules,
    entities: last?.entities ?? size,
    collated,
  }
  if (last?.indexDigest === digests.index && last.rulesDigest === digests.rules) {
    if (last.seq < seq || last.collated < collated) await tx.review.putSweep(now)
    return true
  }
  const steady =
    last?.rulesDigest === digests.rules &&
    Math.abs(size - last.entities) <= DRIFT * Math.max(size, last.entities)
  const changes = steady ? await view.changesSince(last.seq, MOST_CHANGES) : undefined
  if (changes === undefined) {
    await tx.review.setDue('all')
    await tx.review.putSweep({ ...now, entities: size })
    return true
  }
  const isTouched = touchedBy(changes)
  for (let after = ''; ;) {
    const page = await tx.review.watched(after, PAGE)
    const touched = page.filter(({ terms, results }) =>
      isTouched(queryOf(app, terms.screening), results),
    )
    await tx.review.setDue(touched.map(({ id }) => id))
    const end = page.at(-1)
    if (end === undefined || page.length < PAGE) break
    after = end.id
  }
  await tx.review.putSweep(now)
  return true
}
