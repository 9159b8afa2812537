import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { rulesOn } from '@xinyong/rulebook'
import { readPack } from '../node/read-pack.ts'
import { compileList } from './list-program.ts'
import { packHash, patchPack } from './patch.ts'

const pack = readPack('cn-judgment-defaulters')
const on = '2021-03-01' as PlainDate

test('a patch changes what it says and shares the rest; hashes tell packs apart', () => {
  const bound = patchPack(pack, [{ keep: 'measures', where: { domain: ['finance'] } }])
  assert.ok(bound.measures.length > 0 && bound.measures.length < pack.measures.length)
  assert.equal(bound.grounds, pack.grounds)
  assert.notEqual(packHash(bound), packHash(pack))
  assert.equal(packHash(patchPack(pack, [])), packHash(readPack('cn-judgment-defaulters')))
})

test('terms and notice periods are replaced on every day, and the compiled rulebook follows', () => {
  const patched = patchPack(pack, [
    { set: 'grounds[*].term', value: { kind: 'fixed', length: '1y' } },
    { set: 'procedure.notice.window', value: '0d' },
  ])
  const program = compileList(rulesOn(patched, on))
  assert.ok(program.terms.every(({ kind }) => kind === 'fixed'))
  assert.equal(program.terms[0]?.ends[0]?.(18_000), 18_366)
  assert.equal(program.noticeOver?.(18_000), 18_000)
})

test('a step that leads nowhere is refused', () => {
  assert.throws(
    () => patchPack(pack, [{ drop: 'measures', where: { domain: ['charity'] } }]),
    /nothing/,
  )
  assert.throws(() => patchPack(pack, [{ set: 'grounds[nobody].term', value: 1 }]), /nobody/)
  assert.throws(() => patchPack(pack, [{ set: 'procedur.notice', value: 1 }]), /procedur/)
})
