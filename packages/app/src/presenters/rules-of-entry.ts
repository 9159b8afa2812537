import type { PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack, Rules } from '@xinyong/rulebook'
import { rulesFor } from '../rules.ts'

function dayBefore(day: PlainDate): PlainDate {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as PlainDate
}

/**
 * The rules that an entry was made under. An entry names its version, not its governing date: the nearest day on which
 * that version stood is taken, so that an entry that took effect under the next one still shows its own law.
 */
export function rulesOfEntry(pack: Pack, entry: Entry, today: PlainDate): Rules {
  const at = pack.versions.findIndex((version) => version.id === entry.version)
  const next = pack.versions[at + 1]
  const wanted = entry.from ?? today
  const last = next === undefined ? wanted : dayBefore(next.from)
  const day = wanted > last ? last : wanted
  const first = pack.versions[at]?.from
  return rulesFor(pack, first !== undefined && day < first ? first : day)
}
