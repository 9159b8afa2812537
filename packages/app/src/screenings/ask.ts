import { AppError } from '@xinyong/contract'
import { isIdentifierGrade, parseIdentifier } from '@xinyong/identity'
import type { Identifier, PlainDate } from '@xinyong/identity'
import { entityOfFtm } from '@xinyong/screening'
import type { Entity, EntityIdentifier, Query } from '@xinyong/screening'
import { defined } from '../defined.ts'
import { digestOf } from '../digest.ts'
import type { App } from '../ports/app.ts'
import type { ScreeningAsked } from '../ports/review.ts'
import type { ScreeningOptions, ScreeningView } from '../ports/screening.ts'
import { keyMark } from './view/marks.ts'

/** @throws AppError screening/not-ready where this process has no index */
export function viewOf(app: App): ScreeningView {
  if (app.screening === undefined) throw new AppError('screening/not-ready')
  return app.screening
}

// `SCHEME:VALUE` says what it is, and where it has one holder its keyed hash finds what registers do not keep whole.
function identifiers(app: App, given: readonly EntityIdentifier[]): readonly EntityIdentifier[] {
  return given.flatMap(({ scheme, value }) => {
    const read = parseIdentifier(value)
    if (!read.ok) return [{ scheme, value }]
    const stated = { scheme: read.scheme, value: read.value }
    return isIdentifierGrade(read.identifier)
      ? [stated, keyMark(app.identifierKeys.keyOf(read.identifier))]
      : [stated]
  })
}

const asEntity = ({ schema, properties }: ScreeningAsked): Entity =>
  entityOfFtm({ id: 'asked', schema, properties: defined(properties) })

/** A question of the contract as the engine takes it. */
export function queryOf(app: App, asked: ScreeningAsked): Query {
  const entity = asEntity(asked)
  return { ...entity, identifiers: identifiers(app, entity.identifiers) }
}

/** @throws AppError register/not-found for a list that does not exist */
export function optionsOf(app: App, asked: ScreeningAsked, on: PlainDate): ScreeningOptions {
  const { filters = {}, limit, threshold } = asked
  const { lists, excludeLists, topics, countries, changedSince, excludeIds } = filters
  for (const id of lists ?? [])
    if (app.packs.get(id) === undefined) throw new AppError('register/not-found', { id })
  return defined({
    limit,
    threshold,
    on,
    datasets: lists,
    excludeDatasets: excludeLists,
    topics,
    countries: countries?.map((country) => country.toLowerCase()),
    changedSince,
    excludeIds,
  })
}

/**
 * Under what a question is remembered: a keyed hash of the asker's own number, or of everything that was asked. Names
 * in another order, letters of another case and filters make no difference.
 */
export function fingerprintOf(app: App, asked: ScreeningAsked): string {
  const { reference } = asked
  const about =
    reference === undefined
      ? Object.entries(defined(asked.properties))
          .map(([property, values]) => [
            property,
            values.map((value) => value.normalize('NFKC').toLowerCase()).toSorted(),
          ])
          .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
      : reference
  const text = `xy.screening:${digestOf(reference === undefined ? [asked.schema, about] : about)}`
  // Keyed like an identifier: whoever reads the table alone cannot try names against it.
  return app.identifierKeys.keyOf(text as Identifier)
}
