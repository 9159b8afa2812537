import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber } from '@xinyong/procedure'
import type {
  Dated,
  Pack,
  PointsCap,
  PointsCycle,
  PointsItem,
  PointsScheme,
  PointsValidity,
  PointsWorth,
  Remedy,
} from '@xinyong/rulebook'
import fc from 'fast-check'
import type { PointsAccount, PointsEvent } from '../src/index.ts'

const text = { en: 'Words', zh: '文字' }
export const cited = { law: 'act Art. 1', status: 'verified' } as const
export const date = (day: string): PlainDate => day as PlainDate
export const start = date('2020-01-01')
const first = dayNumber(start)

/** A day in the six years after the scheme began, now and then one before it. */
export const anyDay = fc.integer({ min: -20, max: 2200 }).map((n) => dateOfDay(first + n))

export const dated = <T>(value: T): Dated<T> => [{ from: start, value, ...cited }]

const changing = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Dated<T>> =>
  fc
    .tuple(value, fc.option(fc.tuple(fc.integer({ min: 1, max: 2000 }), value), { nil: undefined }))
    .map(([one, later]) => [
      ...dated(one),
      ...(later === undefined
        ? []
        : [{ from: dateOfDay(first + later[0]), value: later[1], ...cited }]),
    ])

const period = fc.constantFrom('1cd', '30cd', '90cd', '1mo', '6mo', '13mo', '1y', '2y')

const validity = (cycles: boolean): fc.Arbitrary<PointsValidity> =>
  fc.oneof(
    period.map((length) => ({ for: length })),
    period.map((length) => ({ for: length, decay: 'linear' as const })),
    fc.constantFrom('1y', '2y', 'always').map((length) => ({
      for: length,
      decay: 'steps' as const,
      steps: [
        { after: '3mo', share: '2/3' },
        { after: '200cd', share: '1/4' },
      ],
    })),
    fc
      .constantFrom(...(cycles ? ['cycle', 'always'] : ['always']))
      .map((length) => ({ for: length })),
  )

const cap = (cycles: boolean): fc.Arbitrary<PointsCap> =>
  fc.record({
    points: fc.integer({ min: 1, max: 20 }),
    per: fc.constantFrom<PointsCap['per'][]>(
      'day',
      'month',
      'quarter',
      'year',
      'account',
      ...(cycles ? (['cycle'] as const) : []),
    ),
  })

const cycleArb: fc.Arbitrary<PointsCycle> = fc
  .tuple(
    fc.constantFrom('rolling', 'calendar', 'account'),
    fc.constantFrom('month', 'quarter', 'year'),
    fc.constantFrom('1mo', '5mo', '12mo', '1y'),
    fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    fc.boolean(),
  )
  .map(([kind, every, length, below, carried]): PointsCycle => {
    if (kind === 'rolling') return { kind, ...cited }
    const rest = {
      ...(below !== undefined && { clearsBelow: below }),
      ...(carried && { unpaid: 'carried' as const }),
      ...cited,
    }
    return kind === 'calendar' ? { kind, every, ...rest } : { kind: 'account', length, ...rest }
  })

const worthOf: Record<PointsItem['effect'], fc.Arbitrary<PointsWorth>> = {
  add: fc.oneof<fc.Arbitrary<PointsWorth>[]>(
    fc.integer({ min: 1, max: 15 }),
    fc.constant({ min: 1, max: 9 }),
    fc.constant('unknown'),
  ),
  deduct: fc.oneof<fc.Arbitrary<PointsWorth>[]>(
    fc.integer({ min: -15, max: 0 }),
    fc.constant({ min: -9, max: -1 }),
  ),
  restore: fc.integer({ min: 1, max: 5 }),
  clear: fc.constant(0),
}

const item = (at: number, cycles: boolean): fc.Arbitrary<PointsItem> =>
  fc
    .constantFrom<PointsItem['effect'][]>('add', 'deduct', 'deduct', 'restore', 'clear')
    .chain((effect) =>
      fc
        .record({
          worth: changing(worthOf[effect]),
          valid: changing(validity(cycles)),
          cap: fc.option(cap(cycles).map(dated), { nil: undefined }),
          directGrade: fc.option(fc.constantFrom('low', 'mid').map(dated), {
            nil: undefined,
            freq: 5,
          }),
          bar: fc.boolean(),
          to: fc.option(fc.integer({ min: 100, max: 2000 }), { nil: undefined, freq: 5 }),
          forCompanies: fc.boolean(),
        })
        .map(({ worth, valid, cap: capped, directGrade, bar, to, forCompanies }): PointsItem => ({
          id: `i${at}`,
          title: text,
          effect,
          category: at % 2 === 0 ? 'even' : 'odd',
          worth,
          valid,
          ...(capped && { cap: capped }),
          ...(directGrade && { directGrade }),
          document: text,
          ...(effect === 'restore' &&
            bar && { barredBy: [{ items: ['i0', 'i1'], count: 2, cycles: 2 }] }),
          ...(to !== undefined && { to: dateOfDay(first + to) }),
          ...(forCompanies && at === 5 && { subjects: ['organisation' as const] }),
          ...cited,
        })),
    )

