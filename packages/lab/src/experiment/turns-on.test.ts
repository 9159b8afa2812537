import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { points } from '../design/points.ts'
import { readPack } from '../node/read-pack.ts'
import { runWhole } from '../node/run-whole.ts'
import { htmlReport } from '../report/html.ts'
import { markdownReport } from '../report/markdown.ts'
import { reportText } from '../report/screen.ts'
import { estimate } from './estimate.ts'
import { planOf } from './plan.ts'
import { readExperiment } from './read-experiment.ts'
import { assumptionsOf, edgeRunOfAny, screening } from './turns-on.ts'

const shipped = join(import.meta.dirname, '../../../../experiments')
function question(id: string, agents = 300) {
  const text = readFileSync(join(shipped, `${id}.yaml`), 'utf8')
    .replace(/agents: \d+/, `agents: ${agents}`)
    .replace(/ steps: \d+/, ' steps: 30')
    .replace(/replicates: \d+/, 'replicates: 2')
  const reading = readExperiment(`${id}.yaml`, text, readPack)
  assert.ok(reading.ok, reading.ok ? '' : JSON.stringify(reading.problems))
  return reading
}

test('edges are half and twice, of shares half and twice the odds; what a policy turns is no assumption', () => {
  const { experiment } = question('certainty-or-severity')
  const edges = assumptionsOf(experiment)
  assert.equal(edges['trade.detect'], undefined)
  assert.deepEqual(edges['trade.cheat'], [3000, 10_000])
  const [low, high] = edges['register.visible']!
  assert.ok(Math.abs(low / (1 - low) - 0.75) < 1e-9 && Math.abs(high / (1 - high) - 3) < 1e-9)
  // Off is off: nothing hangs on it.
  assert.equal(edges['loans.gain'], undefined)
  const varied = question('what-decides').experiment
  assert.deepEqual(assumptionsOf(varied), varied.vary?.dials)
})

test('the design goes to each edge alone, from the world as written', () => {
  const dials = { 'law.fine': [1, 2], 'patience.year': [0.6, 0.9] } as const
  assert.deepEqual(points({ method: 'edges', n: 2, dials }, 1), [
    {},
    { 'law.fine': 1 },
    { 'law.fine': 2 },
    { 'patience.year': 0.6 },
    { 'patience.year': 0.9 },
  ])
})

test('every report names three assumptions with what is found at their edges, the same from one thread and two', async () => {
  const read = question('match-rule')
  const [one, two] = [await runWhole(read, { threads: 1 }), await runWhole(read, { threads: 2 })]
  assert.equal(reportText(one), reportText(two))
  assert.equal(one.turning?.on.length, 3)
  for (const { dial, written, edges } of one.turning?.on ?? []) {
    const [low, high] = assumptionsOf(read.experiment)[dial]!
    assert.deepEqual(
      edges.map(({ value }) => value),
      [low, high],
    )
    assert.ok(low < written && written < high)
    assert.ok(edges.every(({ policies }) => policies.length === 3))
  }
  for (const locale of ['en', 'zh'] as const) {
    const words = { en: 'This verdict turns on', zh: '本结论取决于' }[locale]
    assert.ok(htmlReport(one, locale).includes(words))
    assert.ok(markdownReport(one, locale).includes(words))
    assert.doesNotMatch(markdownReport(one, locale), /NaN|undefined|Infinity/)
  }
})

test('an estimate counts the runs at the edges too', () => {
  const read = question('repair', 4000)
  const parts = [read, screening(read), edgeRunOfAny(read)]
  const all = parts.reduce((sum, { experiment }) => sum + planOf(experiment).agentSteps, 0)
  assert.equal(estimate(read, 1).agentSteps, all)
})
