import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPack } from '@xinyong/lab/engine'
import { readExperiment, recordOf, runExperiment } from '@xinyong/lab'
import type { Benchmark } from './benchmark.ts'
import { rounded } from './statistics.ts'

/** What a report leads with. Outcomes that the question has switched off, or that nobody measured, are left out. */
const HEADLINES = [
  ...(['trust', 'cooperation', 'default', 'tainted', 'defiance', 'volume', 'deterrence'] as const),
  ...(['falseListings', 'appeals', 'overturned', 'daysWrong', 'burden', 'burdenOthers'] as const),
  ...(['proportionality', 'relapse', 'gaming', 'exits', 'cost'] as const),
]
const QUESTION = join(import.meta.dirname, '../experiments/joint-or-in-domain.yaml')

/** What common random numbers save: the variance of a policy's difference against that of independent seeds. */
export const labLuck: Benchmark = {
  name: 'lab-luck',
  what: 'variance of the difference between joint and in-domain measures with common random numbers, against independent seeds',
  run: async ({ quick, tell }) => {
    const replicates = quick ? 4 : 40
    const text = readFileSync(QUESTION, 'utf8')
      .replace(/replicates: \d+/, `replicates: ${replicates}`)
      .replace(/agents: \d+/, 'agents: 8000')
    const read = readExperiment('joint-or-in-domain.yaml', text, readPack)
    if (!read.ok) throw new Error(read.problems.map(({ message }) => message.en).join('\n'))
    tell(`${replicates} replicates`)
    const { findings } = recordOf(read, await runExperiment(read, { threads: 1 }))
    const joint = findings.policies.find(({ policy }) => policy === 'joint')
    const measured = HEADLINES.flatMap((outcome) => {
      const found = joint?.comparisons.find((one) => one.outcome === outcome)
      return found === undefined
        ? []
        : [{ name: outcome, unit: '× variance', value: rounded(found.varianceRatio) }]
    })
    const low = measured.filter(({ value }) => value <= 0.1).length
    return [
      ...measured,
      {
        name: 'headline outcomes at a tenth or less',
        unit: `of ${measured.length}`,
        value: low,
        note: `${replicates} replicates of 8,000 people over three and a half years`,
      },
    ]
  },
}
