import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { schemeOn } from '@xinyong/standing'
import { rulesFor } from '../rules.ts'

type Measures = OutputOf<'getEntry'>['measures']

/** The measures that reach an entry on a day, by the law of that day; cross-domain ones are marked (charter 3). */
export function presentMeasures(pack: Pack, entry: Entry, on: PlainDate): Measures {
  const domain = pack.grounds.find((ground) => ground.id === entry.ground)?.domain
  const scheme = schemeOn(rulesFor(pack, on), entry.ground, entry.subjectKind, domain)
  return scheme.measures.flatMap((measure) => {
    const full = pack.measures.find((candidate) => candidate.id === measure.id)
    if (!full) return []
    return [
      {
        id: full.id,
        title: full.title,
        domain: full.domain,
        crossDomain: measure.crossDomain,
        severity: full.severity,
        law: measure.law,
        status: full.status,
        bodies: [...full.bodies],
        activities: [...full.activities],
      },
    ]
  })
}
