import type { Table } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'
import { unknown } from '../table/table-builder.ts'
import type { CardHead } from './describe.ts'
import type { TrainingOptions } from './options.ts'
import { trainScorecard } from './train-scorecard.ts'
import type { CardOutcome } from './train-scorecard.ts'

/** Columns that come from one source, such as a bureau: whoever has no file there has none of them. */
export type Blocks = Readonly<Record<string, readonly string[]>>

export interface ThinFileVariant {
  /** Blocks that this card does without. */
  readonly without: readonly string[]
  readonly outcome: CardOutcome
}

/** More blocks than this would make more cards than anybody can approve. */
const MOST_BLOCKS = 4

/**
 * A card for everybody, and one for those who lack each combination of blocks, trained on all rows without those
 * columns: a person without a file is scored by what is known, not by what is missing.
 */
export function trainVariants(
  table: Table,
  blocks: Blocks,
  options: TrainingOptions,
  head: CardHead,
): readonly ThinFileVariant[] {
  const names = Object.keys(blocks)
  const headings = table.columns.map(({ name }) => name)
  const findings: Finding[] = [...unknown(headings, Object.values(blocks).flat())]
  if (names.length > MOST_BLOCKS)
    findings.push({
      code: 'setting-invalid',
      severity: 'stop',
      message: {
        en: `${names.length} blocks would make ${2 ** names.length} cards; at most ${MOST_BLOCKS} blocks`,
        zh: `${names.length} 个数据块将产生 ${2 ** names.length} 张评分卡；最多 ${MOST_BLOCKS} 个`,
      },
    })
  if (findings.length > 0) return [{ without: [], outcome: { ok: false, findings } }]
  return Array.from({ length: 2 ** names.length }, (_, mask) => {
    const without = names.filter((_name, at) => (mask & (1 << at)) !== 0)
    const exclude = [...(options.exclude ?? []), ...without.flatMap((name) => blocks[name]!)]
    const id = [head.id, ...without.map((name) => `without-${name}`)].join('-')
    const said = without.join(', ')
    const title =
      without.length === 0
        ? head.title
        : { en: `${head.title.en}, without ${said}`, zh: `${head.title.zh}（无 ${said}）` }
    return {
      without,
      outcome: trainScorecard(table, { ...options, exclude }, { ...head, id, title }),
    }
  })
}
