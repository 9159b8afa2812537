import type { Locale } from '@xinyong/identity'
import type { NoticeDocument, NoticeRight } from './document.ts'
import { dayText } from './wording.ts'

const words = {
  en: {
    to: 'To',
    case: 'Case',
    date: 'Date',
    law: 'Legal basis',
    canDo: 'What you can do',
    contest: 'How to contest',
    until: 'until',
    unverified: 'text not verified',
    demo: 'DEMO — this letter is invented and concerns nobody.',
  },
  zh: {
    to: '致',
    case: '案号',
    date: '日期',
    law: '法律依据',
    canDo: '您可以做什么',
    contest: '如何提出异议',
    until: '截止',
    unverified: '条文未核实',
    demo: '示范——本函件为虚构，不涉及任何人。',
  },
} as const

function rights(title: string, list: readonly NoticeRight[], locale: Locale): string[] {
  if (list.length === 0) return []
  const lines = list.map((right) => {
    const until =
      right.until === undefined ? '' : ` (${words[locale].until} ${dayText(right.until)[locale]})`
    return `- ${right.title[locale]}${until}: ${right.text[locale]} [${right.law[locale]}]`
  })
  return ['', title, ...lines]
}

function inLanguage(notice: NoticeDocument, locale: Locale): string {
  const w = words[locale]
  return [
    ...(notice.demo ? [w.demo, ''] : []),
    notice.authority[locale],
    notice.title[locale],
    '',
    `${w.to}: ${notice.addressee.names.join(' / ')} (${notice.addressee.identifiers.join(', ')})`,
    `${w.case}: ${notice.caseNumber}`,
    `${w.date}: ${dayText(notice.date)[locale]}`,
    '',
    ...notice.paragraphs.map((paragraph) => paragraph[locale]),
    '',
    w.law,
    ...notice.law.map(
      ({ text, verified }) => `- ${text[locale]}${verified ? '' : ` (${w.unverified})`}`,
    ),
    ...rights(w.canDo, notice.canDo, locale),
    ...rights(w.contest, notice.contest, locale),
    '',
    notice.signature[locale],
  ].join('\n')
}

/** The letter as plain text, both languages one after the other: what is mailed. */
export function noticeText(notice: NoticeDocument): string {
  return `${inLanguage(notice, 'zh')}\n\n${'—'.repeat(20)}\n\n${inLanguage(notice, 'en')}\n`
}
