import type { PreparedName, Word, WordRole } from '../prepared-name.ts'
import type { NameAlignment } from './alignment.ts'

/** What the alignment of two names comes to, as the numbers the model weighs. All are symmetric. */
export type NameFeatures = {
  /** Logarithm of the letters that agree, less what they cost: a short name proves little. */
  readonly agreed: number
  /** The worst pair, and all pairs together, as shares of their letters. */
  readonly worst: number
  readonly total: number
  /** Letters replaced in all, at most 4. */
  readonly edits: number
  /** Words of both names that contradict one another, at most 2. */
  readonly contradicted: number
  /** Words only one of the names has beyond those, at most 3, and their share of all. */
  readonly extra: number
  readonly extraShare: number
  /** The names share one word only though one of them has more. */
  readonly single: number
  /**
   * A person's name of one word is all of one side, and the other has more: many bear a given or a family name. So it
   * is where a stated family name is what is missing.
   */
  readonly lone: number
  readonly initials: number
  /** Father and son, given and family name, or other parts stand the other way round. */
  readonly turned: number
  /** Numbers differ. */
  readonly numbers: number
}

const ROLE_WEIGHT: Readonly<Record<WordRole, number>> = {
  given: 1,
  family: 1,
  plain: 1,
  patronymic: 0.8,
  particle: 0.05,
  initial: 0.3,
  number: 1,
  form: 0.05,
  region: 0.7,
  industry: 0.7,
}
/** Words this light come and go. */
export const LIGHT = 0.2
/** Letters beyond these prove no more: a short name proves little, a long one is no better than a middling one. */
const ENOUGH = 7
/** A word left out costs less where any body of the trade may carry it. */
const GENERATION_LEFT_OUT = 0.1
const LEFT_OUT: Readonly<Partial<Record<WordRole, number>>> = { industry: 0.3, region: 0.6 }
/** What contradicts weighs otherwise than what agrees: one initial against another is two people, one left out is none. */
const AGAINST: Readonly<Partial<Record<WordRole, number>>> = {
  initial: 0.8,
  industry: 0.9,
  region: 1.2,
}
/** A Han character says about as much as three letters. */
const HAN_LETTERS = 3

const lettersOf = (word: Word): number =>
  word.text.charCodeAt(0) > 0x2e80 ? word.text.length * HAN_LETTERS : word.text.length

export const weightOf = (word: Word): number => ROLE_WEIGHT[word.role]

const PARTS: ReadonlySet<WordRole> = new Set(['given', 'family'])

/** Given and family name may be swapped by a form; who is father and who is son may not. */
const SWAPPED = 0.5

const turnOf = (a: Word, b: Word, fathers: boolean): number => {
  if (a.role === b.role) return 0
  if (a.role === 'patronymic' || b.role === 'patronymic')
    return fathers && a.role !== 'initial' && b.role !== 'initial' ? 1 : 0
  return PARTS.has(a.role) && PARTS.has(b.role) ? SWAPPED : 0
}

const hasFather = (name: PreparedName): boolean =>
  name.words.some((word) => word.role === 'patronymic')

/** A family name is stated and no word of it is paired. */
const lacksFamily = (name: PreparedName, used: Uint8Array): boolean => {
  let stated = false
  for (let at = 0; at < name.words.length; at += 1) {
    if (name.words[at]?.role !== 'family') continue
    if (used[at] === 1) return false
    stated = true
  }
  return stated
}

type Loose = { weight: number; leftOut: number; count: number; numbers: number }

const looseOf = (words: readonly Word[], used: Uint8Array, isPerson: boolean): Loose => {
  const loose: Loose = { weight: 0, leftOut: 0, count: 0, numbers: 0 }
  for (let at = 0; at < words.length; at += 1) {
    if (used[at] === 1) continue
    const word = words[at] as Word
    const weight = weightOf(word)
    loose.weight += AGAINST[word.role] ?? weight
    const isNumber = word.role === 'number'
    // Jr. comes and goes; Jr. against Sr. is two people.
    const isGeneration = isPerson && isNumber
    loose.leftOut += isGeneration ? GENERATION_LEFT_OUT : (LEFT_OUT[word.role] ?? weight)
    if (weight > LIGHT && !isGeneration) loose.count += 1
    if (isNumber) loose.numbers += 1
  }
  return loose
}

