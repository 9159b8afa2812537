import type { CardTables } from './tables.ts'

/** Room for one row, used again and again: reasons are ranked without making garbage. */
export interface ReasonRoom {
  readonly losses: Float64Array
  readonly order: Int32Array
  /** Reasons met in this row, in the order of the card: ties go to the one met first. */
  readonly met: Int32Array
  readonly seen: Uint8Array
}

export function reasonRoom({ reasonIds, most, characteristics }: CardTables): ReasonRoom {
  return {
    losses: new Float64Array(reasonIds.length),
    order: new Int32Array(most),
    met: new Int32Array(characteristics.length),
    seen: new Uint8Array(reasonIds.length),
  }
}

/**
 * The principal reasons of one row, greatest loss first, into `room.order` (places in `reasonIds`).
 * @param codes one for each characteristic, none refused
 * @returns how many there are
 */
export function rankReasons(
  { characteristics, most }: CardTables,
  codes: ArrayLike<number>,
  { losses, order, met, seen }: ReasonRoom,
): number {
  let count = 0
  for (let j = 0; j < characteristics.length; j += 1) {
    const table = characteristics[j]!
    const code = codes[j]!
    const reason = table.reasons[code]!
    if (seen[reason] === 0) {
      seen[reason] = 1
      losses[reason] = 0
      met[count] = reason
      count += 1
    }
    losses[reason]! += table.losses[code]!
  }
  let found = 0
  for (let at = 0; at < count; at += 1) {
    const reason = met[at]!
    seen[reason] = 0
    const loss = losses[reason]!
    if (loss <= 0 || (found === most && loss <= losses[order[most - 1]!]!)) continue
    let place = found < most ? found : most - 1
    while (place > 0 && losses[order[place - 1]!]! < loss) {
      order[place] = order[place - 1]!
      place -= 1
    }
    order[place] = reason
    if (found < most) found += 1
  }
  return found
}
