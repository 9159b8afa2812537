import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { describePack, diffDates, versionOn, type Pack, type Version } from '@xinyong/rulebook'
import type { Site } from '../site.ts'
import type { Page } from './page.ts'
import type { schemePage } from './scheme.ts'

/** The version asked for, or the one in force, and the one before it when both are wanted. @throws AppError register/not-found */
export function schemeData(
  site: Site,
  page: Page,
  id: string,
  query: URLSearchParams,
): Parameters<typeof schemePage>[1] {
  const loaded = site.app.packs.get(id)
  if (!loaded) throw new AppError('register/not-found', { id })
  const { pack, digest } = loaded
  const today = site.app.clock.today(pack.timezone)
  const chosen =
    pack.versions.find((version) => version.id === query.get('version')) ?? inForce(pack, today)
  const at = pack.versions.indexOf(chosen)
  const beside = pack.versions.find(({ id: one }) => one === query.get('with') && one !== chosen.id)
  const before = beside ?? (query.get('compare') === '1' ? pack.versions[at - 1] : undefined)
  // The older one first, whichever was chosen.
  const shown = (before ? [before, chosen] : [chosen]).toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )
  const days = shown.map((version) => dayWithin(pack, version, today))
  return {
    pack,
    chosen,
    digest,
    changes: shown.length === 2 ? diffDates(pack, days[0]!, days[1]!) : [],
    columns: shown.map((version) => ({
      version,
      description: describePack(pack, dayWithin(pack, version, today), page.locale),
    })),
  }
}

function inForce(pack: Pack, today: PlainDate): Version {
  return versionOn(pack, today) ?? pack.versions.at(-1)!
}

/** Today while the version holds, else its first day. */
function dayWithin(pack: Pack, version: Version, today: PlainDate): PlainDate {
  return versionOn(pack, today)?.id === version.id ? today : version.from
}
