import type { PlainDate, Text } from '@xinyong/identity'
import type { Pack, PackTest, PointsTestExpectation, PointsTestStep } from '@xinyong/rulebook'
import { rulesOn } from '@xinyong/rulebook'
import { addPeriod, calendarFor } from '@xinyong/procedure'
import type { PointsAccount, PointsEvent, PointsExplanation } from '@xinyong/scoring'
import { applyEvent, compilePoints, explainPoints, openPoints, pointsOf } from '@xinyong/scoring'
import type { PackTestFailure, PackTestResult } from './run-pack-test.ts'

type Told = Exclude<PointsTestStep, { readonly expect: unknown }>

/** The account of a test: opened and consented to on the day of the first step, unless the test says otherwise. */
const accountOf = ({ account = {}, subject, points = [] }: PackTest): PointsAccount => {
  const opened = account.opened ?? points[0]?.on ?? ('1970-01-01' as PlainDate)
  return { kind: subject, opened, consent: account.consent ?? { from: opened } }
}

/** The event a step tells, or the earlier one as the step changes it; undefined where there is no such event. */
const eventAfter = (
  events: ReadonlyMap<string, PointsEvent>,
  step: Told,
): PointsEvent | undefined => {
  if ('event' in step)
    return {
      id: step.id,
      item: step.event,
      on: step.happened ?? step.on,
      ...(step.document !== undefined && { document: step.document }),
      ...(step.points !== undefined && { points: step.points }),
      ...(step.unpaid && { fine: {} }),
    }
  const change = (id: string, to: Partial<PointsEvent>): PointsEvent | undefined => {
    const event = events.get(id)
    return event && { ...event, ...to }
  }
  if ('annul' in step) return change(step.annul, { annulled: true, contested: false })
  if ('object' in step) return change(step.object, { contested: true })
  if ('dismiss' in step) return change(step.dismiss, { contested: false })
  return change(step.pay, { fine: { paidOn: step.on } })
}

type Plain = string | number | boolean | undefined

const differs = (what: Text, expected: Plain, found: Plain): readonly Text[] => {
  const [want, got] = [expected, found].map((value) => String(value ?? '–'))
  return want === got
    ? []
    : [
        {
          en: `${what.en}: expected ${want}, found ${got}.`,
          zh: `${what.zh}：预期${want}，实际${got}。`,
        },
      ]
}

const sameEach = (
  what: Text,
  expected: Readonly<Record<string, Plain>> | undefined,
  found: (event: string) => Plain,
): readonly Text[] =>
  Object.entries(expected ?? {}).flatMap(([id, value]) =>
    differs({ en: `${what.en} of ${id}`, zh: `${id}的${what.zh}` }, value, found(id)),
  )

const ids = (list: readonly { readonly id: string }[]): string =>
  list.map(({ id }) => id).join(', ')

/** Compares what a step expects with the explanation of that day; what it leaves out is not looked at. */
const look = (expected: PointsTestExpectation, found: PointsExplanation): readonly Text[] => {
  const scored = { en: 'Scored', zh: '是否计分' }
  if (!found.scored) return differs(scored, expected.scored ?? true, false)
  const { lines, keptAside } = found
  const line = (id: string) => lines.find(({ event }) => event === id)
  const list = (what: Text, want: readonly string[] | undefined, got: string) =>
    want === undefined ? [] : differs(what, want.join(', '), got)
  return [
    ...differs(scored, expected.scored ?? true, true),
    ...(expected.total === undefined
      ? []
      : differs({ en: 'Total', zh: '总分' }, expected.total, found.total)),
    ...(expected.grade === undefined
      ? []
      : differs({ en: 'Grade', zh: '等级' }, expected.grade, found.grade.id)),
    ...list({ en: 'Rewards', zh: '激励' }, expected.rewards, ids(found.rewards)),
    ...list({ en: 'Restrictions', zh: '限制' }, expected.restrictions, ids(found.restrictions)),
    ...sameEach({ en: 'Points', zh: '分值' }, expected.lines, (id) => line(id)?.counted),
    ...sameEach({ en: 'End', zh: '终止日' }, expected.until, (id) => {
      const posting = line(id)
      return posting && (posting.until ?? 'open')
    }),
    ...sameEach(
      { en: 'Kept aside', zh: '暂存理由' },
      expected.aside,
      (id) => keptAside.find(({ event }) => event.id === id)?.reason,
    ),
  ]
}

/** Times that the pack leaves for the answer to an objection, from the day it was made. */
const lookAtObjections = (
  pack: Pack,
  { answers, effects }: PointsTestExpectation,
  objections: ReadonlyMap<string, PlainDate>,
): readonly Text[] => {
  const lastDays = (event: string): { answer?: PlainDate; effect?: PlainDate } => {
    const on = objections.get(event)
    if (on === undefined) return {}
    const rules = rulesOn(pack, on)
    const remedy = rules.remedies.find(
      ({ against, kind }) => against === 'entry' && kind === 'objection',
    )
    if (remedy === undefined) return {}
    const calendar = calendarFor(rules)
    const answer = addPeriod(on, remedy.answerWithin, calendar)?.date
    const effect =
      answer && remedy.effectWithin && addPeriod(answer, remedy.effectWithin, calendar)?.date
    return { ...(answer && { answer }), ...(effect && { effect }) }
  }
  return [
    ...sameEach({ en: 'Answer due', zh: '答复期限' }, answers, (id) => lastDays(id).answer),
    ...sameEach({ en: 'Effect due', zh: '办理期限' }, effects, (id) => lastDays(id).effect),
  ]
}

/**
 * Runs a points test of a pack: events, annulments, objections and payments in order, and looks at the account in between.
 * Every look asks the interpreter and the compiled program; where they differ, the test fails.
 */
export const runPointsTest = (pack: Pack, test: PackTest): PackTestResult => {
  const failures: PackTestFailure[] = []
  const account = accountOf(test)
  const program = compilePoints(pack)
  const state = openPoints(program, account)
  const events = new Map<string, PointsEvent>()
  const objections = new Map<string, PlainDate>()
  for (const [step, told] of (test.points ?? []).entries()) {
    if (!('expect' in told)) {
      if ('object' in told) objections.set(told.object, told.on)
      const event = eventAfter(events, told)
      if (event === undefined) continue
      events.set(event.id, event)
      applyEvent(program, state, event)
      continue
    }
    const found = explainPoints(pack, account, [...events.values()], told.on)
    const compiled = pointsOf(program, state, told.on)
    const oracle = found.scored ? `${found.total} ${found.grade.id}` : undefined
    failures.push(
      ...[
        ...look(told.expect, found),
        ...lookAtObjections(pack, told.expect, objections),
        ...differs(
          { en: 'Compiled total and grade', zh: '编译结果' },
          oracle,
          compiled && `${compiled.total} ${compiled.grade}`,
        ),
      ].map((message) => ({ step, message })),
    )
  }
  return { ok: failures.length === 0, failures }
}
