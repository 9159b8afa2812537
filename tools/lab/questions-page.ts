import { proportionalityTable, VERDICTS, vocabulary } from '@xinyong/lab'
import type { RunRecord } from '@xinyong/lab'

/** How long an answer took does not go onto the page: the page is the same from every machine. */
interface Answered {
  readonly record: RunRecord
}

const HEAD = `# Questions people ask, and what the lab answers

Written by \`node tools/lab-questions.ts\`: every file of \`experiments/\` run as it is shipped, with its declared targets and
guardrails, and what was expected before the run. Expectations and questions are part of the file and so of the run's id. Run
one yourself: \`xinyong lab run experiments/repair.yaml --out results\`, or open the lab in the browser (\`/app/lab\`), which gives
the same bytes. The guardrails are the same for all and follow one rule ([lab.md](lab.md)); it is strict, so that many verdicts
are “harms” for a change that is small. \`tools/lab/small-digests.json\` holds the digests of small versions, which a test makes
again.

A made-up population answers under the stated assumptions only: gains, costs and rates of error of listed people were
hardly ever measured. Verdicts have three wordings and no other, and are no licence for a scheme. Differences are against the
baseline, in square brackets the 95 % interval over paired replicates.

由 \`node tools/lab-questions.ts\` 生成：按原始规模运行 \`experiments/\` 中的每个实验。结论只有三种固定表述，只在所列假设之下成立，不构成实施任何制度的许可。
`

export function questionsPage(answers: readonly Answered[]): string {
  const all = answers.map(({ record }) => record)
  return `${HEAD}\n${summary(all)}\n${all.map(chapter).join('\n')}`
}

const say = (text: { readonly en: string }): string => text.en

interface Line {
  readonly question: string
  readonly policy: string
  readonly expected: string
  readonly found: string
}

function linesOf({ read: { experiment }, findings }: RunRecord): readonly Line[] {
  return findings.policies.flatMap(({ policy, verdict }) => {
    if (verdict === undefined) return []
    const expected = experiment.expected?.find((one) => one.policy === policy)?.verdict
    const spec = experiment.policies.find(({ id }) => id === policy)
    return [
      {
        question: `[${say(experiment.title)}](#${experiment.id})`,
        policy: spec ? say(spec.title) : policy,
        expected: expected === undefined ? '–' : VERDICTS[expected].en,
        found: expected === verdict ? VERDICTS[verdict].en : `**${VERDICTS[verdict].en}**`,
      },
    ]
  })
}

/** All verdicts on one screen. Bold: not what was expected, or nothing was. */
function summary(records: readonly RunRecord[]): string {
  const lines = records.flatMap(linesOf)
  const stated = lines.filter(({ expected }) => expected !== '–')
  const right = stated.filter(({ found }) => !found.startsWith('**')).length
  return [
    `Of ${stated.length} verdicts that were expected beforehand, ${right} came as expected; the others are in bold.`,
    '',
    '| question | policy | expected | verdict |',
    '| --- | --- | --- | --- |',
    ...lines.map(
      ({ question, policy, expected, found }) =>
        `| ${question} | ${policy} | ${expected} | ${found} |`,
    ),
    '',
  ].join('\n')
}

