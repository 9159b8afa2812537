import { createHash } from 'node:crypto'
import type { PlainDate } from '@xinyong/identity'
import type { CardHead } from '../training/describe.ts'

/** What a test says about a card. */
export const testHead: CardHead = {
  id: 'made-up',
  version: '1',
  date: '2026-11-02' as PlainDate,
  title: { en: 'Made up', zh: '虚构' },
  use: 'study',
  subjects: ['natural-person'],
  description: { en: 'Made-up applicants', zh: '虚构申请人' },
  retention: 'cn-credit',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
}
