import type { PreparedName, Word } from '../prepared-name.ts'
import { countFree, isNaming, take } from './alignment.ts'
import type { NameAlignment, Pair, State } from './alignment.ts'
import { findForm } from './find-form.ts'
import { eachSaid, saidParts, saidWithin } from './han-parts.ts'
import type { SaidPart } from './han-parts.ts'
import { JOIN_FARTHEST, JOIN_NEAR, MOST_JOINED, forgetJoins, joinWords } from './join-words.ts'
import { areOtherSyllables, looksChinese } from './pinyin-names.ts'
import {
  FARTHEST,
  FARTHEST_HEARD,
  hearHan,
  isPinyin,
  knownWordCost,
  linked,
  rowOf,
  scriptsOf,
} from './word-cost.ts'

// Names have 40 words at most and forms; one pair of marks serves every call, since none outlives its comparison.
const usedLeft = new Uint8Array(64)
const usedRight = new Uint8Array(64)

/** Whether words of both names could go together: bits of the words asked for, by places of the listed name. */
const couldGo = (near: Int32Array, left: number, right: number, flipped: boolean): boolean =>
  flipped
    ? ((near[left] as number) & (1 << right)) !== 0
    : ((near[right] as number) & (1 << left)) !== 0

const takeEqual = (
  a: readonly Word[],
  b: readonly Word[],
  state: State,
  flipped: boolean,
  near: Int32Array | undefined,
): void => {
  for (let left = 0; left < a.length; left += 1) {
    const word = a[left] as Word
    let found = -1
    for (let right = 0; right < b.length; right += 1) {
      if (near !== undefined && !couldGo(near, left, right, flipped)) continue
      const other = b[right] as Word
      if (state.usedRight[right] === 1 || (word !== other && word.text !== other.text)) continue
      // The same part is the better choice where a word stands twice.
      if (found < 0 || other.role === word.role) found = right
      if (other.role === word.role) break
    }
    if (found >= 0)
      take(state, {
        left,
        leftCount: 1,
        right: found,
        rightCount: 1,
        how: 'equal',
        cost: 0,
        edits: 0,
        mandarin: false,
      })
  }
}

// Measured from the name asked for, whose words meet those of candidate after candidate.
const takeNearest = (
  a: readonly Word[],
  b: readonly Word[],
  state: State,
  organisation: boolean,
  flipped: boolean,
  near: Int32Array | undefined,
): void => {
  const [asked, listed] = flipped ? [b, a] : [a, b]
  const usedAsked = flipped ? state.usedRight : state.usedLeft
  const usedListed = flipped ? state.usedLeft : state.usedRight
  let found: Pair[] | undefined
  for (let at = 0; at < asked.length; at += 1) {
    const word = asked[at] as Word
    if (usedAsked[at] === 1 || word.role === 'particle') continue
    let row: ReturnType<typeof rowOf> | undefined
    for (let to = 0; to < listed.length; to += 1) {
      if (near !== undefined && ((near[to] as number) & (1 << at)) === 0) continue
      const other = listed[to] as Word
      if (usedListed[to] === 1 || other.role === 'particle') continue
      row ??= rowOf(word, flipped ? 'right' : 'left')
      const cost = flipped
        ? knownWordCost(row, other, other, word, state.scripts, organisation)
        : knownWordCost(row, other, word, other, state.scripts, organisation)
      if (cost >= FARTHEST) continue
      found ??= []
      found.push({
        left: flipped ? to : at,
        leftCount: 1,
        right: flipped ? at : to,
        rightCount: 1,
        how: linked.how,
        cost,
        edits: linked.edits,
        mandarin: linked.mandarin,
      })
    }
  }
  if (found === undefined) return
  if (found.length > 1)
    found.sort((x, y) => x.cost - y.cost || x.left - y.left || x.right - y.right)
  for (const pair of found)
    if (state.usedLeft[pair.left] === 0 && state.usedRight[pair.right] === 0) take(state, pair)
}

export const SHORTEST_ACRONYM = 3
const ACRONYM = { cost: 0.25, edits: 1 } as const

