import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { residentIdCheckCharacter } from '@xinyong/identity'
import { readPack } from '../node/read-pack.ts'
import { readExperiment } from './read-experiment.ts'

const shipped = join(import.meta.dirname, '../../../../experiments')
const good = readFileSync(join(shipped, 'joint-or-in-domain.yaml'), 'utf8')

const packOf = (id: string) => {
  try {
    return readPack(id)
  } catch {
    return undefined
  }
}
const read = (text: string) => readExperiment('x.yaml', text, packOf)

function refusal(from: string | RegExp, to: string) {
  const text = good.replace(from, to)
  assert.notEqual(text, good)
  const reading = read(text)
  assert.ok(!reading.ok, 'refused')
  const [first] = reading.problems
  const line = text.split('\n')[(first?.line ?? 0) - 1]
  return { rule: first?.rule, line, message: first?.message }
}

test('every shipped experiment is accepted, and its name is its file’s', () => {
  for (const name of readdirSync(shipped)) {
    if (name.includes('.calibration.')) continue
    const reading = readExperiment(name, readFileSync(join(shipped, name), 'utf8'), packOf)
    assert.ok(reading.ok, reading.ok ? '' : JSON.stringify(reading.problems))
    assert.equal(`${reading.experiment.id}.yaml`, name)
  }
})

test('an unknown outcome, dial, pack or ground is refused with its line', () => {
  const outcome = refusal('outcome: defiance', 'outcome: defyance')
  assert.equal(outcome.rule, 'lab.outcome')
  assert.match(outcome.line ?? '', /defyance/)
  assert.match(outcome.message?.en ?? '', /defiance/)
  const dial = refusal('steps: 156', 'steps: 156\n  set: { courts.dela: 3 }')
  assert.equal(dial.rule, 'lab.dial')
  assert.match(dial.line ?? '', /courts\.dela/)
  assert.equal(
    refusal('rulebook: cn-judgment-defaulters', 'rulebook: cn-nothing').rule,
    'lab.rulebook',
  )
  assert.equal(refusal('court: able-refuses-2017', 'court: able-refuses-2013').rule, 'lab.ground')
  assert.equal(refusal('keep: measures', 'keep: removals').rule, 'lab.patch')
})

test('a guardrail that is never measured is refused', () => {
  const off = refusal('off: [', 'off: [needs, ')
  assert.equal(off.rule, 'lab.guardrail')
  assert.match(off.message?.en ?? '', /burdenOthers.*needs/)
  assert.equal(refusal('falseListings, max: 0.5', 'falseListings').rule, 'lab.guardrail')
  const loose = refusal('max: 0.5, orBaseline: true', 'max: 0.5')
  assert.match(loose.message?.en ?? '', /orBaseline/)
})

test('zero and one replicate are refused', () => {
  for (const count of ['0', '1']) {
    const { rule, line } = refusal('replicates: 20', `replicates: ${count}`)
    assert.equal(rule, 'lab.replicates')
    assert.match(line ?? '', /replicates/)
  }
})

test('a policy that says the same as its baseline is refused', () => {
  const { rule, message } = refusal(/ {4}patch:\n.*\n.*\n/, '')
  assert.equal(rule, 'lab.same')
  assert.match(message?.en ?? '', /joint.*in-domain/)
})

test('a dial set to what it is anyway makes no other policy', () => {
  const { rule } = refusal(/ {4}patch:\n.*\n.*\n/, '    set: { match.name: 0 }\n')
  assert.equal(rule, 'lab.same')
})

test('a file that identifies anybody is refused, wherever it does', () => {
  const id = `11010519491231000${residentIdCheckCharacter('11010519491231000')}`
  const first = refusal('en: No list', `en: ${id}`)
  assert.equal(first.rule, 'lab.identifiers')
  assert.match(first.line ?? '', new RegExp(id))
  assert.equal(
    refusal('agents: 20000', 'agents: 20000\n  people: [{ 姓名: x }]').rule,
    'lab.identifiers',
  )
  assert.equal(refusal('en: No list', 'en: a.b@example.org').rule, 'lab.identifiers')
})

test('YAML that cannot be read names the line', () => {
  const reading = read('lab: 1\nid: [')
  assert.ok(!reading.ok && (reading.problems[0]?.line ?? 0) >= 2)
})

test('the run’s id is the hash of what is run: comments do not matter, a dial does', () => {
  const idOf = (text: string) => {
    const reading = read(text)
    assert.ok(reading.ok)
    return reading.runId
  }
  assert.equal(idOf(`# another comment\n${good}`), idOf(good))
  assert.notEqual(idOf(good.replace('seed: 20181', 'seed: 20182')), idOf(good))
})
