import type { Text } from '@xinyong/identity'

/** Why a row could not be used, in the words a user reads. */
export const reasons = {
  'open-quote': {
    en: 'A quoted cell of this row is never closed.',
    zh: '该行有一个带引号的单元格没有结束引号。',
  },
  'text-after-quote': {
    en: 'Text follows a closing quote: the quotes of this row do not pair up.',
    zh: '结束引号之后还有文字：该行的引号不成对。',
  },
  'row-too-long': {
    en: 'The row is longer than 1 MiB.',
    zh: '该行超过 1 MiB。',
  },
  'cell-too-long': {
    en: 'The cell is longer than 65,000 bytes.',
    zh: '该单元格超过 65,000 字节。',
  },
  encoding: {
    en: 'The cell is neither UTF-8 nor Windows-1252, or holds a NUL byte.',
    zh: '该单元格既不是 UTF-8 也不是 Windows-1252 编码，或者含有空字节。',
  },
  'column-count': {
    en: 'The row has the wrong number of columns.',
    zh: '该行的列数不对。',
  },
  'id-missing': {
    en: 'The row does not say which entry it belongs to.',
    zh: '该行没有写明属于哪个条目。',
  },
  'id-invalid': { en: 'The entry number is not a number.', zh: '条目编号不是数字。' },
  'id-repeated': {
    en: 'This entry has already been read from an earlier row.',
    zh: '前面的行已经读到同一条目。',
  },
  'name-missing': { en: 'The entry has no name.', zh: '该条目没有名称。' },
  orphan: {
    en: 'The row belongs to an entry that the main file does not contain.',
    zh: '该行所属的条目不在主文件中。',
  },
  'type-unknown': {
    en: 'The type of this row is not one the format knows.',
    zh: '该行的类型不属于此格式。',
  },
  'file-broken': {
    en: 'The file breaks off here: it could not be read further.',
    zh: '文件在此中断，无法继续读取。',
  },
  'file-missing': {
    en: 'This file belongs to the edition and was not given.',
    zh: '该版本应包含此文件，但没有提供。',
  },
  'file-unknown': {
    en: 'This file is not one the format knows; nothing was read from it.',
    zh: '此文件不属于该格式，未读取任何内容。',
  },
  'header-unknown': {
    en: 'The first line does not name the columns this format needs.',
    zh: '首行没有给出该格式所需的列名。',
  },
  json: { en: 'The line is not valid JSON.', zh: '该行不是有效的 JSON。' },
  shape: {
    en: 'The value does not have the shape this format asks for.',
    zh: '该值的结构不符合此格式的要求。',
  },
  schema: { en: 'The schema is not one of the model.', zh: '模型中没有这个类型。' },
  property: {
    en: 'The property is not one the schema has; the rest of the entity was read.',
    zh: '该类型没有这个属性；实体的其余部分已读取。',
  },
  unlinked: {
    en: 'The entity is no target and hangs on none.',
    zh: '该实体既不是目标，也不隶属于任何目标。',
  },
  xml: { en: 'The XML is not well formed here.', zh: '此处的 XML 格式不正确。' },
} as const satisfies Readonly<Record<string, Text>>

export type ReasonCode = keyof typeof reasons
