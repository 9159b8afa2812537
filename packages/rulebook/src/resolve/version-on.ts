import type { PlainDate } from '@xinyong/identity'
import type { Pack, Version } from '../pack/model.ts'

/** The version of the law in force on a day, or undefined before the first. */
export function versionOn(pack: Pack, date: PlainDate): Version | undefined {
  return pack.versions.findLast((version) => version.from <= date)
}
