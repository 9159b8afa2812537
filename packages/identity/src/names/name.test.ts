import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisationName, personName } from './name.ts'
import { detectScript } from './script.ts'

test('the parts of a name are kept where known and told where Chinese custom tells them', () => {
  assert.deepEqual(personName({ full: '欧阳修', language: 'zh' }), {
    full: '欧阳修',
    family: '欧阳',
    given: '修',
    script: 'Hani',
    language: 'zh',
  })
  assert.equal(personName({ given: 'Ada', family: 'Lovelace' }).full, 'Ada Lovelace')
  assert.equal(personName({ given: '三', family: '张' }).full, '张三')
  assert.deepEqual(personName({ full: 'Ada Lovelace' }), { full: 'Ada Lovelace', script: 'Latn' })
  assert.equal(personName({ full: '阿里木江' }).family, undefined)
  assert.deepEqual(organisationName(' 某某公司 '), { full: '某某公司', script: 'Hani' })
})

test('a script is told by most letters, and kana or Hangul beside Han by themselves', () => {
  const cases = {
    'John 张': 'Latn',
    张三: 'Hani',
    山田太郎の: 'Jpan',
    '김정은 金': 'Kore',
    Иван: 'Cyrl',
    '123': 'Zyyy',
  }
  for (const [text, script] of Object.entries(cases)) assert.equal(detectScript(text), script)
})
