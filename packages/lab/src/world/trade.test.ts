import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runSteps } from '../engine/run.ts'
import { threshold } from '../random/mix.ts'
import { plainSelect } from '../random/select.ts'
import { digestOf } from '../state/snapshot.ts'
import { worldOf } from '../testing/world.ts'
import { settle } from './easy-trade.ts'
import { HONEST } from './layout.ts'
import type { Feature } from './parameters.ts'
import { settingsOf } from './parameters.ts'
import { compilePolicy } from './policy.ts'
import { blockSizeFor, momentOf, partnerOf, placeOf } from './prepare.ts'
import { resolve } from './sim.ts'

const set = { 'observe.error': 0.002, 'whitewash.rate': 0.02, 'loans.rate': 0.05, 'exit.rate': 0.3 }

test('every place of a block meets one place of the other, and the way back leads home', () => {
  const { sim } = worldOf({ agents: 70_000 })
  for (const step of [0, 1, 7, 1000]) {
    const { pairing, blockSize } = momentOf(sim, step)
    const met = new Set<number>()
    for (let place = 0; place < blockSize; place += 1) {
      const partner = partnerOf(pairing, place)
      met.add(partner)
      assert.equal(placeOf(pairing, partner), place)
    }
    assert.equal(met.size, blockSize)
  }
})

test('whoever has no partner does not trade: numbers of people that fill no pair of blocks', () => {
  for (const agents of [34, 1000, 5002, 9730]) {
    const { sim } = worldOf({ agents })
    const { order, blockSize, pairing, next } = momentOf(sim, 0)
    assert.equal(blockSize, blockSizeFor(agents))
    let pairs = 0
    for (let pair = 0; pair < order.length; pair += 2)
      for (let place = 0; place < blockSize; place += 1) {
        const one = order[pair]! * blockSize + place
        const two = order[pair + 1]! * blockSize + partnerOf(pairing, place)
        pairs += one < agents && two < agents ? 1 : 0
      }
    runSteps(sim, 0, 1)
    assert.equal(sim.columns.waiting[next * 4 + 1], 2 * pairs, `${agents} agents`)
  }
})

test('what is surely honoured always follows from character, belief, standing and whether they left', () => {
  const { sim } = worldOf({ set, agents: 6000 })
  for (let step = 0; step < 80; step += 8) {
    runSteps(sim, step, step + 8)
    const kept = sim.columns.sure.slice()
    for (let i = 0; i < sim.frame.agents; i += 1) settle(sim, i)
    assert.deepEqual(sim.columns.sure, kept, `step ${step}`)
  }
})

test('another policy on the same state settles anew what is surely honoured', () => {
  const { sim, frame, memory, rulebook } = worldOf({ agents: 4000 })
  runSteps(sim, 0, 10)
  const before = sim.columns.sure.slice()
  const clumsy = settingsOf({ 'trade.slip': 0.3 }, [])
  resolve(frame, compilePolicy('clumsy', clumsy, rulebook), memory)
  const sure = 0x1_0000_0000 - threshold(0.3)
  for (const [i, limit] of sim.columns.sure.entries())
    if (sim.columns.character[i] === HONEST) assert.equal(limit, before[i] === 0 ? 0 : sure)
})

const QUIET: readonly Feature[] = [
  ...(['loans', 'courts', 'goods', 'civic', 'needs', 'imitation', 'collusion', 'exit'] as const),
  ...([
    'gaming',
    'whitewashing',
    'family',
    'beliefs',
    'corruption',
    'collisions',
    'errors',
  ] as const),
]

for (const off of [QUIET, []])
  test(`${off.length > 0 ? 'trade alone' : 'everything on'}: plain draws leave the bytes of vectors`, () => {
    const left = [false, true].map((plain) => {
      const { sim, memory } = worldOf({ agents: 20_000, off, set: off.length > 0 ? {} : set })
      if (plain) Object.assign(sim.scratch, { select: plainSelect(3 * 4096) })
      runSteps(sim, 0, 40)
      return digestOf(memory.buffer)
    })
    assert.equal(left[0], left[1])
  })

test('passing over those to whom nothing happens leaves the bytes of asking everybody', () => {
  for (const more of [{}, { 'appeal.file': 0.6 }, { 'stigma.steps': 2, 'courts.capacity': 900 }]) {
    const left = [false, true].map((everybody) => {
      const { sim, memory } = worldOf({ agents: 9002, off: QUIET, set: more })
      runSteps(everybody ? { ...sim, eventful: true } : sim, 0, 130)
      return digestOf(memory.buffer)
    })
    assert.equal(left[0], left[1])
  }
})
