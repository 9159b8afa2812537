import type { PlainDate } from '@xinyong/identity'
import { dateOfDay, dayNumber } from '@xinyong/procedure'
import type { EntryFacts } from './model.ts'

const NONE = -2_147_483_648
const NOTHING: readonly never[] = []

/** Strings that repeat, kept once; an entry holds their number. */
const createWords = () => {
  const numbers = new Map<string, number>()
  const words: string[] = []
  return {
    number: (word: string): number => {
      const known = numbers.get(word)
      if (known !== undefined) return known
      numbers.set(word, words.length)
      return words.push(word) - 1
    },
    word: (number: number): string => words[number] ?? '',
  }
}

type Column = Int32Array<ArrayBuffer>

const grown = (array: Column, length: number): Column => {
  if (length <= array.length) return array
  const next = new Int32Array(Math.max(length, array.length * 2))
  next.set(array)
  return next
}

/** Entries as rows of whole numbers; pauses and tokens, which few have, stand beside. */
export interface Rows {
  put(row: number, entry: EntryFacts): void
  drop(row: number): void
  get(row: number): EntryFacts
  /** False where the days alone say that the row has no effect; true asks for a closer look. */
  maybeOn(row: number, day: number): boolean
}

export const createRows = (): Rows => {
  const words = createWords()
  const ids: string[] = []
  let from = new Int32Array(1024)
  let to = new Int32Array(1024)
  let pack = new Int32Array(1024)
  let ground = new Int32Array(1024)
  let kind = new Int32Array(1024)
  const beside = new Map<number, Pick<EntryFacts, 'suspensions' | 'tokens'>>()
  const date = (day: number): PlainDate => dateOfDay(day)
  const rows: Rows = {
    put(row, entry) {
      from = grown(from, row + 1)
      to = grown(to, row + 1)
      pack = grown(pack, row + 1)
      ground = grown(ground, row + 1)
      kind = grown(kind, row + 1)
      ids[row] = entry.id
      from[row] = entry.from === undefined ? NONE : dayNumber(entry.from)
      to[row] = entry.to === undefined ? NONE : dayNumber(entry.to)
      pack[row] = words.number(entry.pack)
      ground[row] = words.number(entry.ground)
      kind[row] = words.number(entry.subjectKind)
      const { suspensions, tokens } = entry
      if (suspensions.length + tokens.length > 0) beside.set(row, { suspensions, tokens })
      else beside.delete(row)
    },
    drop(row) {
      ids[row] = ''
      from[row] = NONE
      beside.delete(row)
    },
    maybeOn(row, day) {
      const [first, end] = [from[row] ?? NONE, to[row] ?? NONE]
      return first !== NONE && first <= day && (end === NONE || day < end)
    },
    get(row) {
      const more = beside.get(row)
      const [first, end] = [from[row] ?? NONE, to[row] ?? NONE]
      return {
        id: ids[row] ?? '',
        pack: words.word(pack[row] ?? 0),
        ground: words.word(ground[row] ?? 0),
        subjectKind: words.word(kind[row] ?? 0) as EntryFacts['subjectKind'],
        ...(first === NONE ? {} : { from: date(first) }),
        ...(end === NONE ? {} : { to: date(end) }),
        suspensions: more?.suspensions ?? NOTHING,
        tokens: more?.tokens ?? NOTHING,
      }
    },
  }
  return rows
}
