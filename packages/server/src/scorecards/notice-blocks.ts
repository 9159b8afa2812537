import type { OutputOf } from '@xinyong/contract'
import type { Locale, Text } from '@xinyong/identity'
import { filled, noticeWords as words } from './notice-words.ts'
import type { Block } from './write-pdf.ts'

type Notice = OutputOf<'getScoreNotice'>

/** A notice as a letter: the same words as on the page, in the same order. */
export function noticeBlocks(notice: Notice, locale: Locale): readonly Block[] {
  const say = (text: Text): string => text[locale]
  const colon = locale === 'zh' ? '：' : ': '
  const line = (name: keyof typeof words, text: string): Block => ({
    kind: 'P',
    text: `${say(words[name])}${colon}${text}`,
  })
  const { creditor, score, range, card, source } = notice
  const span = filled(say(words.range), { low: range[0], high: range[1], on: notice.on })
  return [
    { kind: 'H1', text: say(notice.heading) },
    line('to', notice.subject),
    line('from', `${creditor.name} · ${creditor.contact}`),
    line('decidedOn', notice.decidedOn),
    line('score', `${score} ${span}`),
    line('card', `${say(card.title)} (${card.id} ${card.version})`),
    { kind: 'small', text: `SHA-256 ${card.digest}` },
    line('source', `${source.name} · ${source.contact}`),
    { kind: 'H2', text: say(words.why) },
    { kind: 'small', text: say(notice.method) },
    ...notice.reasons.flatMap(({ rank, text, points, facts }): Block[] => [
      { kind: 'P', text: `${rank}. ${say(text)}` },
      {
        kind: 'small',
        indent: 14,
        text: filled(say(words.below), { points: Math.round(points * 10) / 10 }),
      },
      ...facts.map(({ name, title, value, source: from }): Block => ({
        kind: 'small',
        indent: 14,
        text: `${say(words.fact)}${colon}${say(title)} (${name}) = ${value}${from ? ` · ${say(from)}` : ''}`,
      })),
    ]),
    { kind: 'H2', text: say(words.rights) },
    ...notice.rights.flatMap(({ text, until, status, rule }): Block[] => [
      { kind: 'P', text: `• ${say(text)}` },
      {
        kind: 'small',
        indent: 14,
        text: [
          rule,
          ...(until === undefined ? [] : [filled(say(words.until), { day: until })]),
          ...(status === 'unverified' ? [say(words.unverified)] : []),
        ].join(' · '),
      },
    ]),
    { kind: 'small', text: say(notice.charter) },
  ]
}
