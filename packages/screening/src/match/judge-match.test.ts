import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { prepareName } from '../names/prepare-name.ts'
import { judgeMatch, matchScore } from './judge-match.ts'
import type { Facts, MatchSide } from './judge-match.ts'
import { logicV2View } from './logic-v2-view.ts'
import { markAmbiguous } from './mark-ambiguous.ts'
import { rulesDigest } from './rules-digest.ts'

const person = (names: readonly string[], facts: Facts = {}): MatchSide => ({
  ...facts,
  names: names.map((name) => prepareName(name, 'person')),
  written: names,
})

test('findings add up to the log-odds, in both languages', () => {
  const match = judgeMatch(
    person(['Maria Example'], {
      birthDates: ['1970-02-03'],
      countries: ['de'],
      genders: ['female'],
    }),
    person(['EXAMPLE, Maria'], {
      birthDates: ['1970-03-02'],
      countries: ['fr', 'DE'],
      genders: ['f'],
    }),
  )
  const sum = match.findings.reduce((total, { logOdds }) => total + logOdds, 0)
  assert.ok(Math.abs(sum - match.logOdds) < 1e-9)
  assert.deepEqual(
    match.findings.map(({ code }) => code),
    ['name.same', 'birthDate.slip', 'country.shared', 'gender.same'],
  )
  for (const { text } of match.findings)
    assert.ok(text.en !== '' && /\p{Script=Han}/u.test(text.zh))
  assert.equal(match.band, 'strong')
})

test('only an identifier of one holder identifies', () => {
  const lei = { identifiers: [{ scheme: 'lei', value: '5493001KJTIIGC8Y1R12' }] }
  const other = { identifiers: [{ scheme: 'other', value: '12345678' }] }
  const byLei = judgeMatch(person(['Maria Example'], lei), person(['M. Example'], lei))
  assert.equal(byLei.band, 'identified')
  const byOther = judgeMatch(person(['Maria Example'], other), person(['Maria Example'], other))
  assert.equal(byOther.identified, false)
  assert.equal(byOther.band, 'strong')
})

test('a reading alone is at most possible; a birth date beside it may be more', () => {
  const han = person(['王建国'])
  assert.equal(judgeMatch(han, person(['Wang Jianguo'])).band, 'possible')
  const born = { birthDates: ['1970-02-03'] }
  assert.equal(judgeMatch(person(['王建国'], born), person(['Wang Jianguo'], born)).band, 'strong')
  const country = { countries: ['cn'], genders: ['male'] }
  assert.equal(
    judgeMatch(person(['王建国'], country), person(['Wang Jianguo'], country)).band,
    'possible',
  )
})

test('a birth date does not make up for another name', () => {
  const born = { birthDates: ['1970-02-03'] }
  assert.equal(
    judgeMatch(person(['John Smith'], born), person(['Maria Lopez'], born)).band,
    'unlikely',
  )
})

test('namesakes are said to be ambiguous, the same subject on two lists is not', () => {
  const match = judgeMatch(person(['John Smith']), person(['John Smith']))
  const bands = (clusters: readonly string[]): readonly string[] =>
    markAmbiguous(clusters.map((cluster) => ({ cluster, match }))).map((one) => one.match.band)
  assert.deepEqual(bands(['a', 'b']), ['ambiguous', 'ambiguous'])
  assert.deepEqual(bands(['a', 'a']), ['strong', 'strong'])
})

test('the score without reasons is the score with them', () => {
  const name = fc.constantFrom('John Smith', 'Jon Smith', '王建国', 'Wang Jianguo', 'Al', '', 'Ann')
  const facts = fc.record(
    {
      birthDates: fc.array(fc.constantFrom('1970', '1970-02-03', '1970-03-02', 'x'), {
        maxLength: 2,
      }),
      countries: fc.array(fc.constantFrom('cn', 'US'), { maxLength: 2 }),
      addresses: fc.array(fc.constantFrom('1 Long Lane, Town', 'Long Lane 1 Town', ''), {
        maxLength: 2,
      }),
    },
    { requiredKeys: [] },
  )
  const side = fc.tuple(fc.array(name, { maxLength: 3 }), facts)
  fc.assert(
    fc.property(side, side, ([names, known], [others, their]) => {
      const [query, candidate] = [person(names, known), person(others, their)]
      const match = judgeMatch(query, candidate)
      assert.equal(matchScore(query.names, query, candidate.names, candidate), match.score)
      assert.ok(match.score >= 0 && match.score <= 1)
    }),
  )
})

test('shows its findings under the names other clients know', () => {
  const view = logicV2View(
    judgeMatch(
      person(['John Smith'], { birthDates: ['1950-01-01'], countries: ['us'] }),
      person(['John Smith'], { birthDates: ['1970-02-03'], countries: ['gb'] }),
    ),
  )
  assert.deepEqual(Object.keys(view), ['name_match', 'dob_year_disjoint', 'country_mismatch'])
  assert.match(view.name_match?.detail ?? '', /John Smith/)
})

test('the rules have a digest', () => {
  assert.match(rulesDigest, /^sha256:[0-9a-f]{64}$/)
})
