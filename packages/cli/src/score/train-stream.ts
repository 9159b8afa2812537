import { AppError } from '@xinyong/contract'
import { cardOf, createStreamTraining, createTableBuilder, inspectTable } from '@xinyong/scoring'
import type {
  CardHead,
  CardOutcome,
  ColumnSettings,
  Finding,
  TrainingOptions,
} from '@xinyong/scoring'
import type { Host } from '../host.ts'
import type { Progress } from '../progress.ts'
import { chunksOf } from './chunks.ts'
import type { ColumnPlan, OddCell } from './chunks.ts'
import { openRows } from './open-rows.ts'

const SAMPLE = 50_000
const CHUNK = 50_000
const MOST_TOLD = 50

/**
 * Trains from a file too large for memory: the first rows settle what each column holds, then the file is read twice.
 * A cell that does not fit its column is told by line and stops the training: it would be lost otherwise.
 */
export async function trainStream(
  host: Host,
  progress: Progress,
  path: string,
  settings: Readonly<Record<string, ColumnSettings>>,
  training: TrainingOptions,
  head: CardHead,
): Promise<CardOutcome> {
  const { plans, findings } = await settle(host, progress, path, settings, training)
  if (findings.some(({ severity }) => severity === 'stop')) return { ok: false, findings }
  const stream = createStreamTraining(training)
  let odd = 0
  const tellOdd = ({ line, column, text }: OddCell): void => {
    odd += 1
    if (odd <= MOST_TOLD)
      host.tell({
        en: `${path}:${line}: ${column}: "${text.slice(0, 40)}" is no finite number`,
        zh: `${path}:${line}：${column}：“${text.slice(0, 40)}”不是有限的数字`,
      })
  }
  for (const pass of ['look', 'count'] as const) {
    const opened = await openRows(host, progress, path)
    const tell = pass === 'look' ? tellOdd : (): void => {}
    for await (const chunk of chunksOf(opened.rows, plans, CHUNK, tell)) stream[pass](chunk)
    if (odd + opened.problems() > 0)
      throw new AppError('request/invalid', {
        field: path,
        reason: `${odd + opened.problems()} cells or rows (see above) / ${odd + opened.problems()} 处（见上）`,
      })
  }
  return cardOf(stream.train(), training.target, head, findings)
}

async function settle(
  host: Host,
  progress: Progress,
  path: string,
  settings: Readonly<Record<string, ColumnSettings>>,
  { target, keep, exclude = [] }: TrainingOptions,
): Promise<{ readonly plans: readonly ColumnPlan[]; readonly findings: readonly Finding[] }> {
  const { columns, rows } = await openRows(host, progress, path)
  const builder = createTableBuilder(columns, settings)
  let taken = 0
  for await (const { cells } of rows) {
    builder.add(cells)
    taken += 1
    if (taken === SAMPLE) break
  }
  const { table, findings } = builder.finish()
  const seen = inspectTable(table, target, new Set(keep))
  const left = seen.filter(({ severity }) => severity === 'left')
  const out = new Set([...exclude, ...left.flatMap(({ column }) => column ?? [])])
  const plans = table.columns
    .filter(({ name }) => name === target || !out.has(name))
    .map(({ name, kind }) => ({
      name,
      kind,
      at: columns.indexOf(name),
      specialTexts: settings[name]?.specialTexts ?? [],
    }))
  return { plans, findings: [...findings, ...left] }
}
