import { normaliseName, simplify, splitLegalForm, toLatin } from '@xinyong/identity'
import type { PreparedName, Word, WordRole } from '../prepared-name.ts'
import { withoutInnerForms } from './inner-forms.ts'
import { isGeneric, tradeInEnglish, tradeWords } from './industry-words.ts'
import { LINKING, NUMBER_SIGN, SHIP, numberOf } from './name-words.ts'
import { MOST_WORDS } from './prepare-person.ts'
import { memo } from './memo.ts'
import { nearWords } from './near-words.ts'
import { plainName } from './plain-name.ts'
import { isCountry, isDivision, leadingDivision } from './regions.ts'
import { makeWord } from './word.ts'
import type { Intern } from './word.ts'

const HAN = /\p{Script=Han}/u
/** More trades than this in one name is no name. */
const MOST_TRADES = 6

type Part = { readonly text: string; readonly role: WordRole; readonly latin?: string }

const readOther = memo(
  (word) =>
    toLatin(word)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, ''),
  8192,
)

const PLAIN = /^[a-z0-9]*$/
const reading = (word: string): string => (PLAIN.test(word) ? word : readOther(word))

// By their last letter, the longest first: to try them all at the end of every name would be most of the work.
const tradesEndingIn = Map.groupBy(tradeWords, (word) => word.charAt(word.length - 1))

// 行政区划 + 字号 + 行业: the region from the front, the trades from the end, the name is what stands between.
const splitHan = (han: string): readonly Part[] => {
  const parts: Part[] = []
  const region = leadingDivision(han)
  if (region !== undefined) parts.push({ text: region.division, role: 'region' })
  let core = region?.rest ?? han
  const trades: Part[] = []
  for (let found = 0; found < MOST_TRADES; found += 1) {
    const trade = tradesEndingIn
      .get(core.charAt(core.length - 1))
      ?.find((word) => core.length > word.length && core.endsWith(word))
    // A single letter is no name of its own; 中国电信 names by its trade.
    if (trade === undefined || (core.length - trade.length < 2 && region === undefined)) break
    core = core.slice(0, -trade.length)
    trades.unshift({ text: trade, role: 'industry', latin: tradeInEnglish(trade)[0] ?? '' })
  }
  const whole = tradeInEnglish(core)[0]
  parts.push(
    whole === undefined
      ? { text: core, role: 'plain' }
      : { text: core, role: 'industry', latin: whole },
  )
  return [...parts, ...trades]
}

const plainPart = (word: string): Part => {
  const number = numberOf(word)
  if (number !== undefined) return { text: word, latin: number, role: 'number' }
  if (LINKING.has(word)) return { text: word, role: 'particle' }
  if (isCountry(word) || isDivision(word)) return { text: word, role: 'region' }
  return { text: word, role: isGeneric(word) ? 'industry' : 'plain' }
}

const LETTER = /^\p{L}$/u

// `s c johnson` is `sc johnson`, `a b c` is `abc`: initials that stand together are one word.
const joinInitials = (tokens: readonly string[]): readonly string[] => {
  const joined: string[] = []
  let run = ''
  for (const token of tokens) {
    if (token.length <= 2 && LETTER.test(token) && !HAN.test(token)) {
      run += token
      continue
    }
    if (run !== '') joined.push(run)
    run = ''
    joined.push(token)
  }
  return run === '' ? joined : [...joined, run]
}

const ALIKE: Readonly<Record<string, string>> = {
  'united states of america': 'usa',
  'united states': 'usa',
  'united kingdom': 'uk',
  'united arab emirates': 'uae',
  'sri lanka': 'srilanka',
  'hong kong': 'hongkong',
  'saudi arabia': 'saudiarabia',
  'north korea': 'dprk',
}
const ALIKE_RUN = new RegExp(`\\b(?:${Object.keys(ALIKE).join('|')})\\b`, 'g')

// Words of legal forms written out: what is left of a form that lost a word or has a slip still names nobody.
const FORM_WORDS: ReadonlySet<string> = new Set(
  (
    'private limited public joint stock open closed liability company corporation incorporated partnership pvt ltd pte ltda ' +
    'proprietary общество ответственностью ограниченной акционерное открытое закрытое публичное ' +
    'gesellschaft beschrankter haftung societe anonyme responsabilite limitee actions simplifiee sociedad anonima ' +
    'responsabilidad limitada sa cv rl acciones simplificada societa responsabilita limitata azioni besloten naamloze ' +
    'vennootschap spolka ograniczona odpowiedzialnoscia akcyjna anonim sirketi'
  ).split(' '),
)
const SHORTEST_WITH_SLIP = 5
/** `de` of S.A. de C.V., misspelt or not. */
const LONGEST_LINK = 3

const nearForm = nearWords([...FORM_WORDS].filter((form) => form.length > 4))

const ofForm = memo(
  (word): boolean => FORM_WORDS.has(word) || (word.length >= SHORTEST_WITH_SLIP && nearForm(word)),
  4096,
)

/** Where the naming words end and the remains of a legal form begin; at least one word names. */
const endOfCore = (tokens: readonly string[]): number => {
  let end = tokens.length
  for (;;) {
    const [before = '', last = ''] = tokens.slice(Math.max(0, end - 2), end)
    if (end > 1 && ofForm(last)) end -= 1
    else if (end > 2 && end < tokens.length && last.length <= LONGEST_LINK && ofForm(before))
      end -= 2
    else return end
  }
}

const DIGIT = /^\d/

// `No. 12` is 12, and the M/V before a ship's name is no more of it than `Ltd.` of a firm's.
const roleInPlace = (part: Part, at: number, core: readonly string[]): Part => {
  if (NUMBER_SIGN.has(part.text) && DIGIT.test(core[at + 1] ?? '')) return { ...part, role: 'form' }
  return at === 0 && core.length > 1 && SHIP.has(part.text) ? { ...part, role: 'form' } : part
}

/** An organisation's name ready to be compared. See {@link prepareName}. */
export const prepareOrganisation = (text: string, intern: Intern): PreparedName => {
  const bounded = text.slice(0, 2000)
  const { script } = plainName(bounded) ?? normaliseName(bounded)
  const { core, forms } = splitLegalForm(simplify(bounded))
  const written = joinInitials(core === '' ? [] : core.split(' '))
    .join(' ')
    .replace(ALIKE_RUN, (run) => ALIKE[run] ?? run)
    .replace(/\bus\b/g, 'usa')
  const tokens = written.split(' ').filter(Boolean).slice(0, MOST_WORDS)
  const end = endOfCore(tokens)
  // What stands before a misspelt form may be form as well: `Co., Limted`.
  const whole = end === tokens.length
  const before = whole ? undefined : splitLegalForm(tokens.slice(0, end).join(' '))
  const named = withoutInnerForms(before?.core.split(' ') ?? tokens)
  const parts = named.core.flatMap((word, at) =>
    HAN.test(word) ? splitHan(word) : [roleInPlace(plainPart(word), at, named.core)],
  )
  const words: Word[] = parts.map((part) =>
    intern(makeWord(part.text, part.latin ?? reading(part.text), part.role)),
  )
  const remains = [...named.forms, tokens.slice(end).join(' ')].filter((text) => text !== '')
  for (const text of remains) words.push(intern(makeWord(text, reading(text), 'form')))
  for (const form of [...(before?.forms ?? []), ...forms].slice(0, 4))
    words.push(intern(makeWord(form.written, form.class, 'form')))
  return { kind: 'organisation', words, script }
}
