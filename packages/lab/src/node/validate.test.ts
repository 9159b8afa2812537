import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { validationPage } from '../report/validation.ts'
import { sharedTables, shippedSuites, validateFiles } from './validate.ts'

test('every published result is met, with every seed', (t) => {
  const { results, problems } = validateFiles(shippedSuites(), sharedTables())
  assert.deepEqual(problems, [])
  for (const { suite, cases } of results)
    for (const { name, findings, skipped } of cases) {
      if (skipped !== undefined) t.diagnostic(`skipped: ${suite.id}: ${name}: ${skipped.en}`)
      const missed = findings.filter(({ met }) => !met)
      assert.deepEqual(missed, [], `${suite.id}: ${name}`)
      assert.ok(findings.length > 0 || skipped !== undefined)
    }
  // The page in the docs is what this run found.
  if (sharedTables() === undefined) return
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/lab-validation.md'), 'utf8')
  assert.equal(squeezed(validationPage(results)), squeezed(page), 'npx xinyong lab validate --page')
})

/** Tables without the padding that formatting gives them. */
const squeezed = (text: string): string => text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ')

function withFile(t: { after(run: () => void): void }, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'xinyong-lab-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'case.yaml')
  writeFileSync(file, text)
  return file
}

const suite = (cases: string): string =>
  `id: mine\ntitle: { en: Mine, zh: 我的 }\nsource: me\nevidence: derived\ncases:\n${cases}`

test('a wrong expectation is not met', (t) => {
  const file = withFile(
    t,
    suite(`  - name: wrong
    model: exclusion
    expect:
      periods.needed: { equals: 7, from: nowhere }
`),
  )
  const { results } = validateFiles([file], undefined)
  assert.deepEqual(
    results[0]?.cases[0]?.findings.map(({ met, found }) => [met, found]),
    [[false, 6]],
  )
})

test('an outcome that the model does not find is refused with its line and those it finds', (t) => {
  const file = withFile(
    t,
    suite(`  - name: dreamt
    model: exclusion
    expect:
      periods.dreamt: { equals: 7, from: nowhere }
`),
  )
  const [problem] = validateFiles([file], undefined).problems
  assert.equal(problem?.line, 9)
  assert.match(problem?.message.en ?? '', /periods\.needed/)
})

test('what cannot be run is refused with its line, or skipped aloud', (t) => {
  const file = withFile(
    t,
    suite(`  - name: unknown model
    model: astrology
    expect: { x: { equals: 1, from: stars } }
  - name: unknown parameter
    model: exclusion
    set: { colour: 3 }
    expect: { complies: { equals: 1, from: stars } }
`),
  )
  const { problems } = validateFiles([file], undefined)
  assert.deepEqual(
    problems.map(({ rule, line }) => [rule, line]),
    [
      ['lab.model', 7],
      ['lab.parameter', 11],
    ],
  )
  const away = withFile(
    t,
    suite(`  - name: away
    model: lending
    set: { scores: { column: A, of: ../../etc/passwd }, peopleA: [1, 1], peopleB: [1, 1], repayA: [0, 1], repayB: [0, 1] }
    expect: { rate.A: { atLeast: 0, from: here } }
`),
  )
  const { results } = validateFiles([away], tmpdir())
  assert.match(results[0]?.cases[0]?.skipped?.en ?? '', /needs the data file/)
})
