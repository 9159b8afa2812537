import type { BinKind } from './find-bin.ts'
import type { BinCells, Characteristic } from './scorecard.ts'

export interface KindedBin {
  readonly kind: BinKind
  readonly bin: BinCells
}

/** Every bin that can give points, in the order of the compiled codes: ordinary, special, missing, unknown. */
export function binsOf(characteristic: Characteristic): readonly KindedBin[] {
  const { specials, missing } = characteristic
  const unknown = characteristic.kind === 'categorical' ? characteristic.unknown : undefined
  const ordinary = characteristic.kind === 'numeric' ? 'interval' : 'category'
  return [
    ...characteristic.bins.map((bin): KindedBin => ({ kind: ordinary, bin })),
    ...specials.map((bin): KindedBin => ({ kind: 'special', bin })),
    ...(missing.policy === 'points' ? [{ kind: 'missing', bin: missing.bin } as const] : []),
    ...(unknown?.policy === 'points' ? [{ kind: 'unknown', bin: unknown.bin } as const] : []),
  ]
}
