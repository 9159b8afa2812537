import { codesOf } from '../binning/binning.ts'
import type { Binning } from '../binning/binning.ts'
import type { Trend } from '../binning/settings.ts'
import type {
  BinCells,
  Characteristic,
  CharacteristicBase,
  Coefficient,
  SpecialBin,
} from '../card/scorecard.ts'
import type { ColumnWords } from './describe.ts'
import { elsePolicy, titleOf } from './describe.ts'
import type { ModelCharacteristic } from './model.ts'

/** One characteristic of a card, from its bins, coefficient and points. */
export function cardCharacteristic(
  { name, binning, coefficient }: ModelCharacteristic,
  points: Int32Array,
  words: ColumnWords | undefined,
): Characteristic {
  const { rule } = binning
  const codes = codesOf(rule)
  const cells = (code: number, id: string): BinCells => cellsOf(binning, points, code, id)
  const title = titleOf(name, words)
  const base: CharacteristicBase = {
    id: name,
    title,
    fact: words?.fact ?? { name, title },
    reason: name,
    coefficient: told(coefficient),
    informationValue: binning.informationValue,
    specials: rule.specials.map((special, at): SpecialBin => ({
      ...cells(codes.values + at, `special-${at + 1}`),
      values: special.values,
      title: special.title ?? { en: special.values.join(', '), zh: special.values.join('、') },
    })),
    missing: elsePolicy(
      words?.missing,
      rows(binning, codes.missing) > 0,
      cells(codes.missing, 'missing'),
    ),
    change: words?.change ?? { actionable: false },
  }
  if (rule.kind === 'categorical')
    return {
      ...base,
      kind: 'categorical',
      bins: rule.groups.map((categories, at) => ({ ...cells(at, `bin-${at + 1}`), categories })),
      unknown: elsePolicy(words?.unknown, false, cells(codes.unknown, 'unknown')),
    }
  return {
    ...base,
    kind: 'numeric',
    closed: 'left',
    trend: pointsTrend(binning.trend, coefficient.value),
    bins: Array.from({ length: codes.values }, (_, at) => ({
      ...cells(at, `bin-${at + 1}`),
      ...(at === 0 ? {} : { from: rule.cuts[at - 1]! }),
      ...(at === codes.values - 1 ? {} : { to: rule.cuts[at]! }),
    })),
  }
}

function cellsOf(binning: Binning, points: Int32Array, code: number, id: string): BinCells {
  const { counts, woe } = binning
  return {
    id,
    // Weighted rows may add up to fractions; a card states whole rows.
    counts: { good: Math.round(counts.good[code]!), bad: Math.round(counts.bad[code]!) },
    woe: woe[code]!,
    points: points[code]!,
  }
}

function rows({ counts }: Binning, code: number): number {
  return counts.good[code]! + counts.bad[code]!
}

function told({
  value,
  standardError,
  pValue,
  varianceInflation,
}: ModelCharacteristic['coefficient']): Coefficient {
  return {
    value,
    ...(standardError === undefined ? {} : { standardError }),
    ...(pValue === undefined ? {} : { pValue }),
    ...(varianceInflation === undefined ? {} : { varianceInflation }),
    sign: value > 0 ? 'right' : value < 0 ? 'wrong' : 'held-at-zero',
  }
}

const AGAINST = {
  ascending: 'descending',
  descending: 'ascending',
  peak: 'valley',
  valley: 'peak',
  none: 'none',
} as const

// Bins follow the bad rate, cards their points: where the bad rate falls, points rise.
function pointsTrend(trend: Trend, coefficient: number): Trend {
  return coefficient < 0 ? trend : AGAINST[trend]
}
