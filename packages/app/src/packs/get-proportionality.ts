import { AppError } from '@xinyong/contract'
import { dayNumber, dateOfDay } from '@xinyong/procedure'
import type { PlainDate } from '@xinyong/identity'
import { sayTerm, versionOn, type Pack } from '@xinyong/rulebook'
import { longestDays, proportionalityOf, type Proportionality } from '@xinyong/standing'
import type { App } from '../ports/app.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { packOf, rulesFor } from '../rules.ts'
import { weightOf } from './scheme-weight.ts'

interface Wanted {
  readonly pack: Pack
  readonly on: PlainDate
}

/** Every ground with every measure it brings, over all schemes: what hangs together with what, and how heavily. */
export const getProportionality: Handler<'getProportionality'> = async (app, principal, input) => {
  authorise(principal, 'getProportionality')
  const on = (input.on ?? app.clock.today('Etc/UTC')) as PlainDate
  const found = wanted(app, on, input.of)
    .filter(({ pack }) => !input.jurisdiction || pack.jurisdiction === input.jurisdiction)
    .map((one) => {
      const rules = rulesFor(one.pack, one.on)
      return { pack: one.pack, version: rules.version, pairs: proportionalityOf(rules) }
    })
    .filter(({ pairs }) => pairs.length > 0)
  return {
    on,
    schemes: found.map((scheme) => weightOf(scheme.pack, scheme.pairs)),
    pairs: found.flatMap(({ pack, version, pairs }) =>
      pairs.map((pair) => present(pack, version, pair)),
    ),
  }
}

/** All schemes on the day, or those asked for, each on a day of the version asked for. @throws AppError request/invalid */
function wanted(app: App, on: PlainDate, of: string | undefined): readonly Wanted[] {
  if (of === undefined || of === '') return app.packs.all.map(({ pack }) => ({ pack, on }))
  return of.split(',').map((name) => {
    const [id = '', version] = name.split('@')
    const { pack } = packOf(app, id)
    if (version === undefined) return { pack, on }
    const at = pack.versions.findIndex((one) => one.id === version)
    if (at === -1)
      throw new AppError('request/invalid', {
        field: 'of',
        reason: `${id} has no version ${version} / 没有版本 ${version}`,
      })
    return { pack, on: dayOf(pack, at, on) }
  })
}

/** The day asked for while the version holds; the last day of an earlier version, the first of a later one. */
function dayOf(pack: Pack, at: number, on: PlainDate): PlainDate {
  const version = pack.versions[at]!
  if (versionOn(pack, on)?.id === version.id) return on
  const next = pack.versions[at + 1]
  return on < version.from || next === undefined
    ? version.from
    : dateOfDay(dayNumber(next.from) - 1)
}

function present(pack: Pack, version: string, pair: Proportionality) {
  const length = longestDays(pair.duration)
  return {
    pack: pair.pack,
    version,
    jurisdiction: pack.jurisdiction,
    scheme: pair.scheme,
    ground: pair.ground,
    measure: { ...pair.measure, law: pair.law, lawText: pair.lawText, status: pair.status },
    nexus: pair.nexus,
    severity: pair.severity,
    ...(pair.basis && pair.basisText
      ? { basis: { law: pair.basis, lawText: pair.basisText } }
      : {}),
    listedAs: [...pair.listedAs],
    duration: sayTerm(pair.duration),
    ...(Number.isFinite(length) ? { longestDays: Math.round(length) } : {}),
    bodies: pair.bodies,
    disproportion: pair.disproportion,
    ...pair.assessment,
  }
}
