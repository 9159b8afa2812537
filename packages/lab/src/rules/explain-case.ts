import type { PlainDate } from '@xinyong/identity'
import {
  calendarFor,
  dateOfDay,
  decide,
  dayNumber,
  entryOf,
  evolve,
  openCase,
} from '@xinyong/procedure'
import type { Calendar, CaseState, Command, DocumentRef, Refusal } from '@xinyong/procedure'
import type { Rules, Term } from '@xinyong/rulebook'
import { checkSubject, schemeOn } from '@xinyong/standing'
import type { CheckAnswer } from '@xinyong/standing'
import type { CaseFacts } from './case-facts.ts'
import { FAILED, NO_CONDUCT, NO_STEP, NOT_SERVED, PUBLISHED } from './case-facts.ts'
import { ACTIVITIES, KINDS } from './list-program.ts'
import { NEVER } from './period-table.ts'
import { LabError } from '../lab-error.ts'

/** What the production code says of one row, with its reasons. */
export interface CaseExplanation {
  /** The check's decision, or the rule under which the entry was refused. */
  readonly code: string
  readonly from: number
  readonly to: number
  readonly refusal?: Refusal
  readonly answer?: CheckAnswer
}

const officer = { id: 'officer', role: 'officer' } as const
const decider = { id: 'decider', role: 'decider' } as const
const superior = { id: 'superior', role: 'superior' } as const

interface Walk {
  readonly rules: Rules
  readonly calendar: Calendar
  state: CaseState
}

/** The first refusal of a command, or undefined when its acts were taken in. */
function act(walk: Walk, command: Command, day: number): Refusal | undefined {
  const decision = decide(walk.rules, walk.state, command, dateOfDay(day), walk.calendar)
  if (!decision.ok) return decision.refusal
  walk.state = decision.acts.reduce(evolve, walk.state)
  return undefined
}

/**
 * The interpreter: walks one row through the code that runs in production (opening, proposal, service, consent, decision,
 * publication, removal, entry, check) and keeps its reasons. The oracle of `decideCases`; some thousand times slower.
 */
export function explainCase(rules: Rules, facts: CaseFacts, i: number): CaseExplanation {
  const calendar = calendarFor(rules)
  const opened = facts.opened[i]!
  const kind = KINDS[facts.subject[i]!] ?? 'person'
  const age = facts.conductAge[i]!
  const conductOn = age === NO_CONDUCT ? {} : { conductOn: dateOfDay(opened - age) }
  const document = paper(dateOfDay(opened))
  const about = { subject: 's', subjectKind: kind, applicant: 'a', facts: 'f' } as const
  const opening = openCase(
    rules,
    { id: 'case', authority: rules.authority.name.en },
    { kind: 'open', by: officer, body: { ...about, ...conductOn, documents: [document] } },
    dateOfDay(opened),
    calendar,
  )
  if (!opening.ok) return refused(opening.refusal)
  const walk: Walk = { rules, calendar, state: opening.state }
  const entered = enter(walk, facts, i, document, conductOn)
  if ('refusal' in entered) return refused(entered.refusal)
  afterwards(walk, facts, i, entered.on, document)
  return checked(walk, facts, i, entered.on)
}

function enter(
  walk: Walk,
  facts: CaseFacts,
  i: number,
  document: DocumentRef,
  conductOn: { readonly conductOn?: PlainDate },
): { readonly refusal: Refusal } | { readonly on: number } {
  const { rules } = walk
  const proposed = facts.opened[i]! + facts.proposedAfter[i]!
  const ground = rules.grounds[facts.ground[i]!]
  const looked = rules.exclusions.slice(facts.unchecked[i]).map(({ id }) => id)
  const body = { ground: ground?.id ?? 'none', facts: 'f', ...conductOn }
  const proposal = { ...body, documents: [document], exclusionsChecked: looked }
  const against = act(walk, { kind: 'propose', by: officer, body: proposal }, proposed)
  if (against !== undefined) return { refusal: against }
  const noticeDay = proposed + facts.noticeAfter[i]!
  giveNotice(walk, facts.notice[i]!, noticeDay)
  if (facts.consent[i] !== 0) {
    const granted = facts.consent[i] === 1
    act(walk, { kind: 'consent', by: superior, body: { granted, reasons: 'r' } }, noticeDay)
  }
  const on = noticeDay + facts.decidedAfter[i]!
  const by = facts.sameOfficer[i] === 1 ? { ...decider, id: officer.id } : decider
  const length = lengthOf(ground?.term.value, facts.length[i]!)
  const prolong = prolongOf(ground?.term.value, facts.prolong[i]!)
  const decision = { outcome: 'enter', reasons: 'r', ...length, ...prolong } as const
  const refusal = act(walk, { kind: 'decide', by, body: decision }, on)
  return refusal === undefined ? { on } : { refusal }
}

