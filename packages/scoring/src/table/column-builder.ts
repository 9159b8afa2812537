import type { Column } from './column.ts'
import type { Finding } from './finding.ts'
import { listed } from './finding.ts'
import { growingFloats, growingInts } from './growing.ts'
import { looksLikeDate, looksLikeDecoratedNumber, readCell } from './read-cell.ts'

/** Beyond this many different texts a column is no set of categories. */
export const MOST_CATEGORIES = 10_000
/** Numbers are kept as texts too while they are few: "01" and "1" may be codes. */
const MOST_NUMBER_TEXTS = 1000
/** A column with fewer texts than this share is one of numbers with stray texts in it. */
const STRAY_SHARE = 0.05
const REMEMBERED = 6

export interface ColumnSettings {
  /** Codes that look like numbers but are categories. */
  readonly categorical?: boolean
  /** Texts that may stand among numbers, each a value of its own. */
  readonly specialTexts?: readonly string[]
}

export interface ColumnBuilder {
  readonly add: (raw: string) => void
  readonly finish: () => { readonly column?: Column; readonly findings: readonly Finding[] }
}

/** Takes the cells of one column in order and decides at the end what they are. */
export function createColumnBuilder(name: string, settings: ColumnSettings = {}): ColumnBuilder {
  const floats = growingFloats()
  const codes = growingInts()
  const marks = growingInts()
  const special = new Map((settings.specialTexts ?? []).map((text, at) => [text, at + 1]))
  const seen = new Map<string, number>()
  const texts: string[] = []
  const counts = { number: 0, text: 0, missing: 0 }
  const rowsOf = { text: [] as number[], infinite: [] as number[] }
  let infinite = 0
  let overflow = false
  let textsKnown = 0
  let row = 0

  const code = (raw: string): number => {
    const known = seen.get(raw)
    if (known !== undefined) return known
    if (texts.length >= (textsKnown === 0 ? MOST_NUMBER_TEXTS : MOST_CATEGORIES)) {
      overflow = true
      return -2
    }
    seen.set(raw, texts.length)
    texts.push(raw)
    return texts.length - 1
  }

  const add = (given: string): void => {
    row += 1
    const raw = given.trim()
    const mark = special.get(raw) ?? 0
    marks.push(mark)
    const cell = readCell(raw)
    floats.push(mark === 0 && cell.is === 'number' ? cell.value : Number.NaN)
    if (mark !== 0) {
      codes.push(code(raw))
      return
    }
    if (cell.is === 'missing') {
      counts.missing += 1
      codes.push(-1)
      return
    }
    if (cell.is === 'infinite') {
      infinite += 1
      if (rowsOf.infinite.length < REMEMBERED) rowsOf.infinite.push(row)
    } else counts[cell.is] += 1
    if (cell.is === 'text') {
      textsKnown += 1
      if (rowsOf.text.length < REMEMBERED) rowsOf.text.push(row)
    }
    codes.push(overflow && counts.text === 0 ? -2 : code(raw))
  }

  const left = (code: Finding['code'], en: string, zh: string, rows?: number[]): Finding => ({
    code,
    severity: 'left',
    column: name,
    ...(rows === undefined ? {} : { rows }),
    message: { en: `column ${name}: ${en}`, zh: `列 ${name}：${zh}` },
  })

  const numeric = (): Column => {
    const used = special.size > 0
    return {
      kind: 'numeric',
      name,
      values: floats.done(),
      ...(used
        ? { marks: Uint8Array.from(marks.done()), texts: [...(settings.specialTexts ?? [])] }
        : {}),
    }
  }

  const tooMany = (): Finding =>
    left(
      'column-too-many-categories',
      `more than ${texts.length.toLocaleString('en')} different texts: not a set of categories; group them first`,
      `不同取值超过 ${texts.length} 个，不是类别；请先归并`,
    )

  const categorical = (): { readonly column?: Column; readonly findings: readonly Finding[] } =>
    overflow
      ? { findings: [tooMany()] }
      : {
          column: { kind: 'categorical', name, codes: codes.done(), dictionary: texts },
          findings: [],
        }

  const finish = (): { readonly column?: Column; readonly findings: readonly Finding[] } => {
    if (infinite > 0) {
      const at = listed(rowsOf.infinite, infinite)
      return {
        findings: [
          left(
            'column-infinite',
            `infinite numbers in rows ${at.en}: correct them, or leave them empty`,
            `第 ${at.zh} 行为无穷大：请更正或留空`,
            rowsOf.infinite,
          ),
        ],
      }
    }
    if (settings.categorical === true) return categorical()
    if (counts.text === 0) {
      if (counts.number === 0 && special.size === 0)
        return { findings: [left('column-empty', 'every cell is empty', '全部为空')] }
      return { column: numeric(), findings: [] }
    }
    const sample = texts.filter((text) => readCell(text).is === 'text').slice(0, 200)
    const share = (test: (text: string) => boolean): number =>
      sample.filter(test).length / Math.max(1, sample.length)
    if (share(looksLikeDate) >= 0.8) {
      const [first = 0] = rowsOf.text
      return {
        findings: [
          left(
            'column-dates',
            `dates as text, such as "${sample[0]}" in row ${first}: give the time since, in days or months`,
            `日期文本（如第 ${first} 行“${sample[0]}”）：请改为距今天数或月数`,
            rowsOf.text,
          ),
        ],
      }
    }
    if (share(looksLikeDecoratedNumber) >= 0.8 && texts.length > 20) {
      const at = listed(rowsOf.text, counts.text)
      return {
        findings: [
          left(
            'column-numbers-as-text',
            `numbers written as text, such as "${sample[0]}", in rows ${at.en}: write digits and a decimal point only`,
            `数字写成了文本（如“${sample[0]}”），第 ${at.zh} 行：请只用数字和小数点`,
            rowsOf.text,
          ),
        ],
      }
    }
    if (counts.text / (counts.text + counts.number) < STRAY_SHARE) {
      const at = listed(rowsOf.text, counts.text)
      return {
        findings: [
          left(
            'column-mixed',
            `numbers, but text in rows ${at.en} (such as "${sample[0]}"): correct them, or declare the text as special or the column as categorical`,
            `数字列中第 ${at.zh} 行为文本（如“${sample[0]}”）：请更正，或声明为特殊值或类别列`,
            rowsOf.text,
          ),
        ],
      }
    }
    const made = categorical()
    if (made.column === undefined || counts.number === 0) return made
    return {
      column: made.column,
      findings: [
        {
          code: 'column-mixed',
          severity: 'warn',
          column: name,
          rows: rowsOf.text,
          message: {
            en: `column ${name}: ${counts.number} cells are numbers and ${counts.text} are text; taken as categories`,
            zh: `列 ${name}：${counts.number} 个数字、${counts.text} 个文本，按类别处理`,
          },
        },
      ],
    }
  }
  return { add, finish }
}
