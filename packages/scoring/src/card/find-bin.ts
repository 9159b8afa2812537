import type { FactRefusal, FactValue } from './facts.ts'
import type {
  BinCells,
  Characteristic,
  ElsePolicy,
  NumericBin,
  NumericCharacteristic,
  SpecialBin,
} from './scorecard.ts'

export type BinKind = 'interval' | 'category' | 'special' | 'missing' | 'unknown'

export type FoundBin =
  | { readonly found: true; readonly kind: BinKind; readonly bin: BinCells }
  | { readonly found: false; readonly code: FactRefusal['code'] }

/**
 * The bin of a value, read from the document itself: the oracle of the compiled card.
 * Missing first, then special values, then intervals or categories. A category is a text; numbers and truth values
 * are read as their text. A number that is not finite is refused, never put into an open bin.
 */
export function findBin(characteristic: Characteristic, value: FactValue | undefined): FoundBin {
  if (value === undefined || value === null) return orElse(characteristic.missing, 'missing')
  if (typeof value === 'number' && !Number.isFinite(value))
    return { found: false, code: 'not-finite' }
  const special = characteristic.specials.find((one) => holdsSpecial(one, characteristic, value))
  if (special !== undefined) return { found: true, kind: 'special', bin: special }
  if (characteristic.kind === 'numeric') return inInterval(characteristic, value)
  const text = categoryText(value)
  const bin = characteristic.bins.find(({ categories }) => categories.includes(text))
  return bin === undefined
    ? orElse(characteristic.unknown, 'unknown')
    : { found: true, kind: 'category', bin }
}

// `+ 0` reads minus zero as zero.
export function categoryText(value: number | string | boolean): string {
  return typeof value === 'number' ? String(value + 0) : String(value)
}

function holdsSpecial(
  { values }: SpecialBin,
  { kind }: Characteristic,
  value: number | string | boolean,
): boolean {
  if (kind === 'numeric') return values.some((one) => one === value)
  return values.some((one) => categoryText(one) === categoryText(value))
}

function inInterval(
  characteristic: NumericCharacteristic,
  value: number | string | boolean,
): FoundBin {
  if (typeof value !== 'number') return { found: false, code: 'not-a-number' }
  const bin = characteristic.bins.find((one) => holds(one, characteristic.closed, value))
  // A valid card leaves no gap, so a finite number always has its interval.
  return bin === undefined
    ? { found: false, code: 'not-finite' }
    : { found: true, kind: 'interval', bin }
}

export function holds(
  { from = -Infinity, to = Infinity }: Pick<NumericBin, 'from' | 'to'>,
  closed: 'left' | 'right',
  value: number,
): boolean {
  return closed === 'left' ? from <= value && value < to : from < value && value <= to
}

function orElse(policy: ElsePolicy, kind: 'missing' | 'unknown'): FoundBin {
  if (policy.policy === 'points') return { found: true, kind, bin: policy.bin }
  return { found: false, code: kind === 'missing' ? 'missing' : 'unknown-category' }
}
