import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runSteps } from '../engine/run.ts'
import { readerOf } from '../outcomes/outcomes.ts'
import { digestOf } from '../state/snapshot.ts'
import { worldOf } from '../testing/world.ts'
import type { TestWorld } from '../testing/world.ts'
import { resolve } from '../world/sim.ts'
import { followPeople, offendedWithin } from './follow.ts'
import { returnsOf, supportersOf } from './paired.ts'
import { shortestListing, sufficientLengths } from './sufficient.ts'

const STEPS = 150
const world: TestWorld = {
  agents: 1200,
  set: { 'trade.cheat': 2000, 'loans.rate': 0.05, 'observe.error': 0.001 },
  patch: [{ set: 'grounds[*].term', value: { kind: 'fixed', length: '6mo' } }],
}

function followed(given: TestWorld) {
  const { sim, memory, frame } = worldOf(given)
  const follower = followPeople(frame.agents, 0, STEPS)
  const events: [agent: number, step: number][] = []
  const seen = {
    ...follower.seen,
    offended: (agent: number, step: number) => {
      events.push([agent, step])
      follower.seen.offended(agent, step)
    },
  }
  const here = resolve(frame, sim.policy, memory, seen)
  follower.watch(here)
  runSteps(here, 0, STEPS)
  const { wealth, counts } = memory.columns
  return { sim: here, memory, follower, events, lived: { wealth, counts } }
}

test('following people changes not a byte of what happens to them', () => {
  const { memory } = followed(world)
  const unseen = worldOf(world)
  runSteps(unseen.sim, 0, STEPS)
  assert.equal(digestOf(memory.buffer), digestOf(unseen.memory.buffer))
})

test('returns of the same people are those of a slow walk over all that was seen', () => {
  const mine = followed(world)
  const none = followed({ ...world, bind: {} })
  const { sim, follower } = mine
  const found = returnsOf(sim, follower, none.follower, 0, STEPS)
  const year = sim.yearSteps
  const slow = [0, 0, 0]
  for (let k = 0; k < follower.ends.length; k += 2) {
    const [agent, end] = [follower.ends[k]!, follower.ends[k + 1]!]
    if (end + 1 + year > STEPS) continue
    const again = ({ events }: typeof mine) =>
      events.some(([who, step]) => who === agent && step > end && step <= end + year)
    slow[0]! += 1
    slow[1]! += again(mine) ? 1 : 0
    slow[2]! += again(none) ? 1 : 0
  }
  const sum = (list: readonly number[] | undefined) => list?.reduce((all, one) => all + one, 0)
  assert.ok(slow[0]! > 30 && slow[1]! > 0)
  assert.deepEqual([found.endedYear, found.againYear, found.againYearUnlisted].map(sum), slow)
  assert.equal(offendedWithin(none.follower, 0, 3, 3), false)
})

test('whoever is held against the very same life has changed nothing, and learns of no harm', () => {
  const one = followed({ ...world, bind: {} })
  const found = supportersOf(one.sim, one.sim.set, one.lived, one.lived, STEPS)
  const people = readerOf(one.lived.counts)('people')
  const share = found.supporters!.reduce((all, some) => all + some, 0) / people / 65_536
  assert.ok(Math.abs(share - one.sim.set['support.before']) < 1e-4, String(share))
})

test('burden beyond the sufficient length is what is borne after it, no more and no less', () => {
  const gentle = {
    ...world,
    set: { ...world.set, 'trade.cheat': 300 },
    bind: { trade: 'evasion-2017' },
  }
  const { sim, follower, lived } = followed(gentle)
  const { longest, enough } = sufficientLengths(sim)
  assert.ok(longest !== undefined && longest > 1 && longest < 26)
  assert.ok(enough.some((length) => length === longest))
  const beyond = follower.beyond.reduce((all, one) => all + one, 0)
  const all = readerOf(lived.counts)('burden')
  assert.ok(beyond > 0 && beyond < all)
  // Where gains are beyond any listing, no length is enough and nothing is beyond it.
  const greedy = followed({ ...gentle, set: { ...world.set, 'trade.cheat': 10_000 } })
  assert.equal(sufficientLengths(greedy.sim).longest, undefined)
  assert.equal(
    greedy.follower.beyond.reduce((sum, one) => sum + one, 0),
    0,
  )
  assert.equal(shortestListing(5, 1, 1, 0.95), 6)
})
