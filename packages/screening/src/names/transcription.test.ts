import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { prepareName } from './prepare-name.ts'
import { compareNames } from './compare-names.ts'
import { transcriptionDistance } from './transcription.ts'

test('a foreign name in Han is near the name it says and far from others', () => {
  const names = [
    ['弗兰克', 'frank'],
    ['克里斯托弗', 'christopher'],
    ['高桥', 'takahashi'],
    ['安德森', 'anderson'],
  ] as const
  for (const [han, latin] of names)
    for (const [, other] of names) {
      const distance = transcriptionDistance(han, other)
      assert.ok(other === latin ? distance < 0.5 : distance > 0.7, `${han} ${other}: ${distance}`)
    }
})

test('any two texts have a distance, and sound alone is never more than possible', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (han, latin) => {
      assert.ok(transcriptionDistance(han, latin) >= 0)
    }),
  )
  const found = compareNames(prepareName('安德森', 'person'), prepareName('Anderson', 'person'))
  assert.ok(found.readingOnly && found.score > 0.5)
})

test('a Japanese name in Han without a gap is heard as a whole, in either order', () => {
  const listed = prepareName('高橋一郎', 'person')
  for (const written of ['Takahashi Ichiro', 'Ichiro Takahashi']) {
    const found = compareNames(listed, prepareName(written, 'person'))
    assert.ok(found.readingOnly && found.score > 0.5, `${written}: ${found.score}`)
  }
})
