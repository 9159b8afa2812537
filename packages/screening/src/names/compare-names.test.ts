import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { damerauLevenshtein } from '@xinyong/identity'
import { compareNames, nameScore } from './compare-names.ts'
import { distanceAtMost, spellingCost } from './edit-distance.ts'
import { isAbbreviation } from './abbreviation.ts'
import { prepareName } from './prepare-name.ts'

const kind = fc.constantFrom('person' as const, 'organisation' as const)
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom('john', 'jon', 'bin', 'al', 'wang', 'Co.', '王建国', '公司', '3', 'a'), {
      maxLength: 6,
    })
    .map((words) => words.join(' ')),
)

test('is symmetric, between 0 and 1, and adds up', () => {
  fc.assert(
    fc.property(name, name, kind, (left, right, of) => {
      const [a, b] = [prepareName(left, of), prepareName(right, of)]
      const found = compareNames(a, b)
      assert.ok(Math.abs(found.score - nameScore(b, a)) < 1e-9, `${left} | ${right}`)
      assert.equal(found.score, nameScore(a, b))
      assert.ok(found.score >= 0 && found.score <= 1)
      const sum = found.words.reduce((total, { logOdds }) => total + logOdds, found.base)
      assert.ok(Math.abs(sum - found.logOdds) < 1e-9)
    }),
    { numRuns: 1000 },
  )
})

test('names without end take bounded time and words', () => {
  const long = prepareName('bin al abdul '.repeat(100_000), 'person')
  assert.ok(long.words.length <= 40)
  assert.ok(compareNames(long, long).score > 0.5)
  assert.ok(prepareName('有限公司集团'.repeat(10_000), 'organisation').words.length <= 64)
})

test('the tags of a source are the parts of the name', () => {
  const tagged = prepareName('Ali Hassan', 'person', { given: 'Ali', family: 'Hassan' })
  assert.deepEqual(
    tagged.words.map(({ role }) => role),
    ['given', 'family'],
  )
})

test('given and family name the other way round are told from the same way round', () => {
  const asTagged = (given: string, family: string): ReturnType<typeof prepareName> =>
    prepareName(`${given} ${family}`, 'person', { given, family })
  const query = asTagged('Ali', 'Hassan')
  assert.ok(
    nameScore(query, asTagged('Ali', 'Hassan')) > nameScore(query, asTagged('Hassan', 'Ali')),
  )
  assert.equal(
    nameScore(prepareName('Ali Hassan', 'person'), asTagged('Hassan', 'Ali')),
    nameScore(query, asTagged('Ali', 'Hassan')),
  )
})

test('the bit-parallel distance is the plain one without swaps, for Latin words', () => {
  const word = fc.stringMatching(/^[a-d]{0,31}$/)
  const plain = (a: string, b: string): number => {
    const row = Array.from({ length: b.length + 1 }, (_, at) => at)
    for (let at = 1; at <= a.length; at += 1) {
      let corner = row[0] ?? 0
      row[0] = at
      for (let to = 1; to <= b.length; to += 1) {
        const above = row[to] ?? 0
        const cost = a[at - 1] === b[to - 1] ? 0 : 1
        row[to] = Math.min(above + 1, (row[to - 1] ?? 0) + 1, corner + cost)
        corner = above
      }
    }
    return row[b.length] ?? 0
  }
  fc.assert(fc.property(word, word, (a, b) => assert.equal(distanceAtMost(a, b), plain(a, b))))
})

test('spelling costs are symmetric and never more than the letters replaced', () => {
  const word = fc.stringMatching(/^[a-z]{0,12}$/)
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.ok(Math.abs(spellingCost(a, b) - spellingCost(b, a)) < 1e-9)
      assert.ok(spellingCost(a, a) === 0)
      assert.ok(spellingCost(a, b) <= damerauLevenshtein(a, b) * 1.0001 + 1)
    }),
  )
})

test('abbreviations follow a rule', () => {
  for (const [short, long] of [
    ['grp', 'group'],
    ['comm', 'communications'],
    ['srvces', 'services'],
    ['intl', 'international'],
    ['tech', 'technology'],
    ['co', 'company'],
    ['mfg', 'manufacturing'],
    ['dept', 'department'],
  ] as const)
    assert.ok(isAbbreviation(short, long) && isAbbreviation(long, short), `${short} ${long}`)
  for (const [short, long] of [
    ['gas', 'oil'],
    ['bank', 'trust'],
    ['general', 'generale'],
    ['at', 'ant'],
  ] as const)
    assert.ok(!isAbbreviation(short, long), `${short} ${long}`)
})
