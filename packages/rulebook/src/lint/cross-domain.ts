import type { Ground, Measure } from '../pack/model.ts'

/** The grounds a measure is bound to: those it names, or all. */
export function groundsOf<G extends Pick<Ground, 'id'>>(
  measure: Measure,
  grounds: readonly G[],
): readonly G[] {
  return measure.grounds === undefined
    ? grounds
    : grounds.filter((ground) => measure.grounds?.includes(ground.id))
}

/**
 * Whether the measure acts outside the domain of some ground it is bound to (charter 3). Such a measure needs a statutory
 * basis of its own and is marked wherever it is shown. Takes a pack's grounds or those in force on a day.
 */
export function isCrossDomain(
  measure: Measure,
  grounds: readonly Pick<Ground, 'id' | 'domain'>[],
): boolean {
  return groundsOf(measure, grounds).some((ground) => ground.domain !== measure.domain)
}
