import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Rules } from '@xinyong/rulebook'
import type { GlobalActKind } from '../src/acts/global.ts'
import type { ActKind } from '../src/acts/model.ts'
import { allowedActs } from '../src/allowed.ts'
import { addPeriod } from '../src/calendars/add-period.ts'
import { calendarFor } from '../src/calendars/for-rules.ts'
import { plusDays } from '../src/calendars/days.ts'
import { clocksOf } from '../src/clocks.ts'
import { entryOf, isInEffect } from '../src/entry.ts'
import { foldCase } from '../src/evolve/evolve.ts'
import type { CaseState } from '../src/state/model.ts'
import { fixtureRules } from './fixture-rules.ts'
import { bodies, day, document, step } from './play.ts'
import type { Played, Step } from './play.ts'

/*
 * Random sequences of commands on random days, by few people in many offices, so that every forbidden combination comes
 * up. Most are refused; what is accepted must never break an invariant of the charter.
 */

type Kind = Exclude<ActKind, GlobalActKind | 'open'>

const kinds = Object.keys(bodies).filter((kind) => kind !== 'open') as Kind[]
const people = ['ann', 'bob', 'sue', 'rev', 'ros', 'rob']
const offices: Partial<Record<ActKind, readonly string[]>> = {
  propose: ['officer'],
  consent: ['superior'],
  decide: ['decider'],
  rule: ['reviewer', 'decider'],
  object: ['subject'],
  apply: ['subject'],
  expire: ['system'],
  redeem: ['relying-party'],
}

type Draw = { readonly [K in 'a' | 'b' | 'c' | 'gap']: number }

const pickFrom = <T>(list: readonly T[], draw: number): T => list[draw % list.length] as T

/** A body that has a fair chance to fit, from the draw alone. */
const bodyFor = (
  kind: ActKind,
  state: CaseState,
  today: string,
  { a, b }: Draw,
): Record<string, unknown> => {
  const on = b % 4 === 0 ? plusDays(day(today), -1) : day(today)
  const pending = state.petitions.find(({ ruling }) => ruling === undefined)
  const petition = b % 4 === 0 ? 'p1' : (pending?.id ?? `p${state.petitions.length}`)
  switch (kind) {
    case 'propose': {
      const ground = pickFrom(['refuses', 'evades', 'disorder'], a)
      const documents = b % 9 === 0 ? [] : [document]
      return { ground, conductOn: day('2019-06-01'), documents }
    }
    case 'serve':
      return {
        about:
          state.stage === 'proposed' && b % 4 !== 0
            ? 'proposal'
            : pickFrom(['proposal', 'decision', 'removal', 'ruling', 'decision'], a),
        ...(a % 5 === 3 ? { petition } : {}),
        on,
        outcome: b % 5 === 1 ? 'failed' : 'served',
      }
    case 'decide':
      return {
        outcome: b % 8 === 0 ? 'dismiss' : 'enter',
        ...(a % 3 === 0 ? { length: pickFrom(['2y', '3y', '9y', 'x'], b) } : {}),
      }
    case 'object':
      return {
        remedy: pickFrom(['objection', 'statement', 'appeal'], a),
        ...(a % 3 === 2 ? { against: petition } : {}),
      }
    case 'apply':
      return {
        remedy: pickFrom(['ask-performed', 'ask-early', 'ask-permit', 'ask-repair'], a),
        activity: 'travel.air.ticket',
      }
    case 'rule':
      return { petition, outcome: pickFrom(['refused', 'granted', 'annulled', 'corrected'], a) }
    case 'remove':
      return { ground: pickFrom(['performed', 'creditor', 'early', 'annulled'], a), factOn: on }
    case 'exempt':
      return { token: `t${b % 4}`, until: plusDays(day(today), b % 40) }
    case 'redeem':
      return { token: `t${b % 4}` }
    case 'publish':
      return { on }
    case 'expire':
      return { on: pickFrom([on, day('2022-01-14'), day('2023-02-01')], a) }
    case 'extend':
      return { clock: pickFrom(['notice-window', 'answer:p1', 'decide', 'term'], a), by: '5cd' }
    case 'compensate':
      return { from: on, to: day(today) }
    default:
      return {}
  }
}

const draws = fc.record({
  a: fc.nat({ max: 59 }),
  b: fc.nat({ max: 59 }),
  c: fc.nat({ max: 59 }),
  gap: fc.oneof(
    fc.nat({ max: 3 }),
    fc.nat({ max: 3 }),
    fc.nat({ max: 30 }),
    fc.integer({ min: -2, max: 400 }),
  ),
})

/** Two commands of three go towards the next step, or few sequences would get past the notice. */
const steer = (state: CaseState, kind: Kind, { a, b }: Draw): Kind => {
  if (b % 3 === 0) return kind
  if (state.stage === 'opened') return 'propose'
  if (state.stage === 'proposed') {
    if (!state.services.some(({ servedOn }) => servedOn !== undefined)) return 'serve'
    return state.consent === undefined && a % 2 === 0 ? 'consent' : 'decide'
  }
  const pending = state.petitions.some(({ ruling }) => ruling === undefined)
  if (pending) return a % 2 === 0 ? 'rule' : kind
  return b % 3 === 1 ? pickFrom(['object', 'apply'] as const, a) : kind
}

