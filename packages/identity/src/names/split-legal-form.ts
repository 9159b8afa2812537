import { simplify } from '../transliteration/simplify.ts'
import { legalForms } from './legal-forms.ts'
import type { FormClass, LegalForm } from './legal-forms.ts'
import { normaliseName } from './normalise-name.ts'

export type FoundForm = {
  readonly written: string
  readonly class: FormClass
  readonly language: string
}

/** An organisation's normalised name apart: the words that name it, and the legal forms around them. */
export type SplitName = { readonly core: string; readonly forms: readonly FoundForm[] }

type Table = {
  readonly trailing: ReadonlyMap<string, LegalForm>
  readonly leading: ReadonlyMap<string, LegalForm>
  readonly han: readonly (readonly [string, LegalForm])[]
}

const LONGEST_FORM = 5
const HAN = /\p{Script=Han}/u

const keep = (into: Map<string, LegalForm>, legalForm: LegalForm): void => {
  // The first language that writes a form so keeps it: `sa` is French and Spanish alike, of one class.
  for (const written of legalForm.written) if (!into.has(written)) into.set(written, legalForm)
}

const buildTable = (): Table => {
  const [trailing, front] = [new Map<string, LegalForm>(), new Map<string, LegalForm>()]
  for (const legalForm of legalForms) keep(legalForm.leading ? front : trailing, legalForm)
  const han = [...trailing].filter(([written]) => HAN.test(written))
  return { trailing, leading: front, han: han.toSorted(([a], [b]) => b.length - a.length) }
}

const table: Table = buildTable()

// `s a de c v` is `sa de cv` with its dots: neighbouring initials belong together.
const spellings = (tokens: readonly string[]): readonly string[] => {
  const apart = tokens.join(' ')
  const together = apart.replace(/(?<=(^| )\S) (?=\S( |$))/g, '')
  return apart === together ? [apart] : [apart, together]
}

type Cut = { readonly rest: readonly string[]; readonly found: FoundForm }

const foundAs = (written: string, legalForm: LegalForm): FoundForm => ({
  written,
  class: legalForm.class,
  language: legalForm.language,
})

const cutWords = (tokens: readonly string[], side: 'trailing' | 'leading'): Cut | undefined => {
  // At least one word must stay: a firm may be called “Group”.
  for (let size = Math.min(LONGEST_FORM, tokens.length - 1); size > 0; size -= 1) {
    const words = side === 'trailing' ? tokens.slice(-size) : tokens.slice(0, size)
    const rest = side === 'trailing' ? tokens.slice(0, -size) : tokens.slice(size)
    for (const written of spellings(words)) {
      const legalForm = table[side].get(written)
      if (legalForm !== undefined) return { rest, found: foundAs(written, legalForm) }
    }
  }
  return undefined
}

const cutHan = (tokens: readonly string[]): Cut | undefined => {
  const last = tokens.at(-1) ?? ''
  // A last word that is a form as a whole is the only word left: it names the body.
  if (!HAN.test(last) || table.trailing.has(last)) return undefined
  for (const [written, legalForm] of table.han)
    if (last.length > written.length && last.endsWith(written)) {
      const rest = [...tokens.slice(0, -1), last.slice(0, -written.length)]
      return { rest, found: foundAs(written, legalForm) }
    }
  return undefined
}

// 株式会社 stands before a Japanese name or behind it, without a gap.
const cutHanFront = (tokens: readonly string[]): Cut | undefined => {
  const first = tokens[0] ?? ''
  if (!HAN.test(first)) return undefined
  for (const [written, legalForm] of table.han)
    if (legalForm.language === 'ja' && first.length > written.length && first.startsWith(written))
      return {
        rest: [first.slice(written.length), ...tokens.slice(1)],
        found: foundAs(written, legalForm),
      }
  return undefined
}

/**
 * Takes the legal forms off an organisation's name, in any of the table's languages, as many as there are:
 * `Huawei Technologies Co., Ltd.` is `huawei technologies`, 华为技术有限公司 is 华为技术. The core is never empty
 * unless the name is.
 */
export const splitLegalForm = (full: string): SplitName => {
  let tokens = normaliseName(simplify(full)).tokens
  const forms: FoundForm[] = []
  for (;;) {
    const cut =
      cutWords(tokens, 'trailing') ??
      cutHan(tokens) ??
      cutWords(tokens, 'leading') ??
      cutHanFront(tokens)
    if (cut === undefined) return { core: tokens.join(' '), forms }
    tokens = cut.rest
    forms.push(cut.found)
  }
}
