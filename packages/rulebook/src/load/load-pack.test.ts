import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFiles } from '../../test/read-folder.ts'
import { loadPack } from './load-pack.ts'
import type { Located } from './located.ts'

function problemsAfter(from: string, to: string): readonly Located[] {
  const files = exampleFiles((text) => {
    assert.ok(text.includes(from), `the example has no “${from}”`)
    return text.replace(from, to)
  })
  const result = loadPack(files)
  return result.ok ? [] : result.problems
}

test('the example loads with its test and is frozen', () => {
  const result = loadPack(exampleFiles())
  assert.ok(result.ok)
  assert.equal(result.pack.id, 'example-register')
  assert.equal(result.tests[0]?.test.steps.length, 6)
  assert.deepEqual(result.warnings, [])
  assert.ok(Object.isFrozen(result.pack.measures[0]?.bodies[0]))
})

test('a path leads to its line, a missing one to its parent', () => {
  const files = exampleFiles()
  const result = loadPack(files)
  assert.ok(result.ok)
  const lines = files[0]?.text.split('\n') ?? []
  const at = result.locate(['measures', 1, 'crossDomainBasis'])
  assert.match(lines[at.line - 1] ?? '', /^ {4}crossDomainBasis: travel-law/)
  assert.equal(at.column, 5)
  assert.equal(at.file, 'fixtures/example-register/pack.yaml')
  const parent = result.locate(['measures', 0, 'unless'])
  assert.match(lines[parent.line - 1] ?? '', /id: no-subsidy/)
})

test('a pack without tests loads with a warning; a folder without pack.yaml does not', () => {
  const result = loadPack(exampleFiles().slice(0, 1))
  assert.ok(result.ok)
  assert.equal(result.warnings[0]?.rule, 'pack.tests')
  const none = loadPack([{ path: 'x/README.md', text: '' }])
  assert.ok(!none.ok && none.problems[0]?.rule === 'pack.files')
})

const broken: readonly [from: string, to: string, rule: string, path: string][] = [
  [
    'direction: adverse',
    'direction: adverse\nautomatic: true',
    'pack.schema.unknown-key',
    'automatic',
  ],
  [
    'window: 10cd',
    'window: 10cd\n        auto: yes',
    'pack.schema.unknown-key',
    'procedure.notice[0].value.auto',
  ],
  ['governedBy: opening\n', '', 'pack.schema.missing-key', ''],
  [
    '    crossDomainBasis: travel-law Art. 21\n',
    '    crossDomainBasis: 3\n',
    'pack.schema.type',
    'measures[1].crossDomainBasis',
  ],
  ['window: 10cd', 'window: ten days', 'pack.schema.form', 'procedure.notice[0].value.window'],
  ['kind: fixed, length: 2y', 'kind: fixed', 'pack.schema.missing-key', 'grounds[1].term[0].value'],
  [
    'kind: open',
    'kind: open, length: 2y',
    'pack.schema.unknown-key',
    'grounds[0].term[0].value.length',
  ],
  ['kind: open', 'kind: forever', 'pack.schema.value', 'grounds[0].term[0].value.kind'],
  ['severity: 3', 'severity: 6', 'pack.schema.value', 'measures[1].severity'],
  [
    'subjects: [person, organisation]',
    'subjects: [person, family]',
    'pack.schema.value',
    'subjects[1]',
  ],
  ['to: 2024-01-01', 'to: 2023-02-29', 'pack.date.real', 'measures[1].to'],
  ['to: 2024-01-01', 'to: 2020-01-01', 'pack.date.range', 'measures[1].to'],
  [
    'from: 2020-01-01, value: 15cd',
    'from: 2010-01-01, value: 15cd',
    'pack.date.ascending',
    'remedies[0].answerWithin[1].from',
  ],
  [
    'from: 2010-01-01, value: 20cd',
    'from: 2011-01-01, value: 20cd',
    'pack.date.gap',
    'remedies[0].answerWithin[0].from',
  ],
  ['    to: 2020-01-01\n    term', '    term', 'pack.id.unique', 'grounds[1].id'],
  ['- id: urgent-crossing', '- id: paid', 'pack.id.unique', 'exemptions[0].id'],
  [
    'law: travel-law Art. 20',
    'law: railway-law Art. 20',
    'pack.reference.source',
    'measures[0].law',
  ],
  [
    'crossDomainBasis: travel-law',
    'crossDomainBasis: toString',
    'pack.schema.form',
    'measures[1].crossDomainBasis',
  ],
  [
    'crossDomainBasis: travel-law',
    'crossDomainBasis: constructor',
    'pack.reference.source',
    'measures[1].crossDomainBasis',
  ],
  [
    'grounds: [unpaid-fee]',
    'grounds: [late-fee]',
    'pack.reference.ground',
    'measures[1].grounds[0]',
  ],
  ['of: objection', 'of: complaint', 'pack.reference.remedy', 'remedies[1].of'],
  ['    of: objection\n', '', 'pack.reference.remedy', 'remedies[1]'],
  ['for: paid', 'for: forgiven', 'pack.reference.exit', 'remedies[2].for'],
  [
    'public: [organisation]',
    'public: [public-body]',
    'pack.reference.subject',
    'publication[0].value.public[0]',
  ],
  ['domain: travel', 'domain: voyages', 'pack.vocabulary.domain', 'measures[1].domain'],
  ['[subsidy.receive]', '[subsidy.give]', 'pack.vocabulary.activity', 'measures[0].activities[0]'],
  ['min: 6mo, max: 1y', 'min: 2y, max: 18mo', 'pack.period.range', 'grounds[2].term[0].value.min'],
  ['id: example-register', 'id: other-register', 'pack.id.folder', 'id'],
  ['kind: register', 'kind: [register', 'pack.yaml.syntax', ''],
  ['kind: register', 'kind: register\nkind: order', 'pack.yaml.syntax', ''],
]

