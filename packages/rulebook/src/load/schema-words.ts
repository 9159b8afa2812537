import type { Text } from '@xinyong/identity'

/** How values of a JSON type are called. */
export const typeNames: Readonly<Record<string, Text>> = {
  string: { en: 'text', zh: '文本' },
  integer: { en: 'a whole number', zh: '整数' },
  number: { en: 'a number', zh: '数字' },
  boolean: { en: 'true or false', zh: 'true或false' },
  object: { en: 'a mapping of keys to values', zh: '键值映射' },
  array: { en: 'a list', zh: '列表' },
}

/** What a form wants, by the name of its definition in the schema. */
export const patternHints: Readonly<Record<string, Text>> = {
  id: {
    en: 'Must be small letters, digits and hyphens.',
    zh: '只能使用小写字母、数字和连字符。',
  },
  date: { en: 'Must be a date YYYY-MM-DD.', zh: '必须是YYYY-MM-DD格式的日期。' },
  period: {
    en: 'Must be a period: 15cd, 3wd, 6mo, 2y or 0d.',
    zh: '必须是期间：15cd、3wd、6mo、2y或0d。',
  },
  share: { en: 'Must be a share such as 2/3.', zh: '必须是2/3这样的比例。' },
  citation: {
    en: 'Must be a key of sources, a space and the place in it: spc-2017 Art. 2.',
    zh: '必须是sources中的键、空格及条款，例如spc-2017 Art. 2。',
  },
  domain: { en: 'Must be a name from the list of domains.', zh: '必须是领域表中的名称。' },
  activity: {
    en: 'Must be a dotted name such as travel.air.ticket.',
    zh: '必须是travel.air.ticket这样的点分名称。',
  },
}
