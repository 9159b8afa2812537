import type { CaseFacts, CaseResults, Code } from './case-facts.ts'
import { codeOf, FAILED, NO_CONDUCT, NO_STEP, NOT_SERVED, PUBLISHED } from './case-facts.ts'
import type { ListProgram } from './list-program.ts'
import { ACTIVITIES, cell } from './list-program.ts'
import { NEVER } from './period-table.ts'

const no = (code: Code): number => codeOf(code)
const PERMIT = no('permit')
const DENY = no('deny')
const REVIEW = no('review')

/**
 * The columnar engine: decides rows `first` up to `end` over typed arrays, without an object or a string a row.
 * `explainCase` is its oracle: same facts, same code, same days.
 */
export function decideCases(
  program: ListProgram,
  facts: CaseFacts,
  results: CaseResults,
  first: number,
  end: number,
): void {
  const { denies } = program
  for (let i = first; i < end; i += 1) {
    const ground = facts.ground[i]!
    const refused = refusalOf(program, facts, i)
    results.from[i] = NEVER
    results.to[i] = NEVER
    if (refused >= 0) {
      results.code[i] = refused
      continue
    }
    const decided = decidedOn(facts, i)
    const from = effectOf(program, facts, i, decided)
    const term = from === NEVER ? NEVER : termOf(program, facts, i, from)
    const to = endOf(program, facts, i, decided, from, term)
    // Ended before it began: service or publicity that comes later starts nothing.
    results.from[i] = to !== NEVER && from > to ? NEVER : from
    results.to[i] = to
    const asked = decided + facts.askedAfter[i]!
    const row = cell(ground, facts.subject[i]!) * ACTIVITIES.length + facts.activity[i]!
    const bites = results.from[i]! <= asked && asked < to && denies[row] === 1
    results.code[i] = bites ? (facts.byName[i] === 1 ? REVIEW : DENY) : PERMIT
  }
}

const proposedOn = (facts: CaseFacts, i: number): number =>
  facts.opened[i]! + facts.proposedAfter[i]!
const noticeOn = (facts: CaseFacts, i: number): number =>
  proposedOn(facts, i) + facts.noticeAfter[i]!
const decidedOn = (facts: CaseFacts, i: number): number =>
  noticeOn(facts, i) + facts.decidedAfter[i]!

/** The refusal, in the order in which the procedure asks; -1 where the subject is entered. */
function refusalOf(program: ListProgram, facts: CaseFacts, i: number): number {
  const { rules } = program
  if (!program.decides) return schemeRefusal(program)
  if (program.kinds[facts.subject[i]!] !== true) return no('procedure.subject-kind')
  const ground = facts.ground[i]!
  if (ground >= program.grounds.length) return no('charter.1.ground')
  if (program.exclusions > 0 && facts.unchecked[i] === 1) return no('procedure.exclusion-unchecked')
  const last = program.evidence[ground]
  if (last !== undefined) {
    const age = facts.conductAge[i]!
    if (age === NO_CONDUCT) return no('procedure.conduct-date')
    if (facts.opened[i]! > last(facts.opened[i]! - age)) return no('procedure.evidence-too-old')
  }
  if (!program.decision) return no('procedure.no-decision-rule')
  if (facts.sameOfficer[i] === 1) return no('charter.1.different-officer')
  const heard = program.commendation && rules.notice === undefined ? -1 : hearing(program, facts, i)
  if (heard >= 0) return heard
  if (program.consent && facts.consent[i] !== 1) return no('procedure.consent')
  return termRefusal(program, facts, i, ground)
}

function schemeRefusal({ rules }: ListProgram): number {
  if (rules.use === 'study') return no('charter.4.study')
  if (rules.kind === 'points' || rules.kind === 'score') return no('procedure.no-cases')
  return rules.use === 'mirror' ? no('procedure.mirror') : no('charter.1.ground')
}

