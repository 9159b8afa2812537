import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { answer, digestsOfSmall, shippedQuestions, small } from './questions.ts'
import { questionsPage } from './questions-page.ts'

const ROOT = join(import.meta.dirname, '../..')
const FRESH = 'run: node tools/lab-questions.ts'

test('every question gives the same bytes in small as when its answer was written', async () => {
  const stored: unknown = JSON.parse(
    readFileSync(join(ROOT, 'tools/lab/small-digests.json'), 'utf8'),
  )
  assert.deepEqual(await digestsOfSmall(ROOT), stored, FRESH)
})

test('the page tells of every question as its file stands, and not all is good news', async () => {
  const page = readFileSync(join(ROOT, 'docs/lab-questions.md'), 'utf8')
  for (const { id, text } of shippedQuestions(ROOT)) {
    assert.ok(page.includes(`experiments/${id}.yaml`), `${id}: ${FRESH}`)
    assert.match(text, /\nexpectation:/, id)
    assert.match(text, /\ntargets:/, id)
    assert.match(text, /\nguardrails:/, id)
  }
  assert.match(page, /\| \*?\*?(not shown|harms)/)
})

test('all questions have the same guardrails, whatever their answers', () => {
  const rails = shippedQuestions(ROOT).map(({ text }) => text.slice(text.indexOf('\nguardrails:')))
  assert.equal(new Set(rails).size, 1)
  assert.match(rails[0] ?? '', /falseListings, max: 0\.5, orBaseline/)
})

test('a page states the verdict beside what was expected', async () => {
  const [first] = shippedQuestions(ROOT)
  assert.ok(first)
  const page = questionsPage([await answer(small(first), 1)])
  assert.match(page, /\| question \| policy \| expected \| verdict \|/)
  assert.match(page, /## Certainty or severity/)
  assert.doesNotMatch(page, /NaN|undefined|Infinity/)
})