const scheme: fc.Arbitrary<PointsScheme> = cycleArb.chain((cycle) => {
  const cycles = cycle.kind !== 'rolling'
  return fc
    .record({
      base: changing(fc.integer({ min: 0, max: 100 })),
      bounded: fc.boolean(),
      cap: fc.option(cap(cycles).map(dated), { nil: undefined }),
      items: fc.tuple(...[0, 1, 2, 3, 4, 5].map((at) => item(at, cycles))),
    })
    .map(({ base, bounded, cap: shared, items }) => ({
      unit: text,
      base,
      ...(bounded && { bounds: dated({ min: 20, max: 110 }) }),
      consent: { required: true, withdrawal: text, ...cited },
      cycle,
      categories: [
        { id: 'even', title: text, ...cited },
        { id: 'odd', title: text, ...(shared && { cap: shared }), ...cited },
      ],
      catalogue: items,
      grades: dated([
        { id: 'low', title: text },
        { id: 'mid', title: text, min: 40 },
        { id: 'high', title: text, min: 80 },
      ]),
      rewards: [{ id: 'thanks', title: text, grades: ['high'], ...cited }],
      keptAside: { reviewer: text, within: '15cd', contents: text, ...cited },
    }))
})

const objection = (suspends: boolean): Remedy => ({
  id: 'objection',
  kind: 'objection',
  title: text,
  against: 'entry',
  answerWithin: dated('15cd'),
  reviewer: text,
  suspends,
  ...cited,
})

/** A pack around a scheme, for tests of the engine. Not a real one. */
export function packOf(points: PointsScheme, suspends = true): Pack {
  return {
    id: 'test-points',
    title: text,
    summary: text,
    purpose: text,
    kind: 'points',
    use: 'operate',
    jurisdiction: 'CN',
    calendar: 'cn',
    timezone: 'Asia/Shanghai',
    authority: { name: text, level: 'municipal' },
    subjects: ['person', 'organisation'],
    governedBy: 'conduct',
    sources: { act: { title: text, citation: 'No. 1', status: 'verified' } },
    versions: [{ id: 'v1', from: start, law: 'act', title: text }],
    grounds: [],
    exclusions: [],
    remedies: [objection(suspends)],
    removals: [],
    exemptions: [],
    publication: [],
    measures: [],
    points,
  }
}

export const anyPack: fc.Arbitrary<Pack> = fc
  .tuple(scheme, fc.boolean())
  .map(([points, suspends]) => packOf(points, suspends))

export const anyAccount: fc.Arbitrary<PointsAccount> = fc.record({
  kind: fc.constantFrom('person', 'organisation'),
  opened: fc.integer({ min: 0, max: 400 }).map((n) => dateOfDay(first + n)),
  consent: fc.constantFrom({ from: start }, { from: start, to: date('2024-06-01') }),
})

const anyFine = fc.oneof(
  fc.constant({}),
  anyDay.map((paidOn) => ({ paidOn })),
)

const event = (at: number): fc.Arbitrary<PointsEvent> =>
  fc
    .record({
      item: fc.constantFrom('i0', 'i1', 'i2', 'i3', 'i4', 'i5', 'i6'),
      on: anyDay,
      points: fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined, freq: 2 }),
      fine: fc.option(anyFine, { nil: undefined }),
      annulled: fc.boolean(),
      contested: fc.boolean(),
      odd: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ item: name, on, points, fine, annulled, contested, odd }) => ({
      id: `e${at}`,
      item: name,
      on,
      ...(odd > 0 && { document: 'No. 1' }),
      ...(points !== undefined && odd > 6 && { points }),
      ...(fine && { fine }),
      ...(annulled && odd === 5 && { annulled }),
      ...(contested && odd === 4 && { contested }),
    }))

/** Up to twenty events with ids of their own, in no order. */
export const anyEvents: fc.Arbitrary<readonly PointsEvent[]> = fc
  .integer({ min: 0, max: 20 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => event(at))))