function hearing(program: ListProgram, facts: CaseFacts, i: number): number {
  const { noticeOver, publicationDeemed } = program
  const served = facts.notice[i]!
  if (noticeOver === undefined || served === NOT_SERVED || served === FAILED)
    return no('charter.1.notice')
  let day = noticeOn(facts, i)
  if (served === PUBLISHED) {
    if (publicationDeemed === undefined) return no('charter.1.notice')
    day = publicationDeemed(day)
  }
  return decidedOn(facts, i) < noticeOver(day) ? no('procedure.notice-window') : -1
}

function termRefusal(program: ListProgram, facts: CaseFacts, i: number, ground: number): number {
  const term = program.terms[ground]!
  const [length, prolong] = [facts.length[i]!, facts.prolong[i]!]
  const fits =
    term.kind === 'range'
      ? prolong === 0 && (length === 1 || length === 2)
      : term.kind === 'fixed'
        ? length === 0 && (prolong === 0 || term.prolonged.length > 0)
        : term.kind === 'open' && length === 0 && prolong === 0
  return fits ? -1 : no('procedure.term')
}

function effectOf(program: ListProgram, facts: CaseFacts, i: number, decided: number): number {
  const served = facts.servedAfter[i]!
  if (program.effect === 0) return decided
  if (program.effect === 1) return served === NO_STEP ? NEVER : decided + served
  const published = publishedOn(program, facts, i, decided)
  return published === NEVER ? NEVER : program.publicityOver(published)
}

function publishedOn(program: ListProgram, facts: CaseFacts, i: number, decided: number): number {
  const after = facts.publishedAfter[i]!
  if (after === NO_STEP || program.isPublic[facts.subject[i]!] !== true) return NEVER
  // A decision that has effect on service is not made public before.
  if (program.effect === 1 && facts.servedAfter[i] === NO_STEP) return NEVER
  return laterOf(facts, i, decided) + after
}

const laterOf = (facts: CaseFacts, i: number, decided: number): number =>
  decided + (facts.servedAfter[i] === NO_STEP ? 0 : facts.servedAfter[i]!)

/** The end a term gives that begins on a day. */
function termOf(program: ListProgram, facts: CaseFacts, i: number, from: number): number {
  const term = program.terms[facts.ground[i]!]!
  const ends = term.ends[term.kind === 'range' ? facts.length[i]! : 0]!(from)
  const prolong = facts.prolong[i]!
  return prolong === 0 || ends === NEVER ? ends : term.prolonged[prolong - 1]!(ends)
}

/** The earlier of the term's end and a removal that the law allows on its day. */
function endOf(
  program: ListProgram,
  facts: CaseFacts,
  i: number,
  decided: number,
  from: number,
  term: number,
): number {
  const removal = program.removals[facts.removal[i]!]
  if (removal === undefined) return term
  const on = removalDay(program, facts, i, decided)
  if (term <= on) return term
  const termed = (from === NEVER ? termOf(program, facts, i, facts.opened[i]!) : term) !== NEVER
  if (removal.appliesTo !== 'all' && termed !== (removal.appliesTo === 'termed')) return term
  if (removal.over > 0 && from !== NEVER && term !== NEVER && on < shareOf(removal, from, term))
    return term
  if (removal.grounds && !removal.grounds.includes(facts.ground[i]!)) return term
  if (removal.inForce && from !== NEVER && on < removal.inForce(from)) return term
  const fact = on - facts.removedAfter[i]!
  if (removal.sinceFact && on < removal.sinceFact(fact)) return term
  return on
}

export const removalDay = (
  program: ListProgram,
  facts: CaseFacts,
  i: number,
  decided: number,
): number => {
  const published = publishedOn(program, facts, i, decided)
  const before = published === NEVER ? laterOf(facts, i, decided) : published
  return before + facts.removedAfter[i]!
}

function shareOf({ over, under }: { over: number; under: number }, from: number, end: number) {
  return from + Math.ceil((end - from) * (over / under) - 1e-9)
}
