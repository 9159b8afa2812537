import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { EntryFacts, SchemeOn } from './model.ts'
import { schemeOn } from './scheme-on.ts'

/** The pack as it stands on a day; undefined for a pack nobody has loaded. */
export type RulesOn = (pack: string, on: PlainDate) => Rules | undefined

/** Days asked about that are kept; as-of questions about many days must not fill the memory. */
const KEPT = 4096

/**
 * Resolves what a scheme means for an entry on a day, once for each (pack, ground, kind of subject, day).
 * The answer is undefined where the pack is not loaded: such entries cannot refuse anybody.
 */
export const createResolver = (
  rulesOn: RulesOn,
): ((entry: EntryFacts, on: PlainDate) => SchemeOn | undefined) => {
  const known = new Map<string, SchemeOn | undefined>()
  return (entry, on) => {
    const key = `${on} ${entry.pack} ${entry.subjectKind} ${entry.ground}`
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found
    if (known.size >= KEPT) known.clear()
    const rules = rulesOn(entry.pack, on)
    const domain =
      rules?.grounds.find(({ id }) => id === entry.ground)?.domain ??
      rulesOn(entry.pack, entry.from ?? on)?.grounds.find(({ id }) => id === entry.ground)?.domain
    const scheme =
      rules === undefined ? undefined : schemeOn(rules, entry.ground, entry.subjectKind, domain)
    known.set(key, scheme)
    return scheme
  }
}
