import { nextAbove } from '../card/compiled/tables.ts'
import type {
  BinCells,
  Characteristic,
  CharacteristicBase,
  ElsePolicy,
  NumericBin,
  SpecialBin,
} from '../card/scorecard.ts'
import { PmmlRefusal, PREDICATES, readPredicate } from './predicate.ts'
import type { PmmlValue, ReadPredicate } from './predicate.ts'
import type { XmlElement } from './xml.ts'

/** A field of the data dictionary with what the mining schema does to its values. */
export interface PmmlField {
  readonly name: string
  readonly title: string
  readonly numeric: boolean
  /** Declared valid values; none: all are. */
  readonly valid: readonly string[]
  readonly invalid: 'asIs' | 'asMissing' | 'refuse'
  readonly replacement: string | undefined
}

interface Attribute {
  readonly predicate: ReadPredicate
  readonly points: number
  readonly reason: string | undefined
}

/** What the first attribute that holds gives; undefined where none does. */
type Given = Attribute | undefined

/**
 * A PMML characteristic as bins. Its ordered predicates are tried on every threshold and between every two, so any way
 * of writing the same intervals gives the same bins.
 * @throws PmmlRefusal where bins cannot say the same
 */
export function readCharacteristic(
  node: XmlElement,
  field: PmmlField,
  attributes: readonly Attribute[],
): Characteristic {
  const reason = node.attributes['reasonCode'] ?? attributes.find((one) => one.reason)?.reason
  const ask = (value: PmmlValue): Given => {
    const seen =
      value === undefined && field.replacement !== undefined
        ? typed(field, field.replacement)
        : value
    return attributes.find(({ predicate }) => predicate.holds(seen) === true)
  }
  const fallback = reason ?? field.name
  const base: CharacteristicBase = {
    id: field.name,
    title: { en: field.title, zh: field.title },
    fact: { name: field.name, title: { en: field.title, zh: field.title } },
    reason: fallback,
    coefficient: { value: 1, sign: 'right' },
    informationValue: 0,
    specials: [],
    missing: policy('missing', ask(undefined), fallback),
    change: { actionable: false },
  }
  const constants = attributes.flatMap(({ predicate }) => predicate.constants)
  return field.numeric
    ? numericOf(base, ask, constants)
    : categoricalOf(base, ask, [...new Set([...constants, ...field.valid])], field)
}

export function readAttributes(node: XmlElement, name: string): readonly Attribute[] {
  return node.children
    .filter((child) => child.name === 'Attribute')
    .map((attribute) => {
      if (attribute.children.some((child) => child.name === 'ComplexPartialScore'))
        throw new PmmlRefusal(
          'complex-score',
          `${name}: points that are computed are not supported`,
        )
      const inner = attribute.children.find((child) => PREDICATES.includes(child.name))
      if (inner === undefined)
        throw new PmmlRefusal('predicate', `${name}: an attribute has no predicate`)
      const points = Number(attribute.attributes['partialScore'])
      if (!Number.isSafeInteger(points))
        throw new PmmlRefusal(
          'points',
          `${name}: ${attribute.attributes['partialScore']} is not a whole number of points`,
        )
      return { predicate: readPredicate(inner), points, reason: attribute.attributes['reasonCode'] }
    })
}

function typed({ numeric }: PmmlField, text: string): PmmlValue {
  return numeric ? Number(text) : text
}

function cellsOf(id: string, { points, reason }: Attribute, fallback: string): BinCells {
  return {
    id,
    counts: { good: 0, bad: 0 },
    woe: 0,
    points,
    ...(reason !== undefined && reason !== fallback && { reason }),
  }
}

function policy(id: string, given: Given, fallback: string): ElsePolicy {
  if (given === undefined) return { policy: 'refuse' }
  return { policy: 'points', bin: cellsOf(id, given, fallback) }
}

function numericOf(
  base: CharacteristicBase,
  ask: (value: PmmlValue) => Given,
  constants: readonly string[],
): Characteristic {
  const cuts = [...new Set(constants.map(Number))].toSorted((a, b) => a - b)
  if (!cuts.every(Number.isFinite))
    throw new PmmlRefusal('number', `${base.id}: a threshold is no number`)
  // Between two thresholds every number gets the same.
  const gaps = [
    ask(cuts[0] === undefined ? 0 : -nextAbove(-cuts[0])),
    ...cuts.map((cut) => ask(nextAbove(cut))),
  ]
  const specials: SpecialBin[] = []
  const sides = new Set<'left' | 'right'>()
  const bounds: number[] = []
  cuts.forEach((cut, at) => {
    const [below, here, above] = [gaps[at], ask(cut), gaps[at + 1]]
    const same = (a: Given, b: Given): boolean => a?.points === b?.points && a?.reason === b?.reason
    if (!same(below, above)) bounds.push(at)
    if (same(here, above) && same(here, below)) return
    if (same(here, above)) sides.add('left')
    else if (same(here, below)) sides.add('right')
    else if (here === undefined) throw new PmmlRefusal('gap', `${base.id}: ${cut} gets no points`)
    else
      specials.push({
        ...cellsOf(`special-${cut}`, here, base.reason),
        values: [cut],
        title: { en: `exactly ${cut}`, zh: `恰为${cut}` },
      })
  })
  if (sides.size > 1)
    throw new PmmlRefusal(
      'sides',
      `${base.id}: some intervals own their lower bound, others their upper one`,
    )
  const starts = [undefined, ...bounds]
  const bins = starts.map((start, at): NumericBin => {
    const given = gaps[start === undefined ? 0 : start + 1]
    if (given === undefined) throw new PmmlRefusal('gap', `${base.id}: some numbers get no points`)
    const end = starts[at + 1]
    return {
      ...cellsOf(`bin-${at + 1}`, given, base.reason),
      ...(start !== undefined && { from: cuts[start]! }),
      ...(end !== undefined && { to: cuts[end]! }),
    }
  })
  const closed = sides.has('right') ? 'right' : 'left'
  return { ...base, kind: 'numeric', closed, trend: 'none', specials, bins }
}

function categoricalOf(
  base: CharacteristicBase,
  ask: (value: PmmlValue) => Given,
  categories: readonly string[],
  field: PmmlField,
): Characteristic {
  const byAttribute = new Map<Attribute, string[]>()
  for (const category of categories) {
    const given = ask(category)
    if (given === undefined) continue
    byAttribute.set(given, [...(byAttribute.get(given) ?? []), category])
  }
  // A text that no predicate names and no list declares.
  const stranger = `${categories.join('')}\u0000`
  const declared = field.valid.length > 0
  const other =
    declared && field.invalid !== 'asIs'
      ? field.invalid === 'asMissing'
        ? ask(undefined)
        : undefined
      : ask(stranger)
  const bins = [...byAttribute].map(([given, names], at) => ({
    ...cellsOf(`bin-${at + 1}`, given, base.reason),
    categories: names,
  }))
  return { ...base, kind: 'categorical', bins, unknown: policy('unknown', other, base.reason) }
}
