import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { describePack, versionOn, type Pack, type Version } from '@xinyong/rulebook'
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
  const before = pack.versions[pack.versions.indexOf(chosen) - 1]
  const shown = query.get('compare') === '1' && before ? [before, chosen] : [chosen]
  return {
    pack,
    chosen,
    digest,
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
