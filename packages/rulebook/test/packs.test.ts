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
