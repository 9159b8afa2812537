import { basename } from 'node:path'
import { readTable } from '@xinyong/exchange'
import type { TableProblem } from '@xinyong/exchange'
import type { RecordKeys } from './record-keys.ts'

/** A pair of records that somebody has judged. */
export interface JudgedPair {
  readonly a: number
  readonly b: number
  readonly same: boolean
  readonly by: string
  readonly reason: string
}

const COLUMNS = {
  idLeft: /^(unique_|record_|rec_)?id_(l|left|1|a)$|^(left|a|record_1|id1|left_id|source_id)$/,
  idRight: /^(unique_|record_|rec_)?id_(r|right|2|b)$|^(right|b|record_2|id2|right_id|target_id)$/,
  sourceLeft: /^source(_dataset)?_(l|left|1|a)$|^left_source$/,
  sourceRight: /^source(_dataset)?_(r|right|2|b)$|^right_source$/,
  verdict: /score|judg|label|match|same|verdict|is_/,
  by: /^(by|user|author|officer)$/,
  reason: /^(reason|why|note)$/,
  cluster: /^(true_)?(cluster|entity)(_id)?$/,
  id: /^(unique_|record_|rec_)?id$/,
  source: /^(data_)?source(_dataset)?$/,
} as const

const TRUE = /^(1(\.0*)?|0?\.[5-9]\d*|true|yes|y|same|match|positive)$/i
const FALSE = /^(0(\.[0-4]?\d*)?|false|no|n|different|non-?match|negative)$/i

const NOT_FOUND = {
  en: 'No record has this id, or several do and the source does not say which.',
  zh: '没有记录使用此编号，或有多条而来源未指明。',
}
const NO_VERDICT = {
  en: 'The row does not say "same" or "different" (1 or 0).',
  zh: '该行没有写明“相同”或“不同”（1 或 0）。',
}
const NO_COLUMNS = {
  en: 'The header names neither two record ids and a judgement, nor a record id and a cluster.',
  zh: '首行既没有两个记录编号与判断，也没有记录编号与组别。',
}

export interface Labels {
  readonly pairs: readonly JudgedPair[]
  /** Record to its true cluster, where a key was given. */
  readonly truth?: ReadonlyMap<number, string>
}

type Places = Readonly<Record<keyof typeof COLUMNS, number>>

/**
 * Reads labels or judgements: either pairs (two ids and a verdict) or a key (id and cluster, from which all pairs of
 * records named in it follow). Rows that name no record are told and left out.
 */
export async function readPairs(
  path: string,
  keys: RecordKeys,
  onProblem: (problem: TableProblem) => void,
): Promise<Labels> {
  const file = basename(path)
  const { columns, rows } = await readTable(path, { onProblem })
  let places: Places | undefined
  const pairs: JudgedPair[] = []
  const truth = new Map<number, string>()
  for await (const { line, cells } of rows) {
    places ??= placesIn(columns)
    const text = (name: keyof typeof COLUMNS): string => String(cells[places![name]] ?? '').trim()
    const tell = (reason: TableProblem['reason']): void => onProblem({ file, line, reason })
    if (places.idLeft >= 0 && places.idRight >= 0 && places.verdict >= 0) {
      const a = keys.find(text('idLeft'), text('sourceLeft'))
      const b = keys.find(text('idRight'), text('sourceRight'))
      const same = TRUE.test(text('verdict'))
      if (a === undefined || b === undefined || a === b) tell(NOT_FOUND)
      else if (!same && !FALSE.test(text('verdict'))) tell(NO_VERDICT)
      else pairs.push({ a, b, same, by: text('by'), reason: text('reason') })
    } else if (places.id >= 0 && places.cluster >= 0) {
      const row = keys.find(text('id'), text('source'))
      if (row === undefined) tell(NOT_FOUND)
      else truth.set(row, text('cluster'))
    } else {
      tell(NO_COLUMNS)
      break
    }
  }
  return truth.size > 0 ? { pairs: pairsOfKey(truth), truth } : { pairs }
}

function placesIn(columns: readonly string[]): Places {
  const names = columns.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  return Object.fromEntries(
    Object.entries(COLUMNS).map(([key, pattern]) => [
      key,
      names.findIndex((name) => pattern.test(name)),
    ]),
  ) as Places
}

/** A key of many records stands for far more pairs than a chart needs: neighbours tell as much. */
const REACH = 50

function pairsOfKey(truth: ReadonlyMap<number, string>): readonly JudgedPair[] {
  const rows = [...truth].sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : a[0] - b[0]))
  return rows.flatMap(([a, cluster], at) =>
    rows
      .slice(at + 1, at + 1 + REACH)
      .map(([b, other]) => ({ a, b, same: cluster === other, by: '', reason: '' })),
  )
}
