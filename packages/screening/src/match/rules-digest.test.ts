import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { hashText } from '../index/hash.ts'
import { nameScore } from '../names/compare-names.ts'
import { prepareName } from '../names/prepare-name.ts'
import { publishedRules } from './rules-digest.ts'

/** What the rules of each number made of the judged pairs. One line for each number, none is ever changed. */
const JUDGED_BY: Readonly<Record<number, number>> = { 2: 3065351648 }

const { pairs } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'judged-pairs.json'), 'utf8'),
) as { readonly pairs: readonly { kind: 'person' | 'organisation'; a: string; b: string }[] }

test('rules that judge otherwise have another number, so that no answer claims rules it was not given by', () => {
  const scores = pairs.map(({ kind, a, b }) =>
    nameScore(prepareName(a, kind), prepareName(b, kind)).toFixed(6),
  )
  const judged = hashText(scores.join(), 0)
  assert.equal(
    judged,
    JUDGED_BY[publishedRules.version],
    `raise RULES in rules-digest.ts and add its line here: ${judged}`,
  )
})
