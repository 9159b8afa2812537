import { asTexts, assignBins } from '../binning/assign.ts'
import type { BinRule } from '../binning/binning.ts'
import { codesOf } from '../binning/binning.ts'
import { preBinNumbers, preBinTexts } from '../binning/pre-bin.ts'
import type { BinningSettings, SpecialValues, Trend } from '../binning/settings.ts'
import { DEFAULT_BINNING } from '../binning/settings.ts'
import type { Column, Table } from '../table/column.ts'
import type { Finding } from '../table/finding.ts'

/** What a person may say about one column. */
export interface ColumnChoice extends Partial<BinningSettings> {
  /** Cut points of numbers, taken as given. */
  readonly cuts?: readonly number[]
  /** Groups of categories, taken as given. */
  readonly groups?: readonly (readonly string[])[]
  readonly specials?: readonly SpecialValues[]
  /** Numbers that are codes. */
  readonly categorical?: boolean
}

/** A column as candidate bins, a byte a row: all that training looks at from here on. */
export interface PreBinned {
  readonly name: string
  readonly rule: BinRule
  readonly codes: Uint8Array
  readonly settings: BinningSettings
  /** Bins given by a person are not merged. */
  readonly fixed: boolean
}

export interface BinningChoices {
  readonly binning?: Partial<BinningSettings>
  readonly columns?: Readonly<Record<string, ColumnChoice>>
}

export function preBinTable(
  table: Table,
  choices: BinningChoices,
): { readonly columns: readonly PreBinned[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const columns: PreBinned[] = []
  for (const column of table.columns) {
    const choice = choices.columns?.[column.name] ?? {}
    const settings = { ...DEFAULT_BINNING, ...choices.binning, ...settingsOf(choice) }
    const wrong = wrongCuts(column, choice)
    if (wrong !== undefined) {
      findings.push(wrong)
      continue
    }
    const rule = preBinRule(column, choice, settings)
    columns.push({
      name: column.name,
      rule,
      codes: assignBins(rule, column),
      settings,
      fixed: choice.cuts !== undefined || choice.groups !== undefined,
    })
  }
  return { columns, findings }
}

/** The candidate bins of one column: the given ones, or those that its values suggest. */
export function preBinRule(
  column: Column,
  choice: ColumnChoice,
  settings: BinningSettings,
): BinRule {
  const specials = choice.specials ?? []
  const texts = column.kind === 'categorical' || choice.categorical === true
  if (texts) {
    if (choice.groups !== undefined)
      return { kind: 'categorical', column: column.name, groups: choice.groups, specials }
    const least = Math.max(4 * settings.minEach, settings.minShare * lengthOf(column))
    return preBinTexts(column.kind === 'categorical' ? column : asTexts(column), specials, least)
  }
  if (choice.cuts !== undefined)
    return { kind: 'numeric', column: column.name, cuts: choice.cuts, specials }
  return preBinNumbers(column, specials, settings.preBins)
}

function lengthOf(column: Column): number {
  return column.kind === 'numeric' ? column.values.length : column.codes.length
}

function settingsOf(choice: ColumnChoice): Partial<BinningSettings> {
  const { cuts: _c, groups: _g, specials: _s, categorical: _t, ...settings } = choice
  return settings
}

const MOST_CODES = 250

function wrongCuts(column: Column, choice: ColumnChoice): Finding | undefined {
  const texts = column.kind === 'categorical' || choice.categorical === true
  const said = (en: string, zh: string): Finding => ({
    code: 'cuts-invalid',
    severity: 'stop',
    column: column.name,
    message: { en: `column ${column.name}: ${en}`, zh: `列 ${column.name}：${zh}` },
  })
  if (choice.cuts !== undefined) {
    if (texts)
      return said('cut points are for numbers; give groups', '切分点只用于数值列；请给出分组')
    const rising = choice.cuts.every(
      (cut, at) => Number.isFinite(cut) && (at === 0 || cut > choice.cuts![at - 1]!),
    )
    if (!rising) return said('cut points must be finite and ascend', '切分点须为有限数且递增')
  }
  if (choice.groups !== undefined) {
    if (!texts)
      return said('groups are for categories; give cut points', '分组只用于类别列；请给出切分点')
    const all = choice.groups.flat()
    const twice = all.find((text, at) => all.indexOf(text) !== at)
    if (twice !== undefined) return said(`"${twice}" is in two groups`, `“${twice}”出现在两组中`)
  }
  const given = Math.max(choice.cuts?.length ?? 0, choice.groups?.length ?? 0)
  if (given + (choice.specials?.length ?? 0) > MOST_CODES)
    return said(`more than ${MOST_CODES} bins`, `分箱超过 ${MOST_CODES} 个`)
  return undefined
}

/** How the bad rate runs along bins as they are. */
export function trendOf(rates: readonly number[]): Trend {
  const moves = rates
    .slice(1)
    .map((rate, at) => Math.sign(rate - rates[at]!))
    .filter((move) => move !== 0)
  const turns = moves.filter((move, at) => at > 0 && move !== moves[at - 1]).length
  if (turns === 0) return moves[0] === 1 ? 'ascending' : 'descending'
  if (turns > 1) return 'none'
  return moves[0] === 1 ? 'peak' : 'valley'
}

/** The bad rates of the bins of values that hold rows. */
export function ratesOf(
  rule: BinRule,
  counts: { readonly good: Float64Array; readonly bad: Float64Array },
): number[] {
  return Array.from({ length: codesOf(rule).values }, (_, at) => at)
    .filter((at) => counts.good[at]! + counts.bad[at]! > 0)
    .map((at) => counts.bad[at]! / (counts.good[at]! + counts.bad[at]!))
}
