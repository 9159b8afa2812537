import type { Query, SearchOptions } from '@xinyong/screening'
import type { ScreeningOptions } from '../../ports/screening.ts'

/** One run of the engine. */
export interface Pass {
  readonly query: Query
  readonly options: SearchOptions
}

/** Schemata that leave open whether a person is meant. */
const OPEN: ReadonlySet<string> = new Set(['', 'Thing', 'LegalEntity'])
/** A list that does not know what somebody is calls them so. */
const UNSAID = ['LegalEntity', 'Thing']
const THINGS = ['Vessel', 'Airplane', 'Vehicle', 'CryptoWallet', 'Security']
const ORGANISATIONS: ReadonlySet<string> = new Set([
  'Organization',
  'Company',
  'PublicBody',
  'Asset',
])
/** More than is shown, so that a namesake beyond the limit still counts. */
const SPARE = 5

const DEFAULT_LIMIT = 5

/** How a question is put to the engine: people and organisations are compared each in their way. */
export function passesOf(query: Query, options: ScreeningOptions): readonly Pass[] {
  const { on: _on, limit = DEFAULT_LIMIT, ...rest } = options
  const schema = query.schema ?? ''
  const asked = (as: string, filters: SearchOptions): Pass => ({
    query: { ...query, schema: as },
    options: { ...rest, ...filters, limit: limit + SPARE },
  })
  const wanted = rest.schemas
  if (!OPEN.has(schema)) {
    if (wanted !== undefined) return [asked(schema, {})]
    if (schema === 'Person') return [asked(schema, { schemas: ['Person', ...UNSAID] })]
    if (!ORGANISATIONS.has(schema)) return [asked(schema, { schemas: [schema, ...UNSAID] })]
    const excludeSchemas = [...(rest.excludeSchemas ?? []), 'Person', ...THINGS]
    return [asked(schema, { excludeSchemas })]
  }
  const people =
    wanted === undefined || wanted.includes('Person')
      ? [asked('Person', { schemas: ['Person'] })]
      : []
  const others = wanted?.filter((one) => one !== 'Person')
  const excludeSchemas = [
    ...(rest.excludeSchemas ?? []),
    'Person',
    ...(schema === 'LegalEntity' ? THINGS : []),
  ]
  const organisations =
    others === undefined
      ? [asked('Organization', { excludeSchemas })]
      : others.length > 0
        ? [asked('Organization', { schemas: others })]
        : []
  return [...people, ...organisations]
}
