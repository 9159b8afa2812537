import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { schemeOn } from '@xinyong/standing'
import { rulesFor } from '../rules.ts'
import { ruleOn } from './rule-on.ts'
import { rulesOfEntry } from './rules-of-entry.ts'

type Measures = OutputOf<'getEntry'>['measures']

/** The measures that reach an entry on a day, by the law of that day; cross-domain ones are marked (charter 3). */
export function presentMeasures(pack: Pack, entry: Entry, on: PlainDate): Measures {
  const rules = rulesFor(pack, on)
  // The ground may stand no longer on that day: then its domain is the one it had when the entry was made.
  const then = [rules, rulesOfEntry(pack, entry, on)]
  const ground = ruleOn(entry.ground, then, (one) => one.grounds, pack.grounds)
  const scheme = schemeOn(rules, entry.ground, entry.subjectKind, ground?.domain)
  return scheme.measures.flatMap((measure) => {
    const full = rules.measures.find(({ id }) => id === measure.id)
    if (!full) return []
    return [
      {
        id: full.id,
        title: full.title,
        domain: full.domain,
        crossDomain: measure.crossDomain,
        severity: full.severity,
        law: measure.law,
        lawText: measure.lawText,
        status: full.status,
        bodies: [...full.bodies],
        activities: [...full.activities],
      },
    ]
  })
}
