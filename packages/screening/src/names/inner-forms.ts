import { legalForms } from '@xinyong/identity'
import { memo } from './memo.ts'
import { nearWords } from './near-words.ts'

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

const SHORTEST_WRITTEN_OUT = 5
/** No other word of a name is as long and as near. */
const SURE_ALONE = 9
const WRITTEN_OUT_WORDS = 2

const writtenOut = legalForms
  .flatMap(({ written }) => written.map((one) => one.split(' ')))
  .filter((words) => words.length >= WRITTEN_OUT_WORDS)
  .flat()
  .filter((word) => word.length >= SHORTEST_WRITTEN_OUT)

// One slip leaves one of the ends as it was.
const nearWrittenOut = nearWords(
  writtenOut,
  (known, word) => known[0] === word[0] || known.at(-1) === word.at(-1),
)

/** Whether a word, misspelt or not, stands in legal forms that are written out. */
const ofWrittenOut = memo(
  (word): boolean => word.length >= SHORTEST_WRITTEN_OUT - 1 && nearWrittenOut(word),
  8192,
)

const LONGEST_LINK = 2

// `Obshchestvo s ogranichenoi otvetstvennostyu`: a run of such words, `s` and `de` between them, is a form whatever
// it lost.
const runAt = (tokens: readonly string[], at: number): number => {
  if (!ofWrittenOut(tokens[at] ?? '')) return 0
  let [end, found] = [at + 1, 1]
  for (let place = at + 1; place < tokens.length; place += 1) {
    const word = tokens[place] ?? ''
    if (ofWrittenOut(word)) {
      found += 1
      end = place + 1
    } else if (word.length > LONGEST_LINK) break
  }
  const alone = (tokens[at]?.length ?? 0) >= SURE_ALONE
  return found >= WRITTEN_OUT_WORDS || alone ? end - at : 0
}

/** The words that name and, apart, the legal forms between them: what follows a form may name as well. */
export type WithoutForms = { readonly core: readonly string[]; readonly forms: readonly string[] }

/**
 * Takes legal forms out of a name wherever they stand: a branch or a place may follow (`Huawei Technologies Co. Ltd.
 * Berlin`), clerks put the first word last, and some languages begin with the form. A single word that begins a name
 * stays unless it is a long word of a form written out, and never is all of a name form.
 */
export const withoutInnerForms = (tokens: readonly string[]): WithoutForms => {
  if (!tokens.some((token) => byFirst.has(token) || ofWrittenOut(token)))
    return { core: tokens, forms: [] }
  const core: string[] = []
  const forms: string[] = []
  for (let at = 0; at < tokens.length;) {
    const known = formAt(tokens, at)
    const length = Math.max(at === 0 && known === 1 ? 0 : known, runAt(tokens, at))
    if (length === 0) core.push(tokens[at] ?? '')
    else forms.push(tokens.slice(at, at + length).join(' '))
    at += Math.max(1, length)
  }
  return core.length === 0 ? { core: tokens, forms: [] } : { core, forms }
}
