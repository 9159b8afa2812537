import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { rulesOn } from '@xinyong/rulebook'
import { runSteps } from '../engine/run.ts'
import { readPack } from '../node/read-pack.ts'
import type { Counter } from '../outcomes/counters.ts'
import { digestOf } from '../state/snapshot.ts'
import type { TestWorld } from '../testing/world.ts'
import { countsAfter, worldOf } from '../testing/world.ts'
import type { Feature } from './parameters.ts'
import { settingsOf } from './parameters.ts'
import { compilePolicy } from './policy.ts'
import { resolve } from './sim.ts'
import type { Sim } from './sim.ts'

const STEPS = 80
const dishonest = { 'loans.rate': 0.08, 'observe.error': 0.002 }

const early = readPack('cn-rongcheng-points-early')
const pointed: TestWorld = { pack: early, bind: { civic: 'traffic-ticket', deed: 'heroic-act' } }

/** What each feature makes happen when it is on, and never when it is off. */
const effects: Readonly<
  Record<
    Exclude<Feature, 'delay' | 'capacity' | 'beliefs' | 'notices'>,
    { readonly counters: readonly Counter[]; readonly world?: TestWorld }
  >
> = {
  trade: { counters: ['offers', 'accepted', 'surplus', 'tradeOffences'] },
  loans: { counters: ['loansDue', 'defaults', 'ordersAble'] },
  courts: { counters: ['ordersAble', 'ordersUnable', 'performed'] },
  goods: { counters: ['batches', 'tainted'] },
  civic: { counters: ['civicChances', 'civicOffences', 'goodDeeds'] },
  needs: { counters: ['needs', 'refused'] },
  errors: { counters: ['listedError'], world: { set: { ...dishonest, 'trade.slip': 0 } } },
  collisions: {
    counters: ['refusedNamesake', 'listedNamesake'],
    world: { set: { ...dishonest, 'match.name': 0.5, 'identify.error': 1, 'names.each': 100 } },
  },
  corruption: {
    counters: ['vanished', 'listedFramed'],
    world: { set: { ...dishonest, 'corruption.places': 0.5 } },
  },
  stigma: { counters: [] },
  family: { counters: ['refusedFamily', 'burdenOthers'] },
  appeals: { counters: ['appeals', 'overturned'] },
  imitation: { counters: ['switched'] },
  gaming: { counters: ['pointsFarmed'], world: { ...pointed, off: ['collusion'] } },
  whitewashing: {
    counters: ['whitewashed'],
    world: { set: { ...dishonest, 'whitewash.rate': 0.02 } },
  },
  collusion: { counters: ['pointsFarmed'], world: { ...pointed, off: ['gaming'] } },
  exit: { counters: ['exits'] },
}

for (const [feature, { counters, world: given }] of Object.entries(effects))
  if (counters.length > 0)
    test(`${feature}: there with it, gone without`, () => {
      const world: TestWorld = given ?? { set: dishonest }
      const on = countsAfter(STEPS, world)
      const off = countsAfter(STEPS, {
        ...world,
        off: [...(world.off ?? []), feature as Feature],
      })
      for (const counter of counters) {
        assert.ok(on(counter) !== 0, `${counter} is there`)
        assert.equal(off(counter), 0, `${counter} is gone`)
      }
    })

test('a register that is off in every respect leaves the trust game alone', () => {
  const off: readonly Feature[] = [
    'loans',
    'courts',
    'goods',
    'civic',
    'needs',
    'appeals',
    'stigma',
    'whitewashing',
    'exit',
    'errors',
    'corruption',
    'collisions',
  ]
  const counts = countsAfter(STEPS, { off })
  assert.ok(counts('listed') > 0 && counts('refusedListed') > 0)
  assert.equal(counts('listedWrong'), counts('listedError'))
})

const listedIn = (world: TestWorld, steps = STEPS): number => countsAfter(steps, world)('listed')

