import type { PlainDate } from '@xinyong/identity'
import { sayTerm } from '@xinyong/rulebook'
import { proportionalityOf } from '@xinyong/standing'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { rulesFor } from '../rules.ts'
import { weightOf } from './scheme-weight.ts'

/** Every ground with every measure it brings, over all schemes: what hangs together with what, and how heavily. */
export const getProportionality: Handler<'getProportionality'> = async (app, principal, input) => {
  authorise(principal, 'getProportionality')
  const on = (input.on ?? app.clock.today('Etc/UTC')) as PlainDate
  const found = app.packs.all
    .map(({ pack }) => ({ pack, pairs: proportionalityOf(rulesFor(pack, on)) }))
    .filter(({ pairs }) => pairs.length > 0)
  const pairs = found.flatMap((scheme) =>
    scheme.pairs.map((pair) => ({
      pack: pair.pack,
      scheme: pair.scheme,
      ground: pair.ground,
      measure: { ...pair.measure, law: pair.law, lawText: pair.lawText, status: pair.status },
      nexus: pair.nexus,
      severity: pair.severity,
      duration: sayTerm(pair.duration),
      bodies: pair.bodies,
    })),
  )
  return { on, schemes: found.map((scheme) => weightOf(scheme.pack, scheme.pairs)), pairs }
}
