import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lawText } from './law-text.ts'

const sources = {
  act: { title: { en: 'The act', zh: '某法' }, citation: '〔2017〕7号', status: 'verified' },
} as const

const zh = (place: string): string => lawText(sources, `act ${place}`).zh

test('a citation is said in both languages: title, number, place; articles in Chinese the Chinese way', () => {
  assert.deepEqual(lawText(sources, 'act Art. 6(2)'), {
    en: 'The act (〔2017〕7号), Art. 6(2)',
    zh: '某法（〔2017〕7号）第6条第2项',
  })
  assert.equal(zh('Art. 14'), '某法（〔2017〕7号）第14条')
  assert.equal(zh('Arts. 5-10'), '某法（〔2017〕7号）第5至10条')
  assert.equal(zh('Arts. 2 to 4'), '某法（〔2017〕7号）第2至4条')
  assert.equal(zh('Arts. 24 and 33'), '某法（〔2017〕7号）第24条和第33条')
})

test('a place that is not articles alone is left as it is written; a source alone has no place', () => {
  for (const place of ['on procedure', 's. 14A', 'Arts. 5-10 (quality)', 'Art. 6(a)', 'line 2'])
    assert.equal(zh(place), `某法（〔2017〕7号） ${place}`)
  assert.deepEqual(lawText(sources, 'act'), {
    en: 'The act (〔2017〕7号)',
    zh: '某法（〔2017〕7号）',
  })
})

test('a source that the pack does not name leaves the citation as it is', () => {
  assert.deepEqual(lawText(sources, 'other Art. 1'), { en: 'other Art. 1', zh: 'other Art. 1' })
})
