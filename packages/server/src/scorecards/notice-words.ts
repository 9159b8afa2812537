/** The fixed words of a notice, beside those that come with it. */
export const noticeWords = {
  to: { en: 'To', zh: '致' },
  from: { en: 'From', zh: '发出方' },
  contact: { en: 'Contact', zh: '联系方式' },
  decidedOn: { en: 'Decided on', zh: '决定日期' },
  score: { en: 'Score', zh: '评分' },
  range: {
    en: 'of a range from {low} to {high}, computed on {on}',
    zh: '（范围 {low} 至 {high}，评分日期 {on}）',
  },
  card: { en: 'Scorecard', zh: '评分卡' },
  source: { en: 'Source of the facts', zh: '信息来源' },
  why: { en: 'Principal reasons', zh: '主要理由' },
  fact: { en: 'Fact on file', zh: '档案事实' },
  below: { en: '{points} points below the baseline', zh: '低于基准 {points} 分' },
  rights: { en: 'What you can do', zh: '您的权利' },
  until: { en: 'until {day}', zh: '截至 {day}' },
  unverified: { en: 'unverified', zh: '未核实' },
  pdf: { en: 'Save as PDF', zh: '下载 PDF' },
  other: { en: '本通知书的中文版', zh: 'This notice in English' },
} as const

export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
