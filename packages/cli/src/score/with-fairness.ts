import { lookAtFairness } from '@xinyong/app'
import { checkCard, sealCard } from '@xinyong/scoring'
import type { Scorecard, Table } from '@xinyong/scoring'
import type { Host } from '../host.ts'
import { sha256 } from './read-card.ts'

export interface FairnessOption {
  readonly column: string
  readonly from: readonly number[]
}

/** `COLUMN` or `COLUMN=25,60`: where numbers are parted. */
export function fairnessOf(text: string): FairnessOption {
  const at = text.indexOf('=')
  const numbers =
    at < 0
      ? []
      : text
          .slice(at + 1)
          .split(',')
          .map(Number)
  return { column: at < 0 ? text : text.slice(0, at), from: numbers.filter(Number.isFinite) }
}

/** The card with the fairness report in it, sealed anew; what stands in for the groups is told. */
export function withFairness(
  host: Host,
  card: Scorecard,
  table: Table,
  asked: FairnessOption,
): Scorecard {
  const { report, proxies } = lookAtFairness(card, table, asked)
  for (const { message } of proxies)
    if (message) host.tell({ en: `! ${message.en}`, zh: `! ${message.zh}` })
  for (const { meaning, definition, gap } of report.gaps)
    host.tell({
      en: `${definition}: ${percent(gap.value)} (${percent(gap.low)}–${percent(gap.high)}). ${meaning.en}`,
      zh: `${definition}：${percent(gap.value)}（${percent(gap.low)}–${percent(gap.high)}）。${meaning.zh}`,
    })
  const { digest: _, ...unsealed } = card
  const sealed = sealCard({ ...unsealed, fairness: report }, sha256)
  for (const { severity, message } of checkCard(sealed))
    if (severity === 'refuse') host.tell({ en: `✖ ${message.en}`, zh: `✖ ${message.zh}` })
  return sealed
}

function percent(value: number | null): string {
  return value === null ? '–' : `${(value * 100).toFixed(1)} %`
}
