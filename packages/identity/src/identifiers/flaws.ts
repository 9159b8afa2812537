import type { Flaw } from './scheme.ts'

/** The sentences that several schemes share. `rule` is the standard, `title` how the sentence calls the number. */
type About = { readonly rule: string; readonly en: string; readonly zh: string }

const sentence = (en: string): string => en.charAt(0).toUpperCase() + en.slice(1)

export const wrongLength = (about: About, expected: string, found: number): Flaw => ({
  code: 'length',
  part: 'length',
  rule: about.rule,
  message: {
    en: `${sentence(about.en)} has ${expected} characters, this one has ${found} (${about.rule}).`,
    zh: `${about.zh}应为 ${expected} 位，此处为 ${found} 位（${about.rule}）。`,
  },
})

export const wrongCharacter = (about: About, value: string, allowed: RegExp): Flaw => {
  const position = Array.from(value).findIndex((mark) => !allowed.test(mark))
  const mark = Array.from(value)[position] ?? ''
  return {
    code: 'alphabet',
    part: `character ${position + 1}`,
    rule: about.rule,
    message: {
      en: `Character ${position + 1} of ${about.en}, “${mark}”, is not allowed there (${about.rule}).`,
      zh: `${about.zh}第 ${position + 1} 位的“${mark}”不是允许的字符（${about.rule}）。`,
    },
  }
}

export const wrongCheckDigit = (about: About): Flaw => ({
  code: 'check-digit',
  part: 'check digit',
  rule: about.rule,
  message: {
    en: `The check digit of ${about.en} does not fit the rest: a character is mistyped (${about.rule}).`,
    zh: `${about.zh}的校验码与其余各位不符，可能有输入错误（${about.rule}）。`,
  },
})

export const wrongShape = (about: About, part: string, en: string, zh: string): Flaw => ({
  code: 'shape',
  part,
  rule: about.rule,
  message: { en: `${sentence(en)} (${about.rule}).`, zh: `${zh}（${about.rule}）。` },
})

export const wrongCountry = (about: About, found: string): Flaw => ({
  code: 'country',
  part: 'country',
  rule: about.rule,
  message: {
    en: `“${found}” in ${about.en} is not a country code (${about.rule}).`,
    zh: `${about.zh}中的“${found}”不是国家或地区代码（${about.rule}）。`,
  },
})

export const unusual = (about: About, part: string, en: string, zh: string): Flaw => ({
  code: 'unusual',
  part,
  rule: about.rule,
  message: { en: `${sentence(en)} (${about.rule}).`, zh: `${zh}（${about.rule}）。` },
})

export type { About }