/** Parts that stand in another order, and not only the last first: of one person rarely, of kin often. */
const MIXED = 0.4
const FEWEST_MIXED = 3

const isMixed = (a: PreparedName, pairs: NameAlignment['pairs']): boolean => {
  if (pairs.length < FEWEST_MIXED) return false
  const places = pairs
    .filter(({ left }) => weightOf(a.words[left] as Word) > LIGHT)
    .toSorted((one, other) => one.left - other.left)
    .map(({ right }) => right)
  const falls = places.filter((right, at) => (places[(at + 1) % places.length] ?? 0) < right)
  return places.length >= FEWEST_MIXED && falls.length > 1
}

export const nameFeatures = (
  a: PreparedName,
  b: PreparedName,
  alignment: NameAlignment,
): NameFeatures => {
  let [agreed, worst, edits, letters, matched, initials, turned] = [0, 0, 0, 0, 0, 0, 0]
  let pairs = 0
  const fathers = hasFather(a) && hasFather(b)
  for (const pair of alignment.pairs) {
    let [size, weight] = [0, 0]
    let form = false
    for (let at = 0; at < pair.leftCount; at += 1) {
      const word = a.words[pair.left + at] as Word
      size += lettersOf(word)
      weight = Math.max(weight, weightOf(word))
      if (word.role === 'form') form = true
    }
    let other = 0
    for (let at = 0; at < pair.rightCount; at += 1) {
      const word = b.words[pair.right + at] as Word
      other += lettersOf(word)
      weight = Math.max(weight, weightOf(word))
      if (word.role === 'form') form = true
    }
    const longest = Math.max(size, other)
    // A form and what is taken for it name nobody.
    if (weight < LIGHT || form) {
      agreed += (form ? ROLE_WEIGHT.form : weight) * longest
      continue
    }
    const isInitial = pair.how === 'initial'
    if (isInitial) initials += 1
    else pairs += 1
    agreed += weight * Math.min(size, other) * (1 - pair.cost)
    letters += longest
    edits += pair.edits
    worst = Math.max(worst, pair.cost)
    matched += weight * 2
    if (pair.leftCount === 1 && pair.rightCount === 1)
      turned = Math.max(
        turned,
        turnOf(a.words[pair.left] as Word, b.words[pair.right] as Word, fathers),
      )
  }
  const isPerson = a.kind === 'person' && b.kind === 'person'
  if (isPerson && turned < MIXED && isMixed(a, alignment.pairs)) turned = MIXED
  const [left, right] = [
    looseOf(a.words, alignment.usedLeft, isPerson),
    looseOf(b.words, alignment.usedRight, isPerson),
  ]
  // Numbers that differ are weighed as such, not as words.
  const differing = Math.min(left.numbers, right.numbers)
  for (const side of [left, right]) {
    side.weight -= differing
    side.leftOut -= differing * (isPerson ? GENERATION_LEFT_OUT : 1)
  }
  const contradicted = Math.min(left.weight, right.weight)
  const [more, less] = left.weight >= right.weight ? [left, right] : [right, left]
  const extra = more.weight === 0 ? 0 : more.leftOut * (1 - less.weight / more.weight)
  const all = matched + left.weight + right.weight
  const single = pairs <= 1 && left.count + right.count > 0 ? 1 : 0
  return {
    agreed: Math.log1p(Math.min(ENOUGH, agreed)),
    worst,
    total: letters === 0 ? 1 : edits / letters,
    edits: Math.min(4, edits),
    contradicted: Math.min(2, contradicted),
    extra: Math.min(3, extra),
    extraShare: all === 0 ? 1 : extra / all,
    single,
    lone:
      isPerson &&
      less.count === 0 &&
      ((single === 1 && initials === 0) ||
        lacksFamily(a, alignment.usedLeft) ||
        lacksFamily(b, alignment.usedRight))
        ? 1
        : 0,
    initials: Math.min(2, initials),
    turned,
    numbers: differing > 0 ? 1 : 0,
  }
}
