import { exp, ln, power } from '../random/elementary.ts'
import { ACTIVITIES, cell, KINDS } from '../rules/list-program.ts'
import type { ListProgram } from '../rules/list-program.ts'
import { NEVER } from '../rules/period-table.ts'
import { RISKS } from './groups.ts'
import { deniedShare } from './needs.ts'
import type { Settings } from './parameters.ts'
import { COURT, LOAN, SITUATIONS } from './situations.ts'

/** Levels of belief that a perceived sanction is told for. */
export const LEVELS = 1024
/** An open-ended listing is feared for as many steps. */
const LONGEST = 5000
/** Absolute risk aversion per unit of the sanction's own size, so that it works alike for small and large ones. */
const AVERSION = { averse: 2, neutral: 0, seeking: -2 } as const

/** Discounted number of steps: 1 + δ + … over `steps`. */
export function annuity(discount: number, steps: number): number {
  return discount === 1 ? steps : (1 - power(discount, steps)) / (1 - discount)
}

/** What one step on the list costs somebody of a kind entered on a ground. */
export function biteOf(
  program: ListProgram,
  settings: Settings,
  activities: Uint8Array,
  ground: number,
  kind: number,
): number {
  const at = cell(ground, kind)
  const share = deniedShare(activities, program.denies, at * ACTIVITIES.length)
  const shunned = program.isPublic[kind] === true ? settings['register.visible'] : 0
  return (
    settings['needs.rate'] * share * settings['needs.value'] +
    settings['trade.rate'] * shunned * settings['trade.gain']
  )
}

/** Steps an entry on a ground lasts when it begins on a day; `LONGEST` where it has no end. */
export function listedSteps(
  program: ListProgram,
  ground: number,
  day: number,
  stepDays: number,
): number {
  const end = program.terms[ground]!.ends[0]!(day)
  return end === NEVER ? LONGEST : Math.min(LONGEST, Math.ceil((end - day) / stepDays))
}

/**
 * The gain at which somebody stops offending, by situation, kind, risk and believed chance of being found: place
 * `((situation * 3 + kind) * 3 + risk) * LEVELS + level`. Risk neutral: chance times sanction. Otherwise the gain that is
 * worth the gamble under constant absolute risk aversion, ln(1 - p + p e^(ρf)) / ρ (Becker's comparison).
 */
export function perceivedTable(
  settings: Settings,
  activities: Uint8Array,
  day: number,
  stepDays: number,
  list: { readonly program: ListProgram; readonly grounds: Int8Array } | undefined,
  worth?: Int32Array,
): Int32Array {
  const table = new Int32Array(SITUATIONS.length * KINDS.length * RISKS.length * LEVELS)
  const discount = power(settings['patience.year'], stepDays / 365)
  let at = 0
  const listing = (situation: number, kind: number): number => {
    const ground = list?.grounds[situation] ?? -1
    if (list === undefined || ground < 0) return 0
    const steps = listedSteps(list.program, ground, day, stepDays)
    return biteOf(list.program, settings, activities, ground, kind) * annuity(discount, steps)
  }
  for (const situation of SITUATIONS.keys())
    for (const kind of KINDS.keys()) {
      // Whoever does not repay sees the court coming, and the list behind it.
      const behind = situation === LOAN ? settings['loans.order'] * listing(COURT, kind) : 0
      const lost = Math.max(0, -(worth?.[situation] ?? 0)) * settings['points.worth']
      const sanction = settings['law.fine'] + lost + Math.max(listing(situation, kind), behind)
      for (const risk of RISKS) {
        const aversion = AVERSION[risk]
        const weight = exp(aversion)
        for (let level = 0; level < LEVELS; level += 1)
          table[at++] = Math.round(certainty((level + 0.5) / LEVELS, sanction, aversion, weight))
      }
    }
  return table
}

/** @param weight e to the power of the aversion, worked out once */
function certainty(p: number, sanction: number, aversion: number, weight: number): number {
  if (aversion === 0 || sanction === 0) return p * sanction
  return (ln(1 - p + p * weight) / aversion) * sanction
}
