import type { Norm } from './norm.ts'
import { seenGood } from './norm.ts'

/** Share of the good in a population that all follow one norm and judge in public: where the mean stays as it is. */
export function goodness(norm: Norm, error: number): number {
  const [bb, bg, gb, gg] = cells(norm, norm.act, error)
  const c2 = gg - gb - bg + bb
  const c1 = gb + bg - 2 * bb - 1
  // The map is quadratic, above the diagonal at 0 and below it at 1: exactly one root between.
  if (Math.abs(c2) < 1e-14) return bb / -c1
  const root = Math.sqrt(c1 * c1 - 4 * c2 * bb)
  // The stable form: no difference of numbers that are nearly equal.
  const q = -0.5 * (c1 - root)
  const [one, two] = [q / c2, bb / q]
  return two >= -1e-12 && two <= 1 + 1e-12 ? two : one
}

/** Long-run share of meetings in which a follower of `act` is seen as good among residents of goodness h. */
export function mutantGoodness(
  norm: Norm,
  act: readonly number[],
  h: number,
  error: number,
): number {
  const [bb, bg, gb, gg] = cells(norm, act, error)
  const up = h * bg + (1 - h) * bb
  return up / (1 - h * gg + h * bg - (1 - h) * gb + (1 - h) * bb)
}

/** How often residents give when they meet each other. */
export function cooperation(norm: Norm, h: number): number {
  const [bb, bg, gb, gg] = norm.act as readonly [number, number, number, number]
  return (1 - h) * (1 - h) * bb + (1 - h) * h * bg + h * (1 - h) * gb + h * h * gg
}

/**
 * What the benefit must be for each cost of 1 so that no other rule of action pays better among residents: a range, empty
 * where `least` is above `most`.
 */
export function stableBenefits(
  norm: Norm,
  error: number,
): { readonly least: number; readonly most: number } {
  const h = goodness(norm, error)
  const income = (H: number, act: readonly number[]) => ({
    got: helped(norm, H, h),
    given: gives(act, H, h),
  })
  const resident = income(h, norm.act)
  let [least, most] = [0, Infinity]
  for (let code = 0; code < 16; code += 1) {
    const act = [3, 2, 1, 0].map((bit) => (code >> bit) & 1)
    if (act.join() === norm.act.join()) continue
    const mutant = income(mutantGoodness(norm, act, h, error), act)
    const [help, cost] = [resident.got - mutant.got, resident.given - mutant.given]
    // Resident earns more: b·help > cost.
    if (help > 1e-12) least = Math.max(least, cost / help)
    else if (help < -1e-12) most = Math.min(most, cost / help)
    else if (cost >= -1e-12) least = Infinity
  }
  return { least, most }
}

function cells(
  norm: Norm,
  act: readonly number[],
  error: number,
): readonly [number, number, number, number] {
  return [
    seenGood(norm, act, 0, 0, error),
    seenGood(norm, act, 0, 1, error),
    seenGood(norm, act, 1, 0, error),
    seenGood(norm, act, 1, 1, error),
  ]
}

/** How often residents help somebody who is good with chance H. */
function helped({ act }: Norm, H: number, h: number): number {
  return (1 - h) * ((1 - H) * act[0]! + H * act[1]!) + h * ((1 - H) * act[2]! + H * act[3]!)
}

/** How often a follower of `act` who is good with chance H helps residents. */
function gives(act: readonly number[], H: number, h: number): number {
  return (1 - H) * ((1 - h) * act[0]! + h * act[1]!) + H * ((1 - h) * act[2]! + h * act[3]!)
}
