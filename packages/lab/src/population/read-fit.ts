import { identifierProblems, looksPersonal } from '../experiment/identifiers.ts'
import type { Path, Problem } from '../experiment/located.ts'
import type { Group } from '../world/groups.ts'
import type { Cell } from './fit-table.ts'
import { independentTable } from './fit-table.ts'
import { groupsOfFit } from './population-fit.ts'
import type { PopulationFit } from './population-fit.ts'

/** Most groups a world holds. */
const MOST = 16
/** A count this small could be somebody: tables of statistics offices suppress it. */
const SMALL = 3

export type FitReading =
  | { readonly ok: true; readonly groups: readonly Group[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Turns a table of a population into groups. `textOf` gives a file beside the experiment. A table whose rows are persons
 * rather than counts, or whose counts are so small that they could be, is refused.
 */
export function readFit(
  fit: PopulationFit,
  path: Path,
  textOf?: (name: string) => string | undefined,
): FitReading {
  const refuse = (at: Path, en: string, zh: string): FitReading => ({
    ok: false,
    problems: [{ path: [...path, ...at], rule: 'lab.population', message: { en, zh } }],
  })
  for (const [attribute, margin] of Object.entries(fit.margins)) {
    const sum = Object.values(margin).reduce((total, share) => total + share, 0)
    if (Math.abs(sum - 1) > 1e-6)
      return refuse(
        ['margins', attribute],
        `The shares of ${attribute} sum to ${sum}, not to 1.`,
        `“${attribute}”的比例之和为${sum}，应为1。`,
      )
  }
  const file = typeof fit.table === 'string' ? fit.table : ''
  const rows = rowsOf(fit, textOf)
  if (rows === undefined)
    return refuse(
      ['table'],
      `There is no file “${file}” beside the experiment; in the browser the table stands in the experiment.`,
      `实验文件旁没有“${file}”；在浏览器中请将表格写入实验。`,
    )
  const personal = personProblem(rows)
  if (personal !== undefined) return refuse(['table'], personal.en, personal.zh)
  const cells = rows.length === 0 ? independentTable(fit.margins) : rows.map(cellOf)
  for (const [at, { levels, count }] of cells.entries())
    for (const [attribute, margin] of Object.entries(fit.margins))
      if (margin[levels[attribute] ?? ''] === undefined || !(count >= 0))
        return refuse(
          typeof fit.table === 'string' ? ['table'] : ['table', at],
          `Row ${at + 1} needs a count and, for ${attribute}, one of: ${Object.keys(margin).join(', ')}.`,
          `第${at + 1}行须有count，且“${attribute}”须为：${Object.keys(margin).join('、')}。`,
        )
  const others = (fit.others ?? []).reduce((sum, { share }) => sum + share, 0)
  if (others >= 1)
    return refuse(['others'], 'The other groups leave nobody.', '其他群体已占满全部人口。')
  const { groups, off } = groupsOfFit(fit, cells)
  if (off > 1e-6)
    return refuse(
      ['margins'],
      `The table leaves cells empty without which the margins cannot be met; they stay off by ${off.toPrecision(2)}.`,
      `表中空缺的组合使边际比例无法满足，偏差仍为${off.toPrecision(2)}。`,
    )
  if (groups.length > MOST)
    return refuse(
      ['margins'],
      `That makes ${groups.length} groups; a world holds ${MOST}.`,
      `共有${groups.length}个群体，上限为${MOST}个。`,
    )
  return { ok: true, groups }
}

type Row = Readonly<Record<string, string | number>>

function rowsOf(
  { table = [] }: PopulationFit,
  textOf: ((name: string) => string | undefined) | undefined,
): readonly Row[] | undefined {
  if (typeof table !== 'string') return table
  const text = textOf?.(table)
  if (text === undefined) return undefined
  const [heading = '', ...lines] = text.trim().split(/\r?\n/)
  const names = heading.split(',').map((name) => name.trim())
  return lines.map((line) => {
    const values = line.split(',')
    return Object.fromEntries(names.map((name, at) => [name, (values[at] ?? '').trim()]))
  })
}

const cellOf = ({ count = '', ...levels }: Row): Cell => ({
  levels: Object.fromEntries(Object.entries(levels).map(([name, level]) => [name, String(level)])),
  count: count === '' ? Number.NaN : Number(count),
})

/** Why a table is one of persons, not of counts. */
function personProblem(rows: readonly Row[]): Problem['message'] | undefined {
  if (
    identifierProblems(rows.slice(0, 1)).length > 0 ||
    rows.some((row) => Object.values(row).some((value) => looksPersonal(String(value))))
  )
    return {
      en: 'This table names or identifies somebody. The lab takes counts by combination of levels only.',
      zh: '此表含可识别个人或单位的内容。实验室只接受各组合的计数。',
    }
  const keys = rows.map(({ count: _, ...levels }) => JSON.stringify(levels))
  if (new Set(keys).size < keys.length)
    return {
      en: 'The same combination stands in two rows: that is a list of persons, not a table of counts.',
      zh: '同一组合出现多行：这是人员名单，而非计数表。',
    }
  const small = rows.filter(({ count }) => Number(count) > 0 && Number(count) < SMALL).length
  if (small > 0)
    return {
      en: `${small} rows count fewer than ${SMALL}: that few could be recognised. Merge levels first.`,
      zh: `有${small}行计数小于${SMALL}，可能识别到个人，请先合并类别。`,
    }
  return undefined
}
