import { draw, stepKey } from '../random/mix.ts'
import { overlay } from '../state/layout.ts'
import type { CaseFacts } from './case-facts.ts'
import { factsLayout, NO_CONDUCT, NO_STEP, PUBLISHED, SERVED } from './case-facts.ts'
import type { ListProgram } from './list-program.ts'
import { ACTIVITIES } from './list-program.ts'

/** Rows that reach every refusal and every way an entry can begin and end; the same seed gives the same rows. */
export function randomCases(
  program: ListProgram,
  rows: number,
  seed: number,
  firstDay: number,
): CaseFacts {
  const facts = overlay(factsLayout(rows)).columns
  const { k0, k1 } = stepKey(seed, 0, 0)
  for (let i = 0; i < rows; i += 1) {
    let slot = 0
    const upTo = (n: number): number => (draw(k0, k1, i, (slot += 1)) >>> 0) % n
    /** Mostly the ordinary value, so that refusals early in the order do not hide those behind. */
    const rarely = (ordinary: number, other: () => number): number =>
      upTo(12) === 0 ? other() : ordinary
    const ground = upTo(Math.max(1, program.grounds.length))
    facts.ground[i] = rarely(ground, () => program.grounds.length)
    const subjects = [0, 1, 2].filter((kind) => program.kinds[kind])
    facts.subject[i] = rarely(subjects[upTo(subjects.length)] ?? 0, () => upTo(3))
    facts.opened[i] = firstDay + upTo(2500)
    facts.conductAge[i] = rarely(upTo(4500), () => NO_CONDUCT)
    facts.proposedAfter[i] = upTo(20)
    facts.unchecked[i] = rarely(0, () => 1)
    facts.notice[i] = rarely(upTo(5) === 0 ? PUBLISHED : SERVED, () => upTo(4))
    facts.noticeAfter[i] = upTo(15)
    facts.consent[i] = rarely(1, () => upTo(3))
    facts.decidedAfter[i] = upTo(3) === 0 ? upTo(30) : 10 + upTo(110)
    facts.sameOfficer[i] = rarely(0, () => 1)
    const kind = program.terms[ground]?.kind
    facts.length[i] = rarely(kind === 'range' ? 1 + upTo(2) : 0, () => upTo(4))
    const prolongs = (program.terms[ground]?.prolonged.length ?? 0) > 0
    facts.prolong[i] = prolongs ? upTo(3) : rarely(0, () => upTo(3))
    facts.servedAfter[i] = rarely(upTo(40), () => NO_STEP)
    facts.publishedAfter[i] = upTo(4) === 0 ? NO_STEP : upTo(60)
    facts.removal[i] = upTo(2) === 0 ? NO_STEP : upTo(Math.max(1, program.removals.length))
    facts.removedAfter[i] = upTo(3000)
    facts.activity[i] = upTo(ACTIVITIES.length)
    facts.askedAfter[i] = upTo(2500)
    facts.byName[i] = rarely(0, () => 1)
  }
  return facts
}