// `IBM` may be International Business Machines: one word against the first letters of all that name the other.
const takeAcronym = (
  short: readonly Word[],
  long: readonly Word[],
  state: State,
  flipped: boolean,
): void => {
  const at = short.findIndex(({ role }) => isNaming(role))
  const word = short[at]
  if (word === undefined || word.latin.length < SHORTEST_ACRONYM) return
  if (short.some(({ role }, place) => place !== at && isNaming(role))) return
  let end = long.length
  while (end > 0 && long[end - 1]?.role === 'form') end -= 1
  let initials = ''
  for (let place = 0; place < end; place += 1)
    if (isNaming((long[place] as Word).role)) initials += long[place]?.latin[0] ?? ''
  if (initials !== word.latin) return
  take(state, {
    left: flipped ? 0 : at,
    leftCount: flipped ? end : 1,
    right: flipped ? at : 0,
    rightCount: flipped ? 1 : end,
    how: 'abbreviation',
    cost: ACRONYM.cost,
    edits: ACRONYM.edits,
    mandarin: false,
  })
}

const SHORTEST_FORM = 3

// `HODLING` beside `Holding`, `DE hC.V.` beside `de C.V.`: a slip away from the other's legal form is that form.
const takeForms = (
  free: readonly Word[],
  whole: readonly Word[],
  state: State,
  flipped: boolean,
): void => {
  const [usedFree, usedWhole] = flipped
    ? [state.usedRight, state.usedLeft]
    : [state.usedLeft, state.usedRight]
  for (let to = 0; to < whole.length; to += 1) {
    const form = whole[to] as Word
    if (usedWhole[to] === 1 || form.role !== 'form') continue
    const written = form.text.replaceAll(' ', '')
    const found = written.length < SHORTEST_FORM ? undefined : findForm(free, usedFree, written)
    if (found === undefined) continue
    const [at, count] = found
    const [left, right] = flipped ? [to, at] : [at, to]
    take(state, {
      left,
      leftCount: flipped ? 1 : count,
      right,
      rightCount: flipped ? count : 1,
      how: 'spelling',
      cost: 0,
      edits: 0,
      mandarin: false,
    })
  }
}

const HAN_NAME = /^\p{Script=Han}{2,8}$/u
const ORDERS = 2

const namingText = (words: readonly Word[], part: 'text' | 'latin', first: number): string => {
  const naming = words.filter(({ role }) => isNaming(role))
  return [...naming.slice(first), ...naming.slice(0, first)].map((word) => word[part]).join('')
}

const isHanWord = ({ text }: Word): boolean => /^\p{Script=Han}+$/u.test(text)

const takeSaid = (state: State, parts: readonly SaidPart[], flipped: boolean): State => {
  state.pairs.length = 0
  state.usedLeft.fill(0)
  state.usedRight.fill(0)
  for (const { han, hanCount, latin, latinCount, cost, edits } of parts)
    take(state, {
      left: flipped ? latin : han,
      leftCount: flipped ? latinCount : hanCount,
      right: flipped ? han : latin,
      rightCount: flipped ? hanCount : latinCount,
      how: 'reading',
      cost,
      edits,
      mandarin: true,
    })
  return state
}

/**
 * A foreign or Japanese name in Han has no words of its own: where its parts do not pair, the whole is heard against
 * the whole of the Latin name, in either order.
 */
