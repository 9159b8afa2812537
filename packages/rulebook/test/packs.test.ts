import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Text } from '@xinyong/identity'
import type { Place } from '../src/index.ts'
import { describePack, lintPack, loadPack } from '../src/index.ts'
import { readFolder } from './read-folder.ts'

const packs = join(import.meta.dirname, '../../../packs')
const folders = readdirSync(packs).filter((name) => existsSync(join(packs, name, 'pack.yaml')))

function line(at: Place | undefined, rule: string, path: string, message: Text): string {
  return `${at?.file}:${at?.line}:${at?.column} ${rule} ${path}: ${message.en}`
}

test('there are packs', () => {
  assert.ok(folders.length > 0)
})

test('what ends a commendation is an adverse scheme that is there', () => {
  const all = new Map(
    folders.flatMap((name) => {
      const result = loadPack(readFolder(join(packs, name), `packs/${name}`))
      return result.ok ? [[name, result.pack] as const] : []
    }),
  )
  const named = [...all.values()].flatMap(({ removals }) =>
    removals.flatMap(({ endsOn }) => endsOn?.schemes ?? []),
  )
  assert.ok(named.length > 0)
  assert.deepEqual(
    named.filter((id) => all.get(id)?.direction !== 'adverse'),
    [],
  )
  // Every commendation of ours ends so: none is left to an officer who happens to see the other list.
  const open = [...all.values()].filter(
    ({ direction, removals }) =>
      direction === 'commendation' && !removals.some(({ endsOn }) => endsOn),
  )
  assert.deepEqual(open, [])
})

for (const name of folders) {
  test(`packs/${name} loads, passes lint and can be described`, () => {
    const result = loadPack(readFolder(join(packs, name), `packs/${name}`))
    if (!result.ok) {
      const told = result.problems.map((one) => line(one, one.rule, one.path, one.message))
      assert.fail(`does not load\n${told.join('\n')}`)
    }
    const errors = lintPack(result.pack, result.locate)
      .filter((finding) => finding.severity === 'error')
      .map((finding) => line(finding.place, finding.rule, finding.path, finding.message))
    assert.equal(errors.join('\n'), '')
    for (const { from } of result.pack.versions)
      for (const locale of ['en', 'zh'] as const)
        assert.ok(describePack(result.pack, from, locale).sections.length > 0)
  })
}
