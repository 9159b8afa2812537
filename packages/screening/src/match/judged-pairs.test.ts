import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { nameScore } from '../names/compare-names.ts'
import { prepareName } from '../names/prepare-name.ts'

type Judged = {
  readonly kind: 'person' | 'organisation'
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly why: string
}

const { pairs } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'judged-pairs.json'), 'utf8'),
) as { readonly pairs: readonly Judged[] }

const ALIKE = 0.5
/** What names alone must reach; some pairs nobody can tell without knowing the people. */
const LEAST_F1 = 0.92
const LEAST_AT_TOP = 0.9
const TOP = 0.8

const scored = pairs.map((pair) => ({
  ...pair,
  score: nameScore(prepareName(pair.a, pair.kind), prepareName(pair.b, pair.kind)),
}))

test('says of names of many cultures what a careful reader says', () => {
  const found = scored.filter(({ score }) => score >= ALIKE)
  const right = found.filter(({ same }) => same).length
  const f1 = (2 * right) / (found.length + scored.filter(({ same }) => same).length)
  const wrong = scored
    .filter(({ same, score }) => same !== score >= ALIKE)
    .map(({ a, b, why, score }) => `${score.toFixed(2)} ${a} | ${b} (${why})`)
  assert.ok(f1 >= LEAST_F1, `F1 ${f1.toFixed(3)}:\n${wrong.join('\n')}`)
})

test('a high score means what it says', () => {
  const high = scored.filter(({ score }) => score >= TOP)
  const share = high.filter(({ same }) => same).length / high.length
  assert.ok(share >= LEAST_AT_TOP, `${share} of ${high.length} that score ${TOP} or more`)
})

test('the order of the two names does not matter', () => {
  for (const { a, b, kind, score } of scored)
    assert.equal(nameScore(prepareName(b, kind), prepareName(a, kind)), score, `${a} | ${b}`)
})
