import fc from 'fast-check'
import { nextAbove } from '../compiled/tables.ts'
import type { FactValue, Facts } from '../facts.ts'
import type { Characteristic, ElsePolicy, Scorecard, SpecialBin } from '../scorecard.ts'
import { categorical, cells, madeCard, numeric } from './made-card.ts'

const points = fc.integer({ min: -80, max: 80 })
const CATEGORIES = ['a', 'b', 'c', '1', '0', 'true', 'x y', '未知', 'NaN'] as const
const NUMBERS = fc.oneof(
  fc.integer({ min: -5, max: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)

const elsePolicy = (id: string): fc.Arbitrary<ElsePolicy> =>
  fc.oneof(
    fc.constant<ElsePolicy>({ policy: 'refuse' }),
    points.map((value): ElsePolicy => ({ policy: 'points', bin: cells(id, value, 0, 0) })),
  )

const specials = (
  id: string,
  values: fc.Arbitrary<readonly (number | string)[]>,
): fc.Arbitrary<readonly SpecialBin[]> =>
  fc.tuple(values, points, points).map(([all, one, two]) =>
    [all.slice(0, 1), all.slice(1)]
      .filter((some) => some.length > 0)
      .map((some, at) => ({
        ...cells(`${id}-s${at}`, at === 0 ? one : two, 1, 1),
        values: some,
        title: { en: `Code ${some.join()}`, zh: `代码${some.join()}` },
      })),
  )

// Shared reasons and reasons of single bins are what merging must get right.
const reasonOf = fc.constantFrom('r-one', 'r-two', 'r-three', 'r-four', 'r-five', 'r-six')

function numericArbitrary(id: string): fc.Arbitrary<Characteristic> {
  return fc
    .record({
      cuts: fc.uniqueArray(
        NUMBERS.map((one) => one + 0),
        { maxLength: 7 },
      ),
      values: fc.array(points, { minLength: 8, maxLength: 8 }),
      closed: fc.constantFrom('left' as const, 'right' as const),
      missing: elsePolicy(`${id}-missing`),
      codes: specials(
        id,
        fc.uniqueArray(fc.constantFrom(-9, -2, 0, 7, 'ND', '-9'), { maxLength: 3 }),
      ),
      reason: reasonOf,
    })
    .map(({ cuts, values, closed, missing, codes, reason }) =>
      numeric(
        id,
        cuts.toSorted((a, b) => a - b),
        values.slice(0, cuts.length + 1),
        { closed, missing, specials: codes, reason },
      ),
    )
}

function categoricalArbitrary(id: string): fc.Arbitrary<Characteristic> {
  return fc
    .record({
      names: fc.shuffledSubarray([...CATEGORIES], { minLength: 3 }),
      values: fc.array(points, { minLength: 3, maxLength: 3 }),
      missing: elsePolicy(`${id}-missing`),
      unknown: elsePolicy(`${id}-unknown`),
      codes: specials(id, fc.uniqueArray(fc.constantFrom(-9, 'ND', 1, 'NaN'), { maxLength: 2 })),
      reason: reasonOf,
    })
    .map(({ names, values, missing, unknown, codes, reason }) =>
      categorical(id, [names.slice(0, 1), names.slice(1, 2), names.slice(2)], values, {
        missing,
        unknown,
        specials: codes,
        reason,
      }),
    )
}

export const anyCard: fc.Arbitrary<Scorecard> = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 8 })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((isNumber, at) =>
        isNumber ? numericArbitrary(`n${at}`) : categoricalArbitrary(`c${at}`),
      ),
    ),
  )
  .chain((characteristics) =>
    fc
      .record({
        most: fc.integer({ min: 1, max: 4 }),
        method: fc.constantFrom('max' as const, 'mean' as const, 'neutral' as const),
      })
      .map(({ most, method }) => {
        const card = madeCard(characteristics)
        return { ...card, reasonMethod: { ...card.reasonMethod, most, method } }
      }),
  )

/** Every threshold and its two neighbours, codes, missing, infinities, texts among numbers and unknown categories. */
export function valuesFor(one: Characteristic): fc.Arbitrary<FactValue | undefined> {
  const common = [undefined, null, Number.NaN, Infinity, -Infinity, 0, -0, true, '', 'ND', '-9', -9]
  if (one.kind === 'categorical')
    return fc.oneof(fc.constantFrom(...CATEGORIES, 'nobody knows', 1, ...common))
  const edges = one.bins.flatMap(({ from }) =>
    from === undefined ? [] : [nextBelow(from), from, nextAbove(from)],
  )
  return fc.oneof(NUMBERS, fc.constantFrom(...edges, ...common, 7, -2))
}

export function nextBelow(value: number): number {
  return -nextAbove(-value)
}

export const cardWithFacts: fc.Arbitrary<{
  readonly card: Scorecard
  readonly rows: readonly Facts[]
}> = anyCard.chain((card) =>
  fc
    .array(
      fc.record(Object.fromEntries(card.characteristics.map((one) => [one.id, valuesFor(one)]))),
      { maxLength: 12 },
    )
    .map((rows) => ({ card, rows: rows as readonly Facts[] })),
)
