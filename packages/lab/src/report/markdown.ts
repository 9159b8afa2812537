import type { Locale } from '@xinyong/identity'
import type { RunRecord } from './model.ts'
import type { Table } from './sections.ts'
import {
  burdenTable,
  outcomeTable,
  proportionalityTable,
  runFacts,
  sensitivityTables,
  turningLine,
  turningTable,
  verdictLines,
} from './sections.ts'
import { speaker, WORDS } from './words.ts'

/** The report as Markdown: verdict first, then figures with intervals, then what was assumed. */
export function markdownReport(record: RunRecord, locale: Locale): string {
  const say = speaker(locale)
  const { experiment } = record.read
  const tables = [
    ...record.findings.policies.map((finding) => outcomeTable(record, finding, say)),
    burdenTable(record, say),
    proportionalityTable(record, say),
    turningTable(record, say),
    ...sensitivityTables(record, say),
  ]
  const turns = turningLine(record, say)
  const assumptions = experiment.assumptions ?? []
  return [
    `# ${say(experiment.title)}`,
    `**${say(WORDS.question)}:** ${say(experiment.question)}`,
    `## ${say(WORDS.verdict)}`,
    verdictLines(record, say)
      .map((line) => `- ${line}`)
      .join('\n'),
    ...(turns === undefined ? [] : [`**${turns}**`]),
    say(WORDS.caveat),
    ...(experiment.expectation === undefined
      ? []
      : [`**${say(WORDS.expectation)}:** ${say(experiment.expectation)}`]),
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => printed(table, locale)),
    ...(assumptions.length === 0
      ? []
      : [`## ${say(WORDS.assumed)}`, assumptions.map((one) => `- ${say(one)}`).join('\n')]),
    `## ${say(WORDS.run)}`,
    runFacts(record, say)
      .map(([name, value]) => `- ${name}: ${value}`)
      .join('\n'),
    '',
  ].join('\n\n')
}

function printed({ title, head, rows }: Table, locale: Locale): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `| ${head.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`
  return [`## ${title[locale]}`, '', line(head), rule, ...rows.map(line)].join('\n')
}