const moves = fc.array(fc.tuple(fc.constantFrom(...kinds), draws), {
  minLength: 20,
  maxLength: 20,
})
const schemes = fc.record({
  effect: fc.constantFrom(
    'on-decision' as const,
    'on-service' as const,
    'after-publicity' as const,
  ),
  consent: fc.boolean(),
})

const MAY_FOLLOW = new Set<ActKind>(['serve', 'annotate', 'compensate', 'rule'])

const checkStep = (law: Rules, before: CaseState, played: Played, added: Played['acts']): void => {
  const first = added[0] ?? assert.fail()
  const term = entryOf(law, before, first.on)?.termEnds
  if (term !== undefined && term <= first.on && first.kind !== 'expire')
    assert.ok(MAY_FOLLOW.has(first.kind), `${first.kind} after the term`)
  if (before.exit !== undefined)
    assert.ok(MAY_FOLLOW.has(first.kind), `${first.kind} after the end`)
  if (before.stage === 'closed') assert.ok(MAY_FOLLOW.has(first.kind), `${first.kind} when closed`)
  if (first.by.role === 'system')
    assert.ok(['serve', 'expire', 'redeem', 'mirror'].includes(first.kind))
  if (first.kind === 'rule') {
    const { openedBy, proposal, decision, consent } = before
    for (const other of [openedBy, proposal?.by, decision?.by, consent?.by])
      assert.notEqual(first.by.id, other?.id, 'a different adjudicator')
    const ruled = played.state.petitions.find(({ id }) => id === first.body.petition)
    const lower = before.petitions.find(({ id }) => id === ruled?.against)
    assert.notEqual(first.by.id, lower?.ruling?.by.id, 'an appeal goes to somebody else')
  }
}

const checkState = (law: Rules, { state }: Played, today: string): void => {
  const entry = entryOf(law, state, day(today))
  const { proposal, decision, consent, exit } = state
  if (decision?.outcome !== 'enter') {
    assert.equal(entry, undefined)
    return
  }
  assert.ok(entry && proposal)
  assert.notEqual(proposal.by.id, decision.by.id, 'two officers')
  if (law.decision?.value.consent !== undefined) {
    assert.equal(consent?.granted, true)
    assert.ok(consent.by.id !== decision.by.id && consent.by.id !== proposal.by.id)
  }
  const served = state.services.find(({ about }) => about === 'proposal')?.servedOn
  assert.ok(served !== undefined, 'no entry without notice')
  const window = addPeriod(served, law.notice?.value.window ?? '', calendarFor(law))?.date
  assert.ok(window !== undefined && decision.on > window, 'no decision before the period is over')
  if (entry.from !== undefined)
    assert.ok(entry.from >= decision.on, 'no effect before the decision')
  if (law.decision?.value.effect === 'on-service' && entry.from !== undefined)
    assert.equal(entry.from, state.services.find(({ about }) => about === 'decision')?.servedOn)
  if (exit !== undefined)
    for (const days of [0, 1, 400])
      assert.equal(isInEffect(entry, plusDays(exit.on, days)), false, 'the end ends every measure')
  if (exit?.how === 'annulled') assert.equal(entry.to, entry.from ?? exit.on)
}

test('random procedures keep the charter', () => {
  let entries = 0
  let exits = 0
  let rulings = 0
  fc.assert(
    fc.property(schemes, moves, (scheme, sequence) => {
      const law = fixtureRules(scheme)
      let today = '2020-01-02'
      let played = step(law, undefined, [
        today,
        'officer:ann',
        'open',
        { subjectKind: 'organisation' },
      ])
      for (const [drawn, draw] of sequence) {
        const kind = steer(played.state, drawn, draw)
        const waits = kind === 'decide' && draw.gap >= 0 && draw.c % 3 !== 0 ? 14 : 0
        const moved = plusDays(day(today), draw.gap + waits)
        const roles = offices[kind] ?? [
          'officer',
          'decider',
          'registrar',
          'reviewer',
          'system',
          'subject',
        ]
        const role = draw.c % 11 === 0 ? 'system' : pickFrom(roles, draw.c)
        const person = role === 'system' ? 'clock' : pickFrom(people, draw.c + draw.gap + 2)
        const before = played.state
        const next: Step = [moved, `${role}:${person}`, kind, bodyFor(kind, before, moved, draw)]
        const after = step(law, { state: before, acts: played.acts }, next)
        if (after.refusal !== undefined) {
          assert.ok(after.refusal.rule !== '' && after.refusal.message.zh !== '')
          continue
        }
        const added = after.acts.slice(played.acts.length)
        checkStep(law, before, after, added)
        if (kind === 'rule') rulings += 1
        played = after
        if (moved > today) today = moved
        checkState(law, played, today)
        assert.equal(played.state.version, played.acts.length)
      }
      assert.deepEqual(foldCase(played.acts), played.state, 'replay gives the same state')
      clocksOf(law, played.state, day(today))
      allowedActs(law, played.state, { role: 'officer' }, day(today))
      if (played.state.decision?.outcome === 'enter') entries += 1
      if (played.state.exit !== undefined) exits += 1
    }),
    { numRuns: 4000 },
  )
  // The sequences must reach what they are about.
  assert.ok(
    entries > 500 && exits > 100 && rulings > 50,
    `${entries} entries, ${exits} exits, ${rulings} rulings`,
  )
})
