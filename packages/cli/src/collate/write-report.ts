import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locale, Text } from '@xinyong/identity'
import { escapeXml, explainPair, truthSpaceSvg, waterfallSvg } from '@xinyong/screening'
import type { Collation } from '@xinyong/screening'
import { examplePairs } from './example-pairs.ts'
import type { LabelResult } from './label-result.ts'
import type { RecordKeys } from './record-keys.ts'
import type { Summary } from './summary.ts'

const WORDS = {
  title: { en: 'Collation report', zh: '归集报告' },
  lead: {
    en: 'Which records were brought together and why. Evidence is in bits: one more bit makes it twice as likely that two records are of one subject. There is no score of a subject anywhere in this report.',
    zh: '哪些记录被归为一组及其理由。证据以比特计：每多一比特，两条记录属于同一主体的可能性翻倍。本报告不含对主体的任何评分。',
  },
  columns: { en: 'Columns', zh: '列' },
  column: { en: 'Column', zh: '列名' },
  use: { en: 'Used as', zh: '用途' },
  why: { en: 'Why', zh: '理由' },
  filled: { en: 'Filled', zh: '有值' },
  distinct: { en: 'Distinct', zh: '不同值' },
  blocking: { en: 'Blocking', zh: '分块' },
  rule: { en: 'Rule', zh: '规则' },
  pairs: { en: 'Pairs', zh: '对数' },
  stopped: { en: 'Blocks stopped', zh: '停用的块' },
  stoppedPairs: { en: 'Pairs in them', zh: '其中对数' },
  weights: { en: 'Weights', zh: '权重' },
  field: { en: 'Field', zh: '字段' },
  level: { en: 'Agreement', zh: '一致程度' },
  bits: { en: 'Bits', zh: '比特' },
  matches: { en: 'Share among matches (m)', zh: '匹配中占比 (m)' },
  others: { en: 'Share among others (u)', zh: '非匹配中占比 (u)' },
  truth: { en: 'Truth space', zh: '真值空间' },
  examples: { en: 'Examples', zh: '示例' },
} as const satisfies Readonly<Record<string, Text>>

type Row = readonly (string | number)[]

const table = (head: Row, rows: readonly Row[]): string => {
  const cells = (row: Row, tag: string): string =>
    row.map((cell) => `<${tag}>${escapeXml(String(cell))}</${tag}>`).join('')
  return `<div class="wide"><table><thead><tr>${cells(head, 'th')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('')}</tbody></table></div>`
}

/** Writes `report.en.html` and `report.zh.html`, which need nothing else, and the truth space as CSV where there are labels. */
export async function writeReport(
  folder: string,
  collation: Collation,
  keys: RecordKeys,
  summary: Summary,
  labels: LabelResult | undefined,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const locale of ['en', 'zh'] as const)
    await writeFile(
      join(folder, `report.${locale}.html`),
      page(locale, collation, keys, summary, labels),
    )
  if (labels === undefined) return
  const lines = labels.points.map((point) => Object.values(point).join(','))
  const head = Object.keys(labels.points[0] ?? {}).join(',')
  await writeFile(join(folder, 'truth-space.csv'), `${[head, ...lines].join('\n')}\n`)
}

function page(
  locale: Locale,
  collation: Collation,
  keys: RecordKeys,
  summary: Summary,
  labels: LabelResult | undefined,
): string {
  const say = (text: Text): string => text[locale]
  const w = (key: keyof typeof WORDS): string => say(WORDS[key])
  const columns = summary.columns.map(({ column, use, why, filled, distinct }) => [
    column,
    use,
    say(why),
    filled,
    distinct,
  ])
  const blocking = summary.blocking.map((one) => [
    one.rule,
    one.pairs,
    one.stoppedBlocks,
    one.stoppedPairs,
  ])
  const sections = [
    `<h1>${w('title')}</h1><p>${w('lead')}</p>`,
    `<h2>${w('columns')}</h2>${table([w('column'), w('use'), w('why'), w('filled'), w('distinct')], columns)}`,
    `<h2>${w('blocking')}</h2>${table([w('rule'), w('pairs'), w('stopped'), w('stoppedPairs')], blocking)}`,
    `<h2>${w('weights')}</h2>${table([w('field'), w('level'), w('bits'), w('matches'), w('others')], weightRows(collation, locale))}`,
    ...(labels === undefined
      ? []
      : [
          `<h2>${w('truth')}</h2><div class="wide">${truthSpaceSvg(labels.points, summary.threshold, locale)}</div>`,
        ]),
    `<h2>${w('examples')}</h2>`,
    ...examplePairs(collation).map(([a, b]) => {
      const explanation = explainPair(collation, a, b)
      const values = explanation.fields.map(({ field, left, right, agreement }) => [
        field,
        left.join('; '),
        right.join('; '),
        say(agreement),
      ])
      const names = [a, b].map((row) => `${keys.sourceOf(row)} ${keys.idOf(row)}`)
      return `<h3>${escapeXml(names.join(' – '))}</h3>${table([w('field'), ...names, w('level')], values)}<div class="wide">${waterfallSvg(explanation, locale)}</div>`
    }),
  ]
  return `<!doctype html><html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${w('title')}</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;font-size:14px}td,th{border:1px solid #ccc;padding:.25rem .5rem;text-align:left}.wide{overflow-x:auto}</style></head><body><main>${sections.join('')}</main></body></html>\n`
}

function weightRows({ comparer, weights, trained }: Collation, locale: Locale): readonly Row[] {
  return comparer.fields.flatMap((field, at) =>
    comparer.levelNames[at]!.flatMap((name, level): readonly Row[] => {
      if (level === 0) return []
      const cell = weights.offsets[at]! + level
      const { m, u } = trained.estimate
      return [
        [
          field.name,
          name[locale],
          weights.bits[cell]!.toFixed(2),
          m[cell]!.toPrecision(3),
          u[cell]!.toPrecision(3),
        ],
      ]
    }),
  )
}
