import { legalForms } from '@xinyong/identity'

/** Words that are a legal form wherever they stand; shorter ones and those that also name are none by themselves. */
const SURE: ReadonlySet<string> = new Set(
  (
    'ltd ltda llc llp inc incorporated corp corporation limited plc gmbh ooo oao zao pao ojsc cjsc pjsc jsc ' +
    'sarl eurl eood sdn bhd pvt pte pty ооо оао зао пао'
  ).split(' '),
)

// By first word, longest first; a form of one word counts where it is a sure one.
const byFirst = new Map<string, readonly (readonly string[])[]>()
for (const { written } of legalForms)
  for (const one of written) {
    const words = one.split(' ')
    const [first = ''] = words
    if (words.length === 1 && !SURE.has(first)) continue
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].toSorted((a, b) => b.length - a.length),
    )
  }
for (const word of SURE) if (!byFirst.has(word)) byFirst.set(word, [[word]])

const formAt = (tokens: readonly string[], at: number): number =>
  byFirst
    .get(tokens[at] ?? '')
    ?.find((words) => words.every((word, place) => tokens[at + place] === word))?.length ?? 0

/** The words that name and, apart, the legal forms between them: what follows a form may name as well. */
export type WithoutForms = { readonly core: readonly string[]; readonly forms: readonly string[] }

/**
 * Takes legal forms out of a name wherever they stand: a branch or a place may follow (`Huawei Technologies Co. Ltd.
 * Berlin`), clerks put the first word last, and some languages begin with the form. A single word that begins a name
 * stays, and never is all of a name form.
 */
export const withoutInnerForms = (tokens: readonly string[]): WithoutForms => {
  if (!tokens.some((token) => byFirst.has(token))) return { core: tokens, forms: [] }
  const core: string[] = []
  const forms: string[] = []
  for (let at = 0; at < tokens.length;) {
    const length = formAt(tokens, at)
    if (length === 0 || (at === 0 && length === 1)) core.push(tokens[at] ?? '')
    else forms.push(tokens.slice(at, at + length).join(' '))
    at += Math.max(1, length)
  }
  return core.length === 0 ? { core: tokens, forms: [] } : { core, forms }
}
