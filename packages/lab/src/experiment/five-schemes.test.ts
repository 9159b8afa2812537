import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Counter } from '../outcomes/counters.ts'
import { readerOf } from '../outcomes/outcomes.ts'
import { readPack } from '../node/read-pack.ts'
import { packHash } from '../rules/patch.ts'
import { runJob } from './execute.ts'
import { recordOf } from '../report/model.ts'
import { reportText } from '../report/screen.ts'
import { planOf } from './plan.ts'
import { readExperiment } from './read-experiment.ts'

const opened = new Set<string>()
const packOf = (id: string) => {
  opened.add(id)
  return readPack(id)
}

interface Scheme {
  readonly name: string
  readonly pack: string
  readonly start: string
  readonly policy: string
  /** What the scheme does in the world and nothing else would. */
  readonly does: readonly Counter[]
  readonly never?: readonly Counter[]
  readonly patched?: true
}

/** The five schemes that the lab must run, each from its pack as it is shipped. */
const SCHEMES: readonly Scheme[] = [
  {
    name: 'the early Rongcheng version',
    pack: 'cn-rongcheng-points-early',
    start: '2018-01-01',
    policy: 'bind: { civic: traffic-ticket, deed: heroic-act }',
    does: ['points', 'minusPoints', 'rewardedSteps'],
    never: ['listed', 'refused'],
  },
  {
    name: 'the list of judgment defaulters with joint measures',
    pack: 'cn-judgment-defaulters',
    start: '2018-01-01',
    policy: 'bind: { court: able-refuses-2017 }',
    does: ['listed', 'refused', 'performedListed', 'refusedFamily'],
    never: ['points'],
  },
  {
    name: 'its in-domain counterfactual',
    pack: 'cn-judgment-defaulters',
    start: '2018-01-01',
    policy:
      'bind: { court: able-refuses-2017 }\n    patch: [{ keep: measures, where: { domain: [finance] } }]',
    does: ['listed', 'refused', 'creditRefused'],
    never: ['points'],
    patched: true,
  },
  {
    name: 'the football banning order',
    pack: 'uk-football-banning',
    start: '2012-08-01',
    policy: 'bind: { civic: complaint }',
    does: ['listed', 'refused'],
    never: ['points', 'creditRefused'],
  },
  {
    name: 'the voluntary score',
    pack: 'marketplace-trust-score',
    start: '2022-01-01',
    policy:
      'facts: { id-verified: joined, phone-verified: joined, address-verified: joined, bill-on-time: kept, order-kept: kept, standing-order: kept, returned-in-time: kept, trade-verified: kept, bill-late: defaulted, dispute-lost: found }',
    does: ['rewardedSteps'],
    never: ['listed', 'refused', 'refusedFamily', 'refusedNamesake', 'restrictedSteps', 'burden'],
  },
]

const textOf = ({ pack, start, policy }: Scheme): string => `lab: 1
id: scheme
title: { en: S, zh: S }
question: { en: Q, zh: Q }
population: { agents: 1500 }
world:
  start: ${start}
  step: week
  warmup: 10
  steps: 104
  set: { loans.rate: 0.05, civic.rate: 0.3, civic.detect: 0.3, civic.good: 0.1, family.refuse: 0.3 }
policies:
  - { id: none, title: { en: N, zh: N } }
  - id: it
    title: { en: I, zh: I }
    rulebook: ${pack}
    ${policy}
compare: { baseline: none, replicates: 2, seed: 1 }
targets: [{ outcome: offences, direction: down }]
`

for (const scheme of SCHEMES)
  test(`${scheme.name} runs in the world from its pack`, () => {
    const read = readExperiment('s.yaml', textOf(scheme), packOf)
    assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
    const same = packHash(read.packs['it']!) === packHash(readPack(scheme.pack))
    assert.equal(same, scheme.patched !== true, 'the pack is the one that is shipped')
    const { jobs, points } = planOf(read.experiment)
    const results = jobs.map((job) => runJob(read, points[job.point]!, job))
    const counts = readerOf(Float64Array.from(results[0]!.policies[1]!.counts))
    for (const counter of scheme.does) assert.ok(counts(counter) > 0, `${counter} happens`)
    for (const counter of scheme.never ?? []) assert.equal(counts(counter), 0, `${counter} never`)
    assert.doesNotMatch(reportText(recordOf(read, results)), /NaN|undefined/)
  })

test('where nobody agrees, the world is to the last count the one without a score', () => {
  const scheme = SCHEMES.at(-1)!
  const nobody = textOf(scheme).replace('set: {', 'set: { points.consent: 0,')
  const read = readExperiment('s.yaml', nobody, packOf)
  assert.ok(read.ok)
  const { jobs } = planOf(read.experiment)
  const [none, it] = runJob(read, {}, jobs[0]!).policies
  assert.deepEqual(it?.counts, none?.counts)
})

test('facts of a score are refused where they mean nothing, with their line', () => {
  const scheme = SCHEMES.at(-1)!
  const refused = (from: string, to: string) => {
    const text = textOf(scheme).replace(from, to)
    const read = readExperiment('s.yaml', text, packOf)
    assert.ok(!read.ok)
    const [first] = read.problems
    return [first?.rule, text.split('\n')[(first?.line ?? 0) - 1]?.trim().slice(0, 6)]
  }
  assert.deepEqual(refused('order-kept:', 'friends:'), ['lab.facts', 'facts:'])
  assert.deepEqual(refused('order-kept: kept', 'order-kept: smiled'), ['lab.shape', 'facts:'])
  assert.deepEqual(refused('start: 2022', 'start: 2019'), ['lab.rulebook', 'ruleboo'.slice(0, 6)])
  assert.deepEqual(refused(scheme.policy, 'bind: { trade: dispute-lost }'), ['lab.facts', 'bind: '])
  const list = textOf(SCHEMES[1]!).replace('bind: {', 'facts: { x: kept }\n    bind: {')
  const read = readExperiment('s.yaml', list, packOf)
  assert.ok(!read.ok && read.problems[0]?.rule === 'lab.facts')
})

test('the five come from four packs', () => {
  assert.equal(opened.size, 4)
})

test('the question of the voluntary score ships the pack unchanged', () => {
  const path = join(import.meta.dirname, '../../../../experiments/voluntary-score.yaml')
  assert.doesNotMatch(readFileSync(path, 'utf8'), /patch:/)
})
