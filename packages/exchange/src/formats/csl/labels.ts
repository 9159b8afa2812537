import { featureOf } from '../us-lists/find-feature.ts'
import type { FoundFeature } from '../us-lists/find-feature.ts'

/** One item of the `ids` column, taken apart. */
export interface CslId {
  readonly found: FoundFeature
  /** The words between label and country, dates taken off. */
  readonly value: string
  readonly country?: string
  readonly dates: readonly string[]
}

/**
 * The column's items are label, number, country, dates in older editions and the exact reverse in newer ones.
 * Undefined when neither end is a label the lists are known to use.
 */
export function parseCslId(item: string): CslId | undefined {
  const segments = item.split(', ').map((segment) => segment.trim())
  const first = featureOf(segments[0] ?? '') ?? provisionLabel(segments[0] ?? '')
  if (first !== undefined && segments.length > 1) return take(first, segments.slice(1), 'last')
  for (let from = 1; from < segments.length; from += 1) {
    const label = segments.slice(from).join(', ')
    const found = featureOf(label) ?? walletLabel(label) ?? provisionLabel(label)
    if (found !== undefined) return take(found, segments.slice(0, from), 'first')
  }
  const wallet = walletLabel(segments[0] ?? '')
  return wallet === undefined ? undefined : take(wallet, segments.slice(1), 'last')
}

/** Documents carry their country at the outer end: after the number, or before it in reversed items. */
function take(found: FoundFeature, inner: readonly string[], countryAt: 'first' | 'last'): CslId {
  if (found.feature.as !== 'document') return { found, value: inner.join(', '), dates: [] }
  const isDate = (segment: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(segment)
  const dates = inner.filter(isDate)
  const rest = inner.filter((segment) => !isDate(segment))
  const edge = countryAt === 'first' ? 0 : rest.length - 1
  const country = rest.length > 1 && /^[A-Z]{2}$/.test(rest[edge] ?? '') ? rest[edge] : undefined
  const value = (country === undefined ? rest : rest.toSpliced(edge, 1)).join(', ')
  return { found, value, dates, ...(country === undefined ? {} : { country }) }
}

function walletLabel(label: string): FoundFeature | undefined {
  const currency = /^Digital Currency Address - ([A-Z0-9]{2,6})$/.exec(label)?.[1]
  if (currency === undefined) return undefined
  return { label, feature: { as: 'wallet' }, rest: currency }
}

function provisionLabel(label: string): FoundFeature | undefined {
  const provision =
    /^(Executive Order|CAATSA Section|Listing Date|Effective Date|Purchase\/Sales For Divestment)/
  return provision.test(label) ? { label, feature: { as: 'provision' }, rest: '' } : undefined
}
