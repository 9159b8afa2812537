import type { CaseResult, Finding, ValidationSuite } from '../validation/case.ts'

/** Suites with what came of their cases. */
export interface SuiteCases {
  readonly suite: ValidationSuite
  readonly cases: readonly CaseResult[]
}

const said = (value: number): string =>
  Number.isFinite(value) ? String(Number(value.toPrecision(6))) : value > 0 ? '∞' : String(value)

/** What was expected, in figures. */
export function expectation({ expected }: Finding): string {
  const { equals, within, atLeast, atMost, sign } = expected
  const parts = [
    equals === undefined
      ? ''
      : `${said(equals)}${within === undefined ? '' : ` ± ${said(within)}`}`,
    atLeast === undefined ? '' : `≥ ${said(atLeast)}`,
    atMost === undefined ? '' : `≤ ${said(atMost)}`,
    sign === undefined ? '' : ['below 0', '0', 'above 0'][sign + 1]!,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

/** The page that says which published results the lab meets, each number with its source. The same on every machine. */
export function validationPage(results: readonly SuiteCases[]): string {
  const all = results.flatMap(({ cases }) => cases.flatMap(({ findings }) => findings))
  const met = all.filter((finding) => finding.met).length
  const skipped = results.flatMap(({ cases }) => cases.filter((one) => one.skipped !== undefined))
  const lines = [
    '# Validation of the lab',
    '',
    'Published results, each as a configuration of one of the models of the lab, run with `xinyong lab validate`. Agreement',
    'with theory checks the engine; it says nothing about whether the assumptions of an experiment hold in the world.',
    '',
    `${met} of ${all.length} expected numbers are met${skipped.length === 0 ? '' : `; ${skipped.length} cases were skipped because their data are not there`}.`,
    '',
    'One figure is left out on purpose. The score at which lending begins to do harm to group A is 497.47 in the notebook of',
    'the authors only because it pairs the people of A with the repayment of B; with the repayment of A it is 529.75. The',
    'rate at which harm begins, 0.43, is met.',
  ]
  for (const { suite, cases } of results) {
    lines.push('', `## ${suite.title.en}`, '', `${suite.source}. Evidence: ${suite.evidence}.`, '')
    lines.push('| case | outcome | expected | found | met | where the number comes from |')
    lines.push('| --- | --- | --- | --- | --- | --- |')
    for (const { name, findings, skipped: why } of cases) {
      if (why !== undefined) lines.push(`| ${name} | | | | skipped | ${why.en} |`)
      for (const finding of findings) {
        const seed = findings.some(({ seed: other }) => other !== finding.seed)
          ? ` (seed ${finding.seed})`
          : ''
        lines.push(
          `| ${name}${seed} | \`${finding.outcome}\` | ${expectation(finding)} | ${said(finding.found)} | ${finding.met ? 'yes' : '**no**'} | ${finding.expected.from} |`,
        )
      }
    }
  }
  return `${lines.join('\n')}\n`
}
