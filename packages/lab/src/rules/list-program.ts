import { calendarFor } from '@xinyong/procedure'
import type { Calendar } from '@xinyong/procedure'
import { activities, covers } from '@xinyong/rulebook'
import type { GroundInForce, Rules, SubjectKind } from '@xinyong/rulebook'
import { schemeOn } from '@xinyong/standing'
import type { DayTable } from './period-table.ts'
import { endOfTerm, firstDayAfter, lastDayOf, NEVER } from './period-table.ts'

export const KINDS: readonly SubjectKind[] = ['person', 'organisation', 'public-body']
export const ACTIVITIES: readonly string[] = Object.keys(activities)

/** How long an entry on a ground lasts. Lengths: 0 as the law gives, 1 the shortest, 2 the longest of its range. */
export interface TermTable {
  readonly kind: 'open' | 'fixed' | 'range' | 'source'
  readonly ends: readonly DayTable[]
  /** Prolongations, the shortest and the longest; empty where there are none. */
  readonly prolonged: readonly DayTable[]
}

export interface RemovalTable {
  readonly id: string
  readonly appliesTo: 'all' | 'termed' | 'untermed'
  /** Share of the term that must have run, as over / under; 0 / 1 where none must. */
  readonly over: number
  readonly under: number
  /** First day on which enough time in force, or since the fact, has passed; absent where none must. */
  readonly inForce?: DayTable
  readonly sinceFact?: DayTable
  /** Grounds of entry it ends, by place; absent: all. */
  readonly grounds?: readonly number[]
  readonly carriedOut: DayTable
}

/** Where an entry takes effect: `Rules['decision'].effect`. */
export const EFFECTS = ['on-decision', 'on-service', 'after-publicity'] as const

/** A register or an order as numbers: what the law says on one governing day, ready for typed arrays. */
export interface ListProgram {
  readonly rules: Rules
  readonly grounds: readonly string[]
  readonly terms: readonly TermTable[]
  readonly evidence: readonly (DayTable | undefined)[]
  readonly kinds: readonly boolean[]
  /** May anybody be entered here: not for study, not a mirror, no points. */
  readonly decides: boolean
  readonly commendation: boolean
  readonly exclusions: number
  readonly noticeOver: DayTable | undefined
  readonly publicationDeemed: DayTable | undefined
  readonly decision: boolean
  readonly effect: number
  readonly publicityOver: DayTable
  readonly consent: boolean
  readonly removals: readonly RemovalTable[]
  /** Answer to an objection against the entry; undefined where the law knows none. */
  readonly objection: { readonly answered: DayTable; readonly suspends: boolean } | undefined
  readonly isPublic: readonly boolean[]
  /** 1 where a measure of (ground, kind) covers the activity: place `(ground * 3 + kind) * ACTIVITIES.length + activity`. */
  readonly denies: Uint8Array
  /** Sum of the severities of the measures of (ground, kind): place `ground * 3 + kind`. */
  readonly weight: Int32Array
}

export const cell = (ground: number, kind: number): number => ground * KINDS.length + kind

export function compileList(rules: Rules): ListProgram {
  const calendar = calendarFor(rules)
  const grounds = rules.grounds.map(({ id }) => id)
  const { denies, weight } = measureTables(rules)
  const objection = rules.remedies.find(
    ({ kind, against }) => kind === 'objection' && against === 'entry',
  )
  const { notice, decision, service } = rules
  const deemed = service?.value.publicationDeemedAfter
  return {
    rules,
    grounds,
    terms: rules.grounds.map(termOf),
    evidence: rules.grounds.map(({ evidenceWithin }) =>
      evidenceWithin === undefined ? undefined : lastDayOf(evidenceWithin, calendar, false),
    ),
    kinds: KINDS.map((kind) => rules.subjects.includes(kind)),
    decides: rules.use === 'operate' && (rules.kind === 'register' || rules.kind === 'order'),
    commendation: rules.direction === 'commendation',
    exclusions: rules.exclusions.length,
    noticeOver: notice && firstDayAfter(notice.value.window, calendar),
    publicationDeemed:
      deemed !== undefined && service?.value.channels.includes('publication') === true
        ? lastDayOf(deemed, calendar, false)
        : undefined,
    decision: decision !== undefined,
    effect: decision === undefined ? -1 : EFFECTS.indexOf(decision.value.effect),
    publicityOver: firstDayAfter(decision?.value.publicity ?? '0d', calendar),
    consent: decision?.value.consent !== undefined,
    removals: rules.removals.map((_, at) => removalOf(rules, at, calendar)),
    objection: objection && {
      answered: lastDayOf(objection.answerWithin, calendar),
      suspends: objection.suspends,
    },
    isPublic: KINDS.map((kind) => rules.publication?.value.public.includes(kind) === true),
    denies,
    weight,
  }
}

function termOf({ term }: GroundInForce): TermTable {
  const { value } = term
  if (value.kind === 'open' || value.kind === 'source')
    return { kind: value.kind, ends: [() => NEVER], prolonged: [] }
  if (value.kind === 'range')
    return {
      kind: 'range',
      ends: [value.min, value.min, value.max].map(endOfTerm),
      prolonged: [],
    }
  const { prolong } = value
  return {
    kind: 'fixed',
    ends: [endOfTerm(value.length)],
    prolonged: prolong === undefined ? [] : [prolong.min, prolong.max].map(endOfTerm),
  }
}

function removalOf(rules: Rules, at: number, calendar: Calendar): RemovalTable {
  const removal = rules.removals[at]!
  const { notBefore = '0/1', sinceFact, grounds } = removal
  const share = notBefore.includes('/')
  const [over = 0, under = 1] = (share ? notBefore : '0/1').split('/').map(Number)
  const carriedOut = lastDayOf(removal.within, calendar)
  return {
    id: removal.id,
    appliesTo: removal.appliesTo,
    over,
    under,
    ...(share ? {} : { inForce: endOfTerm(notBefore) }),
    ...(sinceFact === undefined ? {} : { sinceFact: endOfTerm(sinceFact) }),
    ...(grounds && {
      grounds: grounds.map((id) => rules.grounds.findIndex((one) => one.id === id)),
    }),
    carriedOut,
  }
}

function measureTables(rules: Rules): Pick<ListProgram, 'denies' | 'weight'> {
  const denies = new Uint8Array(rules.grounds.length * KINDS.length * ACTIVITIES.length)
  const weight = new Int32Array(rules.grounds.length * KINDS.length)
  for (const [g, ground] of rules.grounds.entries())
    for (const [k, kind] of KINDS.entries()) {
      const scheme = schemeOn(rules, ground.id, kind)
      if (!scheme.adverse) continue
      for (const { activities: scopes, severity } of scheme.measures) {
        weight[cell(g, k)]! += severity
        for (const [a, activity] of ACTIVITIES.entries())
          if (scopes.some((scope) => covers(scope, activity)))
            denies[cell(g, k) * ACTIVITIES.length + a] = 1
      }
    }
  return { denies, weight }
}
