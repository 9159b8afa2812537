import type { Locale, Text } from '@xinyong/identity'

/** Every sentence of a report that is not an outcome's or an experiment's own. */
export const WORDS = {
  question: { en: 'Question', zh: '问题' },
  expectation: { en: 'Expected before the run', zh: '运行前的预期' },
  verdict: { en: 'Verdict', zh: '结论' },
  against: { en: 'against', zh: '相对于' },
  policy: { en: 'Policy', zh: '方案' },
  policies: { en: 'Policies', zh: '方案' },
  outcome: { en: 'Outcome', zh: '指标' },
  level: { en: 'Level', zh: '水平' },
  difference: { en: 'Difference to the baseline', zh: '与基准之差' },
  interval: { en: '95 % interval', zh: '95% 区间' },
  luck: { en: 'Variance left by shared luck', zh: '共用随机数后的方差比' },
  burdenByGroup: { en: 'Burden by group', zh: '各群体负担' },
  group: { en: 'Group', zh: '群体' },
  overTime: { en: 'Over time', zh: '随时间变化' },
  effectAndBurden: { en: 'Effect against burden', zh: '效果与负担' },
  sensitivity: { en: 'What the effect hangs on', zh: '效果取决于何者' },
  turnsOn: { en: 'This verdict turns on', zh: '本结论取决于' },
  turnsOnLead: {
    en: 'The assumptions that move the target most, each tried alone at both edges in a smaller run; read them against the row as written.',
    zh: '对目标影响最大的假设，各自单独置于两端、以较小规模重新运行；请与“按原设定”一行对照。',
  },
  asWritten: { en: 'As written', zh: '按原设定' },
  value: { en: 'Value', zh: '取值' },
  proportionality: {
    en: 'Burden against the shortest sufficient listing',
    zh: '负担与足够威慑的最短列入期',
  },
  proportionalityLead: {
    en: 'Sufficient is the shortest listing whose expected cost outweighs the average gain from the breach; what is borne after it deters nobody more on average.',
    zh: '足够的列入期，指其预期代价超过违规平均收益的最短期限；超过此期限的负担平均而言不再增加威慑。',
  },
  enough: { en: 'Shortest sufficient listing', zh: '足够的最短列入期' },
  served: { en: 'Burden a person and year', zh: '人均年负担' },
  needed: { en: 'Burden of the shortest sufficient', zh: '足够的最短列入期的负担' },
  ratio: { en: 'Ratio', zh: '比值' },
  noLength: { en: 'no length is sufficient', zh: '任何期限均不足' },
  days: { en: 'days', zh: '天' },
  dial: { en: 'Dial', zh: '参数' },
  assumed: { en: 'Assumed, not measured', zh: '假定而非实测' },
  crossed: { en: 'Guardrail crossed', zh: '突破护栏' },
  target: { en: 'Target', zh: '目标' },
  run: { en: 'Run', zh: '运行' },
  rulebooks: { en: 'Rulebooks', zh: '规则包' },
  noScheme: { en: 'no scheme', zh: '无制度' },
  baseline: { en: 'baseline', zh: '基准' },
  caveat: {
    en: 'A made-up population answers under these assumptions only. The verdict has three wordings and no other; it is not a licence for a scheme.',
    zh: '虚构人口只能在这些假设之下作答。结论只有三种固定表述，不构成实施任何制度的许可。',
  },
  more: { en: 'up is better', zh: '越高越好' },
  less: { en: 'down is better', zh: '越低越好' },
} as const satisfies Readonly<Record<string, Text>>

export const speaker =
  (locale: Locale) =>
  (text: Text): string =>
    text[locale]

/** A number as people read it: about four figures, never an exponent. */
export function shown(value: number): string {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  const digits = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 1 ? 2 : 4
  return value.toFixed(digits).replace(/^-(0(?:\.0+)?)$/, '$1')
}
