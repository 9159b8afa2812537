import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fitTable, independentTable } from './fit-table.ts'
import type { Margins } from './fit-table.ts'
import type { PopulationFit } from './population-fit.ts'
import { readFit } from './read-fit.ts'

const near = (actual: number, expected: number, within = 1e-9): void =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} is not ${expected}`)

const fit: PopulationFit = {
  margins: { home: { town: 0.6, country: 0.4 }, income: { low: 0.3, high: 0.7 } },
  table: [
    { home: 'town', income: 'low', count: 10 },
    { home: 'town', income: 'high', count: 40 },
    { home: 'country', income: 'low', count: 30 },
    { home: 'country', income: 'high', count: 20 },
  ],
  base: { kind: 'person', honest: 0.9, shock: 1.5 },
  traits: {
    low: { title: { en: 'low income', zh: '低收入' }, shock: 2, honest: 0.8 },
    country: { notice: 0.7, needs: 0.5 },
  },
}

test('a fitted table meets its margins and keeps its odds', () => {
  const count = fc.integer({ min: 1, max: 1000 })
  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(count, count, count, count), share, share, ([a, b, c, d], x, y) => {
      const margins: Margins = { p: { u: x, v: 1 - x }, q: { s: y, t: 1 - y } }
      const levels = ['u s', 'u t', 'v s', 'v t'].map((two) => two.split(' '))
      const table = [a, b, c, d].map((one, at) => ({
        levels: { p: levels[at]![0]!, q: levels[at]![1]! },
        count: one,
      }))
      const { cells, off } = fitTable(margins, table)
      assert.ok(off < 1e-9)
      const [us, ut, vs, vt] = cells.map((cell) => cell.share) as [number, number, number, number]
      near(us + ut, x)
      near(us + vs, y)
      near(Math.log((us * vt) / (ut * vs)), Math.log((a * d) / (b * c)), 1e-6)
    }),
  )
})

test('margins alone are taken as independent', () => {
  const margins: Margins = { p: { u: 0.2, v: 0.8 }, q: { s: 0.1, t: 0.6, w: 0.3 } }
  const { cells } = fitTable(margins, independentTable(margins))
  for (const { levels, share } of cells)
    near(share, margins['p']![levels['p']!]! * margins['q']![levels['q']!]!)
})

test('levels become groups: shares replace, multiples multiply, others keep their part', () => {
  const firm = { ...fit.base, id: 'firm', title: { en: 'Firms', zh: '企业' }, share: 0.1 }
  const reading = readFit({ ...fit, others: [firm as never] }, [])
  assert.ok(reading.ok)
  near(
    reading.groups.reduce((sum, { share }) => sum + share, 0),
    1,
  )
  const poor = reading.groups.find(({ id }) => id === 'country-low')!
  assert.deepEqual(poor.title, { en: 'country, low income', zh: 'country, 低收入' })
  assert.equal(poor.honest, 0.8)
  assert.equal(poor.shock, 3)
  assert.equal(poor.notice, 0.7)
  assert.equal(reading.groups.at(-1)?.share, 0.1)
})

test('a table of persons, of too few of them, or that cannot fit is refused, and says why', () => {
  const why = (change: Partial<PopulationFit>, textOf?: (name: string) => string): string => {
    const reading = readFit({ ...fit, ...change }, ['population', 'fit'], textOf)
    assert.ok(!reading.ok)
    const [{ path, message } = { path: [], message: { en: '' } }] = reading.problems
    return `${path.join('.')}: ${message.en}`
  }
  const [first, second] = fit.table as readonly Readonly<Record<string, string | number>>[]
  assert.match(why({ table: [{ ...first, name: 'x' }] }), /names or identifies/)
  assert.match(why({ table: [first!, first!, second!] }), /list of persons/)
  assert.match(why({ table: [first!, { ...second, count: 1 }] }), /fewer than 3/)
  assert.match(why({ table: [first!] }), /margins: .*cannot be met/)
  assert.match(why({ table: [{ ...first, home: 'sea' }] }), /table\.0: .*town, country/)
  assert.match(why({ margins: { ...fit.margins, home: { town: 1, country: 1 } } }), /margins\.home/)
  assert.match(why({ table: 'absent.csv' }), /no file/)
  assert.match(
    why({ table: 'people.csv' }, () => 'home,income,count\ntown,low,1\ntown,high,2\n'),
    /fewer than 3/,
  )
})

test('a file of counts is read like rows in the experiment', () => {
  const csv = `home,income,count\n${fit.table === undefined ? '' : (fit.table as readonly Record<string, string | number>[]).map((row) => Object.values(row).join(',')).join('\n')}\n`
  assert.deepEqual(
    readFit({ ...fit, table: 'table.csv' }, [], (name) =>
      name === 'table.csv' ? csv : (undefined as never),
    ),
    readFit(fit, []),
  )
})
