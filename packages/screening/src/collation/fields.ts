import type { Text } from '@xinyong/identity'

/** What a column holds, as far as comparing goes. */
export type FieldKind =
  | 'given'
  | 'family'
  | 'name'
  | 'date'
  | 'postcode'
  | 'address'
  | 'id'
  | 'phone'
  | 'email'
  | 'number'
  | 'text'
  | 'words'

/** A column may also be kept out of the comparison. */
export type ColumnUse = FieldKind | 'record-id' | 'source' | 'ignore'

/** One thing that is compared: one column, or several that together say it. */
export type Field = {
  readonly name: string
  readonly kind: FieldKind
  /** Places in the table's columns. With more than one, a record's values are put together. */
  readonly columns: readonly number[]
  /** `joined`: parts of one value in this order; `each`: every column holds a value of its own. */
  readonly take: 'joined' | 'each'
}

export const FIELD_KINDS: readonly FieldKind[] = [
  'given',
  'family',
  'name',
  'date',
  'postcode',
  'address',
  'id',
  'phone',
  'email',
  'number',
  'text',
  'words',
]

const word = (en: string, zh: string): Text => ({ en, zh })

const MISSING = word('missing', '缺失')
const DIFFERENT = word('different', '不同')
const EXACT = word('the same', '相同')

/** Levels of agreement by kind, from 0 (no evidence) up. The words are what an explanation prints. */
export const LEVELS: Readonly<Record<FieldKind, readonly Text[]>> = {
  given: nameLevels(),
  family: nameLevels(),
  name: wholeNameLevels(),
  address: bagLevels(),
  words: bagLevels(),
  date: [
    MISSING,
    DIFFERENT,
    word('same year or close', '同年或相近'),
    word('two of year, month and day', '年月日中两项相同'),
    word('one digit off, or day and month swapped', '一位之差或日月颠倒'),
    EXACT,
  ],
  postcode: [
    MISSING,
    DIFFERENT,
    word('same area', '同一区域'),
    word('one sign off', '一字之差'),
    EXACT,
  ],
  id: codeLevels(),
  phone: codeLevels(),
  number: codeLevels(),
  email: [
    MISSING,
    DIFFERENT,
    word('similar before the @', '@ 前部分相近'),
    word('a few signs off', '数字符之差'),
    word('the same before the @', '@ 前部分相同'),
    EXACT,
  ],
  text: [MISSING, DIFFERENT, word('similar', '相近'), word('a typing error', '输入差错'), EXACT],
}

function nameLevels(): readonly Text[] {
  return [
    MISSING,
    DIFFERENT,
    word('sounds or looks alike', '音形相近'),
    word('initial or short form', '首字母或简称'),
    word('a typing error', '输入差错'),
    EXACT,
    word('close, given and family name swapped', '姓名颠倒且相近'),
    word('the same, given and family name swapped', '姓名颠倒但相同'),
  ]
}

function bagLevels(): readonly Text[] {
  return [
    MISSING,
    DIFFERENT,
    word('a few words in common', '少数词相同'),
    word('many words in common', '多数词相同'),
    word('nearly all words in common', '几乎所有词相同'),
    EXACT,
  ]
}

function codeLevels(): readonly Text[] {
  return [
    MISSING,
    DIFFERENT,
    word('two signs off', '两字之差'),
    word('one sign off', '一字之差'),
    EXACT,
  ]
}

function wholeNameLevels(): readonly Text[] {
  return [
    MISSING,
    DIFFERENT,
    word('words in common, others contradict', '部分词相同，其余矛盾'),
    word('one word, the rest missing', '仅一词相同，其余缺失'),
    word('alike word by word, or one within the other', '逐词相近或互为包含'),
    EXACT,
  ]
}
