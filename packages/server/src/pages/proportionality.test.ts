import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from './page.ts'
import { proportionalityPage, type Report } from './proportionality.ts'

const page: Page = { locale: 'en', theme: undefined, demo: false, path: '/', signedIn: undefined }
const text = (word: string) => ({ en: word, zh: word })

const scheme = (pack: string, severity: number, grounds: number, longestDays?: number) => {
  const pairs: Report['pairs'] = Array.from({ length: grounds }, (_, at) => ({
    pack,
    version: 'one',
    jurisdiction: 'CN',
    scheme: text(`The ${pack}`),
    ground: { id: `g${at}`, title: text(`ground ${at} of ${pack}`), domain: 'travel' },
    measure: {
      id: 'm',
      title: text(`measure of ${pack}`),
      domain: 'finance',
      law: 'act Art. 1',
      lawText: text('The act (No. 1), Art. 1'),
      status: 'unverified',
    },
    nexus: 'statutory',
    severity,
    duration: text('x'),
    bodies: 1,
    listedAs: [],
    disproportion: severity * 2,
  }))
  const weight: Report['schemes'][number] = {
    pack,
    scheme: text(`The ${pack}`),
    jurisdiction: 'CN',
    kind: 'register',
    use: 'operate',
    pairs: grounds,
    grounds,
    measures: 1,
    crossDomain: grounds,
    withoutBasis: 0,
    heaviest: severity,
    meanSeverity: severity,
    longest: text('x'),
    ...(longestDays === undefined ? {} : { longestDays }),
    mostBodies: 1,
    disproportion: severity * 2,
    unverified: grounds,
  }
  return { pairs, weight }
}
const all = [scheme('light', 1, 3, 90), scheme('heavy', 5, 2), scheme('middling', 3, 1, 365)]
const report: Report = {
  on: '2026-01-01',
  schemes: all.map(({ weight }) => weight),
  pairs: all.flatMap(({ pairs }) => pairs),
}
const drawn = async (query: string): Promise<string> =>
  String(await proportionalityPage(page, report, new URLSearchParams(query)))
const order = (shown: string): readonly string[] =>
  [...shown.matchAll(/role="rowheader"[^]*?>The (\w+)</g)].map(([, pack]) => pack!)

test('every column sorts both ways, and says which way it is sorted now', async () => {
  const down = await drawn('sort=severity&dir=down')
  assert.deepEqual(order(down), ['heavy', 'middling', 'light'])
  assert.equal(down.match(/aria-sort="descending"/g)?.length, 1)
  assert.match(down, /sort=severity&amp;dir=up/, 'the same column again turns it round')
  const up = await drawn('sort=severity&dir=up')
  assert.deepEqual(order(up), ['light', 'middling', 'heavy'])
  assert.equal(up.match(/aria-sort="ascending"/g)?.length, 1)
})

test('no fixed end is the longest of all', async () => {
  assert.deepEqual(order(await drawn('sort=duration&dir=down')), ['heavy', 'middling', 'light'])
})

test('a chosen scheme is a row a measure, its grounds folded, its law in words and marked', async () => {
  const shown = await drawn('scheme=light')
  assert.equal(order(shown).length, 0)
  assert.equal(shown.match(/role="rowheader"/g)?.length, 1)
  assert.match(shown, /3 grounds/)
  assert.match(shown, /The act \(No\. 1\), Art\. 1/)
  assert.match(shown, /Law not verified/)
  assert.doesNotMatch(shown, /act Art\. 1/, 'no key of a pack')
})

test('a scheme that is not there is refused', async () => {
  await assert.rejects(drawn('scheme=none'), { code: 'register/not-found' })
})
