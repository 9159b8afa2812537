import type { Text } from '@xinyong/identity'

/** Why an edition removes nothing. */
export const refusals = {
  'edition-incomplete': {
    en: 'The edition was not read to its end, so an entry that is missing from it may still be listed. Nothing was removed.',
    zh: '该版本没有完整读取，未见到的条目可能仍在名单上，因此没有移除任何条目。',
  },
  'removal-too-large': {
    en: 'The edition would remove more than half of the entries held. Nothing was removed; confirm it if the list really shrank.',
    zh: '该版本将移除一半以上的现有条目，因此没有移除任何条目；如名单确实缩减，请确认后再执行。',
  },
} as const satisfies Readonly<Record<string, Text>>

export type RefusalCode = keyof typeof refusals
