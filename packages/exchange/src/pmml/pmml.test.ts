import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { fromPmml, scoreFacts, toPmml } from '@xinyong/scoring'
import type { Scorecard } from '@xinyong/scoring'
import { readPmml } from './read-pmml.ts'

const DAY = '2026-03-01' as PlainDate

const about = {
  id: 'imported',
  version: '1',
  date: '2026-01-01' as PlainDate,
  limits: [{ en: 'Imported', zh: '导入' }],
}

function imported(text: string): ReturnType<typeof fromPmml> {
  const read = readPmml(text)
  assert.ok(read.ok, JSON.stringify(read))
  return fromPmml(read.root, about)
}

function exported(card: Scorecard): string {
  const pmml = toPmml(card)
  assert.ok(pmml.ok, JSON.stringify(pmml))
  return pmml.document
}

const foreign = (characteristics: string, more = ''): string => `<?xml version="1.0"?>
<p:PMML xmlns:p="http://www.dmg.org/PMML-4_3" version="4.3"><p:Header/>
<p:DataDictionary><p:DataField name="age" optype="continuous" dataType="integer"/>
<p:DataField name="job" optype="categorical" dataType="string"><p:Value value="a b"/><p:Value value="c"/></p:DataField>
</p:DataDictionary>
<p:Scorecard functionName="regression" initialScore="100" ${more}><p:MiningSchema>
<p:MiningField name="age" missingValueReplacement="40"/><p:MiningField name="job"/></p:MiningSchema>
<p:Characteristics>${characteristics}</p:Characteristics></p:Scorecard></p:PMML>`

const age = `<p:Characteristic name="ages" reasonCode="AGE" baselineScore="12.5">
<p:Attribute partialScore="5"><p:SimplePredicate field="age" operator="lessThan" value="25"/></p:Attribute>
<p:Attribute partialScore="9"><p:SimplePredicate field="age" operator="lessThan" value="60"/></p:Attribute>
<p:Attribute partialScore="7" reasonCode="OLD"><p:True/></p:Attribute></p:Characteristic>`
const job = `<p:Characteristic name="jobs" reasonCode="JOB" baselineScore="3">
<p:Attribute partialScore="3"><p:SimpleSetPredicate field="job" booleanOperator="isIn"><p:Array type="string" n="2">"a b" c</p:Array></p:SimpleSetPredicate></p:Attribute>
<p:Attribute partialScore="0"><p:SimplePredicate field="job" operator="isMissing"/></p:Attribute></p:Characteristic>`

test('a card of another tool: predicates in order, sets, prefixes, replaced and undeclared values', () => {
  const back = imported(foreign(age + job))
  assert.ok(back.ok, JSON.stringify(back))
  const card = { ...back.card, digest: '' }
  const score = (facts: object): number | undefined => {
    const answer = scoreFacts(card, facts as Record<string, number | string>, DAY)
    return answer.scored ? answer.score : undefined
  }
  assert.equal(score({ age: 24, job: 'c' }), 108)
  assert.equal(score({ age: 25, job: 'a b' }), 112)
  assert.equal(score({ age: 60, job: 'c' }), 110)
  // A missing age counts as 40; a missing job has points; an undeclared one is invalid.
  assert.equal(score({}), 109)
  assert.equal(score({ age: 30, job: 'd' }), undefined)
  assert.equal(card.reasonMethod.baselines.mean['age'], 12_500)
})

test('what bins cannot say is refused and named', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['pmml-points', age.replace('"5"', '"5.5"')],
    [
      'pmml-fields',
      age.replace(
        'field="age" operator="lessThan" value="60"',
        'field="job" operator="equal" value="c"',
      ),
    ],
    ['pmml-gap', age.replace(/<p:Attribute partialScore="7".*<\/p:Attribute>/, '')],
    ['pmml-predicate', age.replace('"lessThan" value="25"', '"about" value="25"')],
    ['pmml-fields', age.replaceAll('field="age"', 'field="derived"')],
  ]
  for (const [code, text] of cases) {
    const back = imported(foreign(text))
    assert.ok(!back.ok, code)
    assert.equal(back.flaws[0]?.code, code)
  }
  const above = imported(foreign(age, 'reasonCodeAlgorithm="pointsAbove"'))
  assert.ok(!above.ok && above.flaws[0]?.code === 'pmml-points-above')
})

test('broken markup gives its place, and signs that mean something in XML survive', () => {
  const broken = readPmml('<PMML>\n<a></PMML>')
  assert.ok(!broken.ok && broken.line === 2)
  assert.ok(!readPmml('').ok)
})

test('a card goes out and comes back whole, and counts as it reads once somebody changed it', () => {
  const odd = job.replace('"a b" c', '"&lt;a> &amp; \\"b\\"" c')
  const first = imported(foreign(age + odd))
  assert.ok(first.ok)
  const card: Scorecard = { ...first.card, digest: 'none' }
  const text = exported(card)
  const back = imported(text)
  assert.ok(back.ok)
  assert.deepEqual(back.card, JSON.parse(JSON.stringify(card)))
  const bare = imported(text.replace(/<Extension [^>]*>/, ''))
  assert.ok(bare.ok && bare.card.characteristics[1]?.kind === 'categorical')
  assert.deepEqual(bare.card.characteristics[1].bins[0]?.categories, ['<a> & "b"', 'c'])
  const changed = imported(text.replaceAll('partialScore="9"', 'partialScore="19"'))
  assert.ok(changed.ok && changed.flaws.some(({ code }) => code === 'extension-differs'))
  const answer = scoreFacts({ ...changed.card, digest: '' }, { age: 30, job: 'c' }, DAY)
  assert.ok(answer.scored && answer.score === 122)
})
