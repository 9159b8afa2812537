import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawTradeOff } from './draw-trade-off.ts'

const points = [
  { gap: 0, share: 0.7 },
  { gap: 0.5, share: 0.95 },
  { gap: 1, share: 1 },
]

test('every point is drawn inside the picture, a greater share higher, in both languages', () => {
  const curves = [{ name: { en: 'Equal <opportunity>', zh: '机会均等' }, points }]
  const english = drawTradeOff(curves, 'en')
  const drawn = /points="([^"]+)"/
    .exec(english)![1]!
    .split(' ')
    .map((pair) => pair.split(',').map(Number))
  assert.equal(drawn.length, 3)
  for (const [x, y] of drawn) assert.ok(x! >= 64 && x! <= 544 && y! >= 16 && y! <= 268)
  assert.ok(drawn[0]![1]! > drawn[1]![1]! && drawn[1]![1]! > drawn[2]![1]!)
  assert.ok(english.includes('Equal &lt;opportunity&gt;') && english.includes('<title>'))
  assert.ok(drawTradeOff(curves, 'zh').includes('允许的群体间最大差距'))
  assert.ok(
    !/NaN|Infinity/.test(drawTradeOff([{ ...curves[0]!, points: [{ gap: 0, share: 1 }] }], 'en')),
  )
})
