import assert from 'node:assert/strict'
import { test } from 'node:test'
import { byPlaceAndKind } from './grouped.ts'
import type { Page } from './page.ts'

const page: Page = { locale: 'en', theme: undefined, demo: false, path: '/', signedIn: undefined }
const scheme = (jurisdiction: string, kind: string, name: string, direction?: string) => ({
  jurisdiction,
  kind,
  direction,
  title: { en: name, zh: name },
})

test('the country with most schemes comes first; in it adverse registers before commendations, each by name', () => {
  const groups = byPlaceAndKind(page, [
    scheme('GB-ENG', 'order', 'Football'),
    scheme('CN', 'points', 'Town'),
    scheme('CN', 'register', 'Praise', 'commendation'),
    scheme('CN', 'register', 'B', 'adverse'),
    scheme('CN', 'register', 'A', 'adverse'),
  ])
  assert.deepEqual(
    groups.map(({ title, kinds }) => [
      title,
      kinds.map(({ items }) => items.map((i) => i.title.en)),
    ]),
    [
      ['China', [['A', 'B'], ['Praise'], ['Town']]],
      ['England and Wales', [['Football']]],
    ],
  )
})
