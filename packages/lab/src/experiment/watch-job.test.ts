import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readPack } from '../node/read-pack.ts'
import { COUNTERS } from '../outcomes/counters.ts'
import { runJob } from './execute.ts'
import { planOf } from './plan.ts'
import { readExperiment } from './read-experiment.ts'
import type { Sample } from './watch-job.ts'
import { watchJob, WATCHED } from './watch-job.ts'

const path = join(import.meta.dirname, '../../../../experiments/match-rule.yaml')
const text = readFileSync(path, 'utf8')
  .replace('agents: 10000', 'agents: 400')
  .replace('steps: 156', 'steps: 60')
const read = readExperiment('match-rule.yaml', text, (id) => readPack(id))

test('who watches a run sees it grow and changes nothing', () => {
  assert.ok(read.ok)
  const { jobs, points, agentSteps } = planOf(read.experiment)
  const [job] = jobs
  assert.ok(job)
  const seen: Sample[] = []
  let steps = 0
  const watched = watchJob(read, job, (sample, agents) => {
    if (sample) seen.push(sample)
    steps += agents
  })
  assert.deepEqual(watched, runJob(read, points[job.point]!, job))
  assert.equal(steps * jobs.length, agentSteps)
  for (const [policy, { series }] of watched.policies.entries()) {
    const mine = seen.filter((sample) => sample.policy === policy)
    assert.deepEqual(
      mine.map(({ step, totals }) => [step, ...totals]),
      series.map(([step, ...row]) => [
        step!,
        ...WATCHED.map((name) => row[COUNTERS.indexOf(name)]!),
      ]),
    )
  }
})
