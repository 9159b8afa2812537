import type { Text } from '@xinyong/identity'
import type { Comparison, PolicyFinding } from '../experiment/analyse.ts'
import type { Outcome, OutcomeId } from '../outcomes/outcomes.ts'
import { OUTCOMES } from '../outcomes/outcomes.ts'
import { VERDICTS } from '../outcomes/verdict.ts'
import { intervalOf } from '../outcomes/interval.ts'
import type { AtEdge } from '../experiment/turns-on.ts'
import { vocabulary } from '../world/vocabulary.ts'
import type { RunRecord, Say } from './model.ts'
import { shown, WORDS } from './words.ts'

/** A table as text cells; both report formats print it. */
export interface Table {
  readonly title: Text
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export const outcomeOf = (id: OutcomeId): Outcome => OUTCOMES[id]

export function titleOf(record: RunRecord, policy: string, say: Say): string {
  const spec = record.read.experiment.policies.find(({ id }) => id === policy)
  return spec === undefined ? policy : say(spec.title)
}

/** One sentence for each policy: the fixed wording, the target's difference with its interval, the guardrails crossed. */
export function verdictLines(record: RunRecord, say: Say): readonly string[] {
  const { experiment } = record.read
  const baseline = titleOf(record, experiment.compare.baseline, say)
  return record.findings.policies.flatMap((finding) => {
    if (finding.verdict === undefined) return []
    const aims = experiment.targets.map(({ outcome }) => {
      const one = comparisonOf(finding, outcome)
      const said =
        one === undefined
          ? '–'
          : `${shown(one.difference.mean)} [${shown(one.difference.low)}, ${shown(one.difference.high)}]`
      return `${say(outcomeOf(outcome).title)} ${said}`
    })
    const broken = finding.crossed.map((id) => say(outcomeOf(id).title))
    const rails = broken.length === 0 ? '' : `; ${say(WORDS.crossed)}: ${broken.join(', ')}`
    const name = titleOf(record, finding.policy, say)
    return [
      `${name}: ${say(VERDICTS[finding.verdict])} (${aims.join('; ')}, ${say(WORDS.against)} ${baseline}${rails})`,
    ]
  })
}

export const comparisonOf = (finding: PolicyFinding, outcome: OutcomeId): Comparison | undefined =>
  finding.comparisons.find((one) => one.outcome === outcome)

/** All outcomes of one policy: level, difference, interval, and what sharing luck left of the variance. */
export function outcomeTable(record: RunRecord, finding: PolicyFinding, say: Say): Table {
  const isBaseline = finding.verdict === undefined
  const rows = finding.comparisons.map(({ outcome, level, difference, varianceRatio }) => {
    const { title, unit, better } = outcomeOf(outcome)
    const name = `${say(title)} (${say(unit)}; ${say(better === 'up' ? WORDS.more : WORDS.less)})`
    const between = `${shown(level.low)} … ${shown(level.high)}`
    if (isBaseline) return [name, shown(level.mean), between]
    return [
      name,
      shown(level.mean),
      between,
      shown(difference.mean),
      `${shown(difference.low)} … ${shown(difference.high)}`,
      Number.isFinite(varianceRatio) ? shown(varianceRatio) : '–',
    ]
  })
  const head = [WORDS.outcome, WORDS.level, WORDS.interval].map(say)
  const more = [WORDS.difference, WORDS.interval, WORDS.luck].map(say)
  const title = titleOf(record, finding.policy, say)
  const mark = isBaseline ? ` (${say(WORDS.baseline)})` : ''
  return {
    title: { en: title + mark, zh: title + mark },
    head: isBaseline ? head : [...head, ...more],
    rows,
  }
}

/** Who bears the burden: weighted restricted days a person and year, and false listings, by group and policy. */
export function burdenTable(record: RunRecord, say: Say): Table {
  const { policies } = record.read.experiment
  const rows = policies.flatMap((policy, at) =>
    policy.rulebook === undefined
      ? []
      : record.groups.map((group, g) => {
          const mine = record.findings.rows.filter((row) => row.policy === at)
          const cell = (outcome: OutcomeId): string => {
            const values = mine.flatMap((row) => row.groups[g]?.[outcome] ?? [])
            if (values.length === 0) return '–'
            const { mean, low, high } = intervalOf(values)
            return `${shown(mean)} [${shown(low)}, ${shown(high)}]`
          }
          return [say(policy.title), say(group.title), cell('burden'), cell('falseListings')]
        }),
  )
  return {
    title: WORDS.burdenByGroup,
    head: [
      say(WORDS.policy),
      say(WORDS.group),
      say(OUTCOMES.burden.title),
      say(OUTCOMES.falseListings.title),
    ],
    rows,
  }
}

/** The dials on which the effect hangs, strongest first. */
export function sensitivityTables(record: RunRecord, say: Say): readonly Table[] {
  return record.findings.sensitivity.map(({ outcome, policy, dials, morris, sobol }) => {
    const name = `${say(WORDS.sensitivity)}: ${say(outcomeOf(outcome).title)}, ${titleOf(record, policy, say)}`
    const rows = dials.map((dial, at) => {
      const screened = morris?.[at]
      const index = sobol?.[at]
      if (screened !== undefined) {
        const { mean, low, high } = screened.muStar
        return [dial, shown(mean), `${shown(low)} … ${shown(high)}`, shown(screened.sigma)]
      }
      if (index === undefined) return [dial]
      return [
        dial,
        `${shown(index.first)} [${shown(index.firstLow)}, ${shown(index.firstHigh)}]`,
        `${shown(index.total)} [${shown(index.totalLow)}, ${shown(index.totalHigh)}]`,
      ]
    })
    const head = morris === undefined ? ['S1', 'ST'] : ['μ*', say(WORDS.interval), 'σ']
    return {
      title: { en: name, zh: name },
      head: [say(WORDS.dial), ...head],
      rows: rows.toSorted((a, b) => Number.parseFloat(b[1] ?? '') - Number.parseFloat(a[1] ?? '')),
    }
  })
}

/** What the figures rest on and how to make them again. */
export function runFacts(record: RunRecord, say: Say): readonly (readonly [string, string])[] {
  const { experiment, runId } = record.read
  const { population, world, compare } = experiment
  return [
    [say({ en: 'Run', zh: '运行编号' }), runId],
    [say({ en: 'Seed', zh: '种子' }), String(compare.seed)],
    [say({ en: 'Replicates', zh: '重复次数' }), String(compare.replicates)],
    [say({ en: 'People', zh: '人口' }), String(population.agents)],
    [
      say({ en: 'Steps', zh: '步数' }),
      `${world.warmup} + ${world.steps} × ${record.stepDays} ${say({ en: 'days', zh: '天' })}`,
    ],
    [say({ en: 'Points of the design', zh: '设计点' }), String(record.plan.points.length)],
    [say({ en: 'Off', zh: '关闭' }), (world.off ?? []).join(', ') || '–'],
    ...Object.entries(record.packHashes).map(([policy, hash]): readonly [string, string] => [
      `${say(WORDS.rulebooks)}: ${policy}`,
      `${record.read.packs[policy]?.id ?? ''} ${hash.slice(0, 16)}`,
    ]),
  ]
}

/** The assumptions on which the verdict turns, with what is found at their edges. */
export function turningTable(record: RunRecord, say: Say): Table {
  const { turning } = record
  const words = (dial: string): string => {
    const found = vocabulary.dials.find(({ id }) => id === dial)
    return found === undefined ? dial : `${say(found.title)} (${dial})`
  }
  const line = (name: string, value: string, { policy, verdict, differences }: AtEdge) => [
    name,
    value,
    titleOf(record, policy, say),
    say(VERDICTS[verdict]),
    differences
      .map(({ mean, low, high }) => `${shown(mean)} [${shown(low)}, ${shown(high)}]`)
      .join('; '),
  ]
  return {
    title: WORDS.turnsOn,
    head: [WORDS.dial, WORDS.value, WORDS.policy, WORDS.verdict, WORDS.difference].map(say),
    rows: [
      ...(turning?.written ?? []).map((one) => line(say(WORDS.asWritten), '–', one)),
      ...(turning?.on ?? []).flatMap(({ dial, edges }) =>
        edges.flatMap(({ value, policies }) =>
          policies.map((one) => line(words(dial), shown(value), one)),
        ),
      ),
    ],
  }
}

/** One sentence that names the three assumptions. */
export function turningLine(record: RunRecord, say: Say): string | undefined {
  if (record.turning === undefined || record.turning.on.length === 0) return undefined
  const names = record.turning.on.map(({ dial, written }) => {
    const found = vocabulary.dials.find(({ id }) => id === dial)
    return `${found === undefined ? dial : say(found.title)} (${shown(written)})`
  })
  return `${say(WORDS.turnsOn)}: ${names.join('; ')}.`
}

/** What is borne, and what would be borne if every listing ended once it is long enough. */
export function proportionalityTable(record: RunRecord, say: Say): Table {
  const { policies } = record.read.experiment
  const rows = policies.flatMap((policy, at) => {
    const finding = record.findings.policies[at]!
    const burden = comparisonOf(finding, 'burden')?.level
    const ratio = comparisonOf(finding, 'proportionality')?.level
    if (policy.bind === undefined || policy.rulebook === undefined || burden === undefined)
      return []
    if (record.read.packs[policy.id]?.points !== undefined) return []
    const lengths = record.results.flatMap((result) => result.policies[at]?.sufficient ?? [])
    const enough =
      lengths.length === 0
        ? say(WORDS.noLength)
        : `${shown(intervalOf(lengths).mean * record.stepDays)} ${say(WORDS.days)}`
    return [
      [
        say(policy.title),
        enough,
        shown(burden.mean),
        ratio === undefined ? '–' : shown(burden.mean / ratio.mean),
        ratio === undefined
          ? '–'
          : `${shown(ratio.mean)} [${shown(ratio.low)}, ${shown(ratio.high)}]`,
      ],
    ]
  })
  return {
    title: WORDS.proportionality,
    head: [WORDS.policy, WORDS.enough, WORDS.served, WORDS.needed, WORDS.ratio].map(say),
    rows,
  }
}
