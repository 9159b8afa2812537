import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { calibrate, calibrateHere } from '../node/calibrate.ts'
import { readPack } from '../node/read-pack.ts'
import { distanceOf } from './moments.ts'
import type { MomentSpec } from './model.ts'
import type { ReadCalibration } from './read-calibration.ts'
import { readCalibration } from './read-calibration.ts'
import { accepted, narrowed, roundPoints } from './search.ts'
import { tryPoint } from './try-point.ts'

const FOLDER = join(import.meta.dirname, '../../../../experiments')
const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8')
const shipped = textOf('court-list.calibration.yaml')
const reading = (text: string) =>
  readCalibration('court-list.calibration.yaml', text, textOf, (id) => readPack(id))

function small(): ReadCalibration {
  const found = reading(shipped)
  assert.ok(found.ok)
  const { calibration, read } = found
  const until = '2015-10-31' as MomentSpec['until']
  const moment = (id: string, count: MomentSpec['count'], per: MomentSpec['per'], error: number) =>
    ({ ...calibration.moments[1]!, id, count, per, until, error }) satisfies MomentSpec
  return {
    read,
    calibration: {
      ...calibration,
      agents: 4000,
      dials: { 'loans.rate': [0.0001, 0.004], 'courts.apply': [0.01, 0.3] },
      moments: [
        moment('listed', ['listed'], 'thousand-people', 1),
        moment('ordered', ['ordersAble', 'ordersUnable'], 'thousand-people', 1),
      ],
      search: { points: 16, rounds: 2, accept: 0.25, replicates: 1, seed: 7 },
    },
  }
}

test('dials that made the counts are found again, and stated on any number of threads alike', async () => {
  const one = small()
  const truth = tryPoint(one, { 'loans.rate': 0.0012, 'courts.apply': 0.15 })
  const moments = one.calibration.moments.map((moment, at) => ({
    ...moment,
    value: truth.moments[at]!,
  }))
  const read = { ...one, calibration: { ...one.calibration, moments } }
  const found = calibrateHere(read)
  const rate = found.dials[0]!
  assert.ok(rate.told && Math.abs(rate.best - 0.0012) < 0.0003, JSON.stringify(found.dials))
  assert.ok(
    found.moments.every(
      ({ low, moment, high }) => low <= moment.value + 2 && moment.value - 2 <= high,
    ),
  )
  assert.deepEqual(await calibrate(read, { threads: 2 }), found)
})

test('a round looks within the last, and the nearest are accepted', () => {
  const { calibration } = small()
  const tried = roundPoints(calibration, calibration.dials, 0).map((dials, n) => ({
    dials,
    moments: [],
    distance: Math.abs(n - 5),
  }))
  const kept = accepted(calibration, tried)
  assert.deepEqual(
    kept.map(({ distance }) => distance),
    [0, 1, 1, 2],
  )
  for (const [name, [low, high]] of Object.entries(narrowed(calibration, kept))) {
    const [from, to] = calibration.dials[name as 'loans.rate']!
    assert.ok(from <= low && low < high && high <= to)
  }
})

test('a figure that is held out does not pull, and a missing one repels', () => {
  const [first] = small().calibration.moments
  const held = { ...first!, held: true } as const
  const near = { ...first!, value: 10, error: 2 }
  assert.equal(distanceOf([near, { ...held, value: 0 }], [12, 99]), 1)
  assert.ok(distanceOf([near], [undefined]) > 1000)
})

test('what cannot be calibrated is refused with its line', () => {
  const rules = (text: string): readonly (readonly [number, string])[] => {
    const found = reading(text)
    assert.ok(!found.ok)
    return found.problems.map(({ line, message }) => [line, message.en])
  }
  const line = (needle: string): number =>
    shipped.split('\n').findIndex((one) => one.includes(needle)) + 1
  const [policy] = rules(shipped.replace('policy: joint', 'policy: none'))
  assert.equal(policy?.[0], line('policy: joint'))
  assert.match(policy?.[1] ?? '', /no policy “none” with a rulebook/)
  const [error] = rules(shipped.replace('error: 0.1', 'error: 0'))
  assert.equal(error?.[0], line('error: 0.1'))
  const [width] = rules(shipped.replace('[0.0001, 0.002]', '[0.002, 0.002]'))
  assert.equal(width?.[0], line('loans.rate'))
  const [dial] = rules(shipped.replace('loans.rate:', 'loans.colour:'))
  assert.match(dial?.[1] ?? '', /loans\.colour/)
  const [away] = rules(
    shipped.replace('experiment: joint-or-in-domain.yaml', 'experiment: ../x.yaml'),
  )
  assert.equal(away?.[0], line('experiment:'))
  const [fewer] = rules(
    shipped
      .replaceAll('    error:', '    held: true\n    error:')
      .replace(/\n    held: true\n(?!    error)/g, '\n'),
  )
  assert.match(fewer?.[1] ?? '', /cannot be found from 0 moments/)
})
