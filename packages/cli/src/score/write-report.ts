import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding, Scorecard } from '@xinyong/scoring'
import { reportPage } from './report-page.ts'
import { summaryOf } from './tell-judgement.ts'
import type { Judgements } from './tell-judgement.ts'

/** Writes `report.en.html`, `report.zh.html`, which need nothing else, and the figures as `report.json`. */
export async function writeReport(
  folder: string,
  card: Scorecard,
  judgements: Judgements,
  findings: readonly Finding[],
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const locale of ['en', 'zh'] as const)
    await writeFile(
      join(folder, `report.${locale}.html`),
      reportPage(locale, card, judgements, findings),
    )
  await writeFile(
    join(folder, 'report.json'),
    `${JSON.stringify({ ...summaryOf(card, judgements), findings }, undefined, 2)}\n`,
  )
}