test('without delay cases come sooner, and more of them within the time', () => {
  assert.ok(listedIn({ set: dishonest, off: ['delay'] }, 6) > listedIn({ set: dishonest }, 6))
})

test('judges with little capacity list fewer', () => {
  assert.ok(
    listedIn({ set: { ...dishonest, 'courts.capacity': 0.3 } }) < listedIn({ set: dishonest }),
  )
  assert.equal(
    listedIn({ set: { ...dishonest, 'courts.capacity': 0.3 }, off: ['capacity'] }),
    listedIn({ set: { ...dishonest, 'courts.capacity': 1_000_000 } }),
  )
})

test('notices that do not arrive leave the wrongly accused unheard', () => {
  const lost = countsAfter(STEPS, { set: { ...dishonest, 'notice.arrives': 0.1 } })
  const arriving = countsAfter(STEPS, { set: dishonest, off: ['notices'] })
  assert.ok(lost('dismissed') * 1.5 < arriving('dismissed'))
})

test('people who never learn keep the belief they began with', () => {
  const { sim, memory } = worldOf({ off: ['beliefs'] })
  const before = memory.columns.belief.slice()
  runSteps(sim, 0, 20)
  assert.deepEqual(memory.columns.belief, before)
})

test('an ended listing is remembered only while stigma is on', () => {
  const refused = (world: TestWorld) =>
    countsAfter(160, {
      set: { ...dishonest, 'register.visible': 0 },
      patch: [{ set: 'grounds[*].term', value: { kind: 'fixed', length: '3mo' } }],
      ...world,
    })('refusedListed')
  assert.ok(refused({}) > 0)
  assert.equal(refused({ off: ['stigma'] }), 0)
})

test('the same world twice is the same world', () => {
  const digest = () => {
    const { sim, memory } = worldOf()
    runSteps(sim, 0, 10)
    return digestOf(memory.buffer)
  }
  assert.equal(digest(), digest())
})

test('points follow the program of the scoring package: offences lower the grade, deeds raise it, time forgets', () => {
  const { sim, memory } = worldOf({ ...pointed, set: { 'civic.rate': 0.5, 'civic.detect': 1 } })
  runSteps(sim, 0, 40)
  const { score, marks, grade } = memory.columns
  const lowered = score.findIndex((total) => total < 1000)
  assert.ok(lowered >= 0 && score.some((total) => total > 1000))
  const before = grade[lowered]!
  assert.ok(before >= 1 && marks[lowered]! >= 1)
  // No more temptations: the marks of a year ago no longer count.
  const later = resolveQuiet(sim)
  runSteps(later, 40, 110)
  assert.equal(score[lowered], 1000)
})

test('without consent nobody is scored where the scheme asks for it', () => {
  const pack = readPack('cn-suzhou-osmanthus')
  const items = rulesOn(pack, '2020-01-01' as PlainDate).points?.catalogue ?? []
  const item = items.find(({ effect }) => effect === 'add')?.id ?? ''
  const { sim, memory } = worldOf({
    pack,
    on: '2020-01-01',
    bind: { deed: item },
    set: { 'points.consent': 0.5 },
  })
  runSteps(sim, 0, 10)
  const { grade } = memory.columns
  if (sim.points?.consent === true) {
    const unscored = grade.filter((one) => one === 0).length / grade.length
    assert.ok(Math.abs(unscored - 0.5) < 0.05, String(unscored))
  } else assert.ok(grade.every((one) => one > 0))
})

function resolveQuiet(sim: Sim): Sim {
  const set = { 'civic.rate': 0, 'civic.good': 0, 'trade.rate': 0 }
  const quiet = compilePolicy('quiet', settingsOf(set, ['collusion', 'gaming']), {
    pack: early,
    on: '2018-01-01' as PlainDate,
    bind: { deed: 'heroic-act' },
  })
  return resolve(sim.frame, quiet, { buffer: new ArrayBuffer(0), columns: sim.columns })
}