function chapter(record: RunRecord): string {
  const { experiment, runId } = record.read
  const { policies, compare, targets, guardrails = [], world, population } = experiment
  const titleOf = (id: string): string => say(policies.find((one) => one.id === id)!.title)
  const wanted = [...new Set([...targets, ...guardrails].map(({ outcome }) => outcome))]
  const rows = record.findings.policies.map(({ policy, verdict, comparisons, crossed }) => {
    const cells = wanted.map((outcome) => {
      const one = comparisons.find((comparison) => comparison.outcome === outcome)
      if (one === undefined) return '–'
      const { mean, low, high } = verdict === undefined ? one.level : one.difference
      const level = verdict === undefined ? '' : ` at ${number(one.level.mean)}`
      const rail = crossed.includes(outcome) ? ', crossed' : ''
      return `${number(mean)} [${number(low)}, ${number(high)}]${level}${rail}`
    })
    const said = verdict === undefined ? 'baseline' : VERDICTS[verdict].en
    return `| ${titleOf(policy)} | ${said} | ${cells.join(' | ')} |`
  })
  const limits = guardrails.map(
    ({ outcome, min, max }) =>
      `\`${outcome}\` ${[min === undefined ? '' : `not below ${min}`, max === undefined ? '' : `not above ${max}`].filter(Boolean).join(', ')}`,
  )
  return [
    `<a id="${experiment.id}"></a>`,
    '',
    `## ${say(experiment.title)}`,
    '',
    `${say(experiment.question)} (${experiment.question.zh})`,
    '',
    ...(experiment.expectation ? [`Expected: ${say(experiment.expectation)}`, ''] : []),
    `| policy | verdict | ${wanted.map((outcome) => `\`${outcome}\``).join(' | ')} |`,
    `| --- | --- | ${wanted.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
    ...turning(record),
    ...proportions(record),
    `Targets: ${targets
      .map(
        ({ outcome, direction, atLeast }) =>
          `\`${outcome}\` ${direction}${atLeast === undefined ? '' : ` by at least ${atLeast}`}`,
      )
      .join(
        '; ',
      )}. Guardrails: ${limits.join('; ') || 'none'}${guardrails.some(({ orBaseline }) => orBaseline) ? ', or the baseline’s own level and 5 % where that lies beyond' : ''}.`,
    `${population.agents} people, ${compare.replicates} replicates, ${world.warmup} + ${world.steps} steps of a ${world.step}. Assumed: ${(experiment.assumptions ?? []).map(say).join(' ')} File \`experiments/${experiment.id}.yaml\`, run \`${runId.slice(0, 16)}\`.`,
    '',
  ].join('\n')
}

/** The three assumptions on which most hangs, and which verdicts change at their edges. */
function turning({ turning: found, read: { experiment } }: RunRecord): readonly string[] {
  if (found === undefined) return []
  const nameOf = (id: string): string =>
    say(experiment.policies.find((one) => one.id === id)!.title)
  const lines = found.on.map(({ dial, written, edges }) => {
    const title = vocabulary.dials.find(({ id }) => id === dial)?.title.en ?? dial
    const changes = edges.map(({ value, policies }) => {
      const changed = policies.flatMap(({ policy, verdict }, at) =>
        verdict === found.written[at]?.verdict ? [] : [`${nameOf(policy)} ${VERDICTS[verdict].en}`],
      )
      return `at ${number(value)} ${changed.join(', ') || 'no verdict changes'}`
    })
    return `- ${title} (\`${dial}\`, ${number(written)}): ${changes.join('; ')}.`
  })
  return [
    `This verdict turns on (tried at both edges with ${found.agents} people and ${found.replicates} replicates, against the same with all as written):`,
    '',
    ...lines,
    '',
  ]
}

/** Burden against that of the shortest sufficient listing, where any length is sufficient. */
function proportions(record: RunRecord): readonly string[] {
  const said = proportionalityTable(record, say).rows.flatMap(([policy, enough, , , ratio]) =>
    ratio === '–' ? [] : [`${policy} ${ratio} (sufficient: ${enough})`],
  )
  const none = proportionalityTable(record, say).rows.length > 0 && said.length === 0
  if (none)
    return [
      'Burden against the shortest sufficient listing: no length outweighs the average gain.',
      '',
    ]
  return said.length === 0
    ? []
    : [`Burden against the shortest sufficient listing: ${said.join('; ')}.`, '']
}

/** About three figures, a true minus, never an exponent. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3, useGrouping: false })
    .format(value)
    .replace(/^-/, '−')
    .replace(/^−0$/, '0')
}
