import { utcDateOf } from '@xinyong/identity'
import { isStaleMirror, type Freshness } from '@xinyong/standing'
import type { App } from '../ports/app.ts'
import { rulesFor } from '../rules.ts'
import { latestEditions } from './editions.ts'

/**
 * Whether the answer would rest on something too old. A mirrored list that was never taken in is not carried by this
 * register at all, and says nothing either way.
 */
export async function freshnessNow(app: App): Promise<Freshness> {
  const editions = await latestEditions(app)
  const staleMirrors = app.packs.all.flatMap(({ pack }) => {
    const edition = editions.get(pack.id)
    if (!edition) return []
    const today = app.clock.today(pack.timezone)
    const rules = rulesFor(pack, today)
    return isStaleMirror(rules, utcDateOf(edition.takenAt), today) ? [rules] : []
  })
  return { behind: app.standing?.behind() ?? false, staleMirrors }
}