for (const [from, to, rule, path] of broken) {
  test(`${rule} is told at ${path === '' ? 'its place' : path}`, () => {
    const problems = problemsAfter(from, to)
    const told = problems.find((problem) => problem.rule === rule && problem.path === path)
    assert.ok(told, JSON.stringify(problems, null, 1))
    assert.ok(told.line >= 1 && told.column >= 1)
    assert.match(told.message.zh, /\p{Script=Han}/u)
    assert.match(told.message.en, /\p{Script=Latin}/u)
  })
}

test('the line of a problem is the line of the mistake', () => {
  const files = exampleFiles((text) => text.replace('severity: 3', 'severity: 6'))
  const result = loadPack(files)
  assert.ok(!result.ok)
  const line = files[0]?.text.split('\n').findIndex((text) => text.includes('severity: 6'))
  assert.equal(result.problems[0]?.line, (line ?? 0) + 1)
})

test('aliases that multiply are refused, not followed', () => {
  const levels = Array.from(
    { length: 12 },
    (_, at) =>
      `l${at}: &l${at} [${at === 0 ? 'x' : Array.from({ length: 9 }, () => `*l${at - 1}`).join(', ')}]`,
  )
  const result = loadPack([{ path: 'pack.yaml', text: levels.join('\n') }])
  assert.ok(!result.ok)
  assert.equal(result.problems[0]?.rule, 'pack.yaml.aliases')
})

const brokenTests: readonly [from: string, to: string, rule: string][] = [
  ['on: 2021-06-01', 'on: 2020-06-01', 'pack.test.order'],
  ['activity: subsidy.receive }', 'activity: subsidy }', 'pack.test.activity'],
  ['measure: no-subsidy', 'measure: no-flights', 'pack.test.measure'],
  ['answer: 2021-05-20', 'answer: 2021-02-30', 'pack.test.date'],
  ['    by: officer:lin\n    refused', '    refused', 'pack.schema.missing-key'],
  ['match: name', 'match: face', 'pack.schema.value'],
  ['entry: none', 'entry: gone', 'pack.schema.value'],
  ['stage: decided', 'stages: decided', 'pack.schema.unknown-key'],
  ['subject: organisation', 'subject: ship', 'pack.schema.value'],
]

for (const [from, to, rule] of brokenTests) {
  test(`in a test file: “${to.trim()}” is ${rule}`, () => {
    const files = exampleFiles().map((file) =>
      file.path.includes('/tests/') ? { ...file, text: file.text.replace(from, to) } : file,
    )
    const result = loadPack(files)
    assert.ok(!result.ok)
    const told = result.problems.filter((problem) => problem.rule === rule)
    assert.ok(told.length > 0, JSON.stringify(result.problems, null, 1))
    assert.ok(told.every((problem) => problem.file.endsWith('tests/paid.yaml')))
  })
}