const takeWhole = (a: readonly Word[], b: readonly Word[], state: State): State => {
  const loose = countFree(state.usedLeft, a.length) + countFree(state.usedRight, b.length)
  const worst = state.pairs.reduce((most, { cost }) => Math.max(most, cost), 0)
  if (loose === 0 && worst <= JOIN_FARTHEST && state.pairs.length > 0) return state
  const flipped = b.every(isHanWord)
  if (flipped === a.every(isHanWord)) return state
  const [inHan, inLatin] = flipped ? [b, a] : [a, b]
  const apart = saidParts(inHan, inLatin)
  if (apart !== undefined) return takeSaid(state, apart, flipped)
  // A word in pinyin is read syllable by syllable: what its letters would say beside is for other names.
  if (worst < 1 && inHan.length > 1 && inLatin.every(({ latin }) => isPinyin(latin))) return state
  const within = saidWithin(inHan, inLatin)
  if (a.length > MOST_JOINED || b.length > MOST_JOINED) return state
  const [left, right] = [namingText(a, 'text', 0), namingText(b, 'text', 0)]
  const [han, latin] = HAN_NAME.test(left) ? [left, b] : [right, a]
  if (!HAN_NAME.test(han) || HAN_NAME.test(han === left ? right : left)) return state
  let best = 1
  let edits = 0
  for (let first = 0; first < Math.min(ORDERS, latin.length); first += 1) {
    const turned = [...latin.slice(first), ...latin.slice(0, first)]
    // As many words as characters: each says its own, or the names are two.
    if (latin.length === han.length && han.length > 2 && eachSaid(han, turned) >= 1) continue
    const cost = hearHan(han, namingText(latin, 'latin', first), FARTHEST_HEARD)
    if (cost >= best) continue
    best = cost
    edits = linked.edits
  }
  if (within !== undefined && within.every(({ cost }) => cost < best))
    return takeSaid(state, within, flipped)
  if (best >= 1 || (loose === 0 && best >= worst)) return state
  state.pairs.length = 0
  take(state, {
    left: 0,
    leftCount: a.length,
    right: 0,
    rightCount: b.length,
    how: 'reading',
    cost: best,
    edits,
    mandarin: true,
  })
  return state
}

/** What it counts for, as letters replaced, that syllables are others. */
const OTHER_SYLLABLES = 1.5

// Guanghui and Guanghua are a letter apart and two people.
const tellSyllables = (a: PreparedName, b: PreparedName, state: State): State => {
  if (!state.pairs.some(({ how, cost }) => how === 'spelling' && cost > 0)) return state
  if (!looksChinese(a) || !looksChinese(b)) return state
  state.pairs.forEach((pair, at) => {
    const [left, right] = [a.words[pair.left] as Word, b.words[pair.right] as Word]
    if (pair.how === 'spelling' && areOtherSyllables(left.latin, right.latin))
      state.pairs[at] = { ...pair, edits: pair.edits + OTHER_SYLLABLES }
  })
  return state
}

/**
 * Pairs the words of two names, equal ones first, then joined ones, then the nearest. `flipped` says that the second is
 * the name asked for, `near` which of its words each word of the other could go with; both are for speed alone.
 */
export const alignNames = (
  a: PreparedName,
  b: PreparedName,
  flipped: boolean = false,
  near?: Int32Array,
): NameAlignment => {
  const organisation = a.kind === 'organisation' || b.kind === 'organisation'
  const state: State = {
    scripts: scriptsOf(a.script, b.script),
    pairs: [],
    usedLeft: usedLeft.fill(0),
    usedRight: usedRight.fill(0),
  }
  forgetJoins()
  takeEqual(a.words, b.words, state, flipped, near)
  // A foreign name in Han is not family and given: against a single word its parts only mean something together.
  const single = Math.min(a.words.length, b.words.length) === 1
  const whole = state.scripts === 'korean' || (single && state.scripts === 'mandarin')
  joinWords(a.words, b.words, state, whole ? JOIN_FARTHEST : JOIN_NEAR, organisation)
  takeNearest(a.words, b.words, state, organisation, flipped, near)
  joinWords(a.words, b.words, state, JOIN_FARTHEST, organisation)
  if (organisation && state.pairs.length === 0) {
    takeAcronym(a.words, b.words, state, false)
    takeAcronym(b.words, a.words, state, true)
  }
  if (organisation && state.pairs.length > 0) {
    takeForms(a.words, b.words, state, false)
    takeForms(b.words, a.words, state, true)
  }
  if (organisation) return state
  if (state.scripts === 'letters') return tellSyllables(a, b, state)
  return state.scripts === 'mandarin' ? takeWhole(a.words, b.words, state) : state
}