function giveNotice(walk: Walk, outcome: number, day: number): void {
  if (outcome === NOT_SERVED) return
  const on = dateOfDay(day)
  const base = { about: 'proposal', on, proof: 'p' } as const
  const channel = walk.rules.service?.value.channels.find((one) => one !== 'publication') ?? 'post'
  const serve = (body: Extract<Command, { kind: 'serve' }>['body']) =>
    act(walk, { kind: 'serve', by: officer, body }, day)
  const failed = outcome === FAILED || outcome === PUBLISHED
  serve({ ...base, channel, outcome: failed ? 'failed' : 'served' })
  if (outcome === PUBLISHED) serve({ ...base, channel: 'publication', outcome: 'published' })
}

/** Service of the decision, publication and removal; what the law refuses here simply does not happen. */
function afterwards(
  walk: Walk,
  facts: CaseFacts,
  i: number,
  decided: number,
  document: DocumentRef,
): void {
  let day = decided
  if (facts.servedAfter[i] !== NO_STEP) {
    day += facts.servedAfter[i]!
    const channel =
      walk.rules.service?.value.channels.find((one) => one !== 'publication') ?? 'post'
    const on = dateOfDay(day)
    const body = { about: 'decision', on, proof: 'p', channel, outcome: 'served' } as const
    act(walk, { kind: 'serve', by: officer, body }, day)
  }
  if (facts.publishedAfter[i] !== NO_STEP) {
    const on = day + facts.publishedAfter[i]!
    const body = { channels: ['c'], on: dateOfDay(on) }
    if (act(walk, { kind: 'publish', by: officer, body }, on) === undefined) day = on
  }
  const removal = walk.rules.removals[facts.removal[i]!]
  if (removal === undefined) return
  const on = day + facts.removedAfter[i]!
  // Where the law counts from the fact, the fact is as old as it can be; elsewhere it is of the day itself.
  const factOn = dateOfDay(removal.sinceFact === undefined ? on : day)
  const body = { ground: removal.id, reasons: 'r', document, factOn }
  act(walk, { kind: 'remove', by: officer, body }, on)
}

function checked(walk: Walk, facts: CaseFacts, i: number, decided: number): CaseExplanation {
  const { rules, state } = walk
  const asked = dateOfDay(decided + facts.askedAfter[i]!)
  const entry = entryOf(rules, state, asked)
  if (entry === undefined) throw new LabError('an entered case has an entry')
  const scheme = schemeOn(rules, entry.ground, entry.subjectKind)
  const answer = checkSubject(
    {
      activity: ACTIVITIES[facts.activity[i]!] ?? '',
      purpose: 'p',
      on: asked,
      match: facts.byName[i] === 1 ? 'name' : 'identifier',
      freshness: { behind: false, staleMirrors: [] },
    },
    [{ entry, scheme }],
  )
  const day = (date: PlainDate | undefined): number =>
    date === undefined ? NEVER : dayNumber(date)
  return { code: answer.decision, from: day(entry.from), to: day(entry.to), answer }
}

function refused(refusal: Refusal): CaseExplanation {
  return { code: refusal.rule, from: NEVER, to: NEVER, refusal }
}

function paper(on: PlainDate): DocumentRef {
  return { title: 't', number: 'n', issuer: 'i', on }
}

function lengthOf(term: Term | undefined, choice: number): { readonly length?: string } {
  if (choice === 0) return {}
  if (term?.kind !== 'range') return { length: '99y' }
  return { length: [term.min, term.min, term.max, '99y'][choice] ?? '99y' }
}

function prolongOf(term: Term | undefined, choice: number): { readonly prolong?: string } {
  if (choice === 0) return {}
  const range = term?.kind === 'fixed' ? term.prolong : undefined
  return { prolong: (choice === 1 ? range?.min : range?.max) ?? '1y' }
}
