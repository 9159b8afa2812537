import { stringify } from 'yaml'
import type { Interval } from '../outcomes/interval.ts'
import { intervalOf } from '../outcomes/interval.ts'
import { VERDICTS } from '../outcomes/verdict.ts'
import { vocabulary } from '../world/vocabulary.ts'
import { reportData } from './data.ts'
import { markdownReport } from './markdown.ts'
import type { RunRecord } from './model.ts'
import { verdictLines } from './sections.ts'
import { speaker } from './words.ts'

/** Burden of one group under one policy, over the replicates. */
export interface GroupBurden {
  readonly policy: number
  readonly group: number
  readonly burden: Interval
  readonly falseListings?: Interval
}

/** The bytes of `report.json`: the same from the command and from a browser. */
export const reportText = (record: RunRecord): string =>
  `${JSON.stringify(reportData(record), undefined, 2)}\n`

/** Everything a screen draws of a finished run; plain data, so that it crosses from a worker. */
export function screenData(record: RunRecord) {
  const both = (make: (locale: 'en' | 'zh') => readonly string[] | string) => ({
    en: make('en'),
    zh: make('zh'),
  })
  return {
    ...withoutFunctions(reportData(record)),
    lines: both((locale) => verdictLines(record, speaker(locale))) as Record<
      'en' | 'zh',
      readonly string[]
    >,
    byGroup: groupBurdens(record),
    wordings: VERDICTS,
    dialWords: vocabulary.dials,
    json: reportText(record),
    markdown: both((locale) => markdownReport(record, locale)) as Record<'en' | 'zh', string>,
  }
}

// What crosses from a worker is data. As in the file, an end of an interval that is not finite is null.
const withoutFunctions = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

function groupBurdens(record: RunRecord): readonly GroupBurden[] {
  return record.read.experiment.policies.flatMap(({ rulebook }, policy) => {
    if (rulebook === undefined) return []
    const mine = record.findings.rows.filter((row) => row.policy === policy)
    return record.groups.flatMap((_, group) => {
      const of = (outcome: 'burden' | 'falseListings') =>
        mine.flatMap((row) => row.groups[group]?.[outcome] ?? [])
      const wrong = of('falseListings')
      if (of('burden').length === 0) return []
      return [
        {
          policy,
          group,
          burden: intervalOf(of('burden')),
          ...(wrong.length > 0 && { falseListings: intervalOf(wrong) }),
        },
      ]
    })
  })
}

/** An experiment as the file that the command runs. */
export const experimentText = (experiment: object): string =>
  stringify(experiment, { lineWidth: 100 })
