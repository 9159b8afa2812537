import type { Columns } from '../state/layout.ts'

/** Outcome of serving the notice of the proposal. */
export const NOT_SERVED = 0
export const SERVED = 1
export const FAILED = 2
export const PUBLISHED = 3
/** No such step was taken. */
export const NO_STEP = 255

/**
 * What happened in a case and what somebody then asked, one row a case. Days are counted from the step before, so that no
 * row runs backwards: opened, proposed, notice, decided, decision served, published, removed.
 */
export const factsLayout = (rows: number) =>
  ({
    ground: { kind: 'u8', length: rows },
    /** Position in `KINDS`. */
    subject: { kind: 'u8', length: rows },
    opened: { kind: 'i32', length: rows },
    /** Days from the conduct to the opening; 65535 where no day of conduct is stated. */
    conductAge: { kind: 'u16', length: rows },
    proposedAfter: { kind: 'u8', length: rows },
    /** 1: one exclusion was not looked at. */
    unchecked: { kind: 'u8', length: rows },
    notice: { kind: 'u8', length: rows },
    noticeAfter: { kind: 'u8', length: rows },
    /** 0 none asked, 1 granted, 2 refused. */
    consent: { kind: 'u8', length: rows },
    decidedAfter: { kind: 'u8', length: rows },
    sameOfficer: { kind: 'u8', length: rows },
    /** 0 none stated, 1 the shortest of a range, 2 the longest, 3 a day beyond it. */
    length: { kind: 'u8', length: rows },
    /** 0 none, 1 the shortest, 2 the longest. */
    prolong: { kind: 'u8', length: rows },
    /** Days after the decision, or `NO_STEP`. */
    servedAfter: { kind: 'u8', length: rows },
    publishedAfter: { kind: 'u8', length: rows },
    /** Position among the removals, or `NO_STEP`. */
    removal: { kind: 'u8', length: rows },
    removedAfter: { kind: 'u16', length: rows },
    activity: { kind: 'u8', length: rows },
    askedAfter: { kind: 'u16', length: rows },
    /** 1: matched by name only. */
    byName: { kind: 'u8', length: rows },
  }) as const

export type CaseFacts = Columns<ReturnType<typeof factsLayout>>

export const NO_CONDUCT = 65_535

/** What the rulebook says: one code and the days of the entry. */
export const resultsLayout = (rows: number) =>
  ({
    code: { kind: 'u8', length: rows },
    from: { kind: 'i32', length: rows },
    to: { kind: 'i32', length: rows },
  }) as const

export type CaseResults = Columns<ReturnType<typeof resultsLayout>>

/** Answers to the check first, then the rules under which the entry was refused, by their names in the procedure. */
export const CODES = [
  'permit',
  'deny',
  'review',
  'stale',
  'procedure.no-cases',
  'charter.4.study',
  'procedure.mirror',
  'procedure.subject-kind',
  'charter.1.ground',
  'procedure.exclusion-unchecked',
  'procedure.conduct-date',
  'procedure.evidence-too-old',
  'charter.1.notice',
  'procedure.notice-window',
  'procedure.consent',
  'procedure.term',
  'procedure.no-decision-rule',
  'charter.1.different-officer',
] as const
export type Code = (typeof CODES)[number]
export const codeOf = (code: Code): number => CODES.indexOf(code)
