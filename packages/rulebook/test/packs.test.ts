import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadPack } from '../src/index.ts'
import { readFolder } from './read-folder.ts'

const packs = join(import.meta.dirname, '../../../packs')
const folders = existsSync(packs)
  ? readdirSync(packs).filter((name) => existsSync(join(packs, name, 'pack.yaml')))
  : []

for (const name of folders) {
  test(`packs/${name} loads`, () => {
    const result = loadPack(readFolder(join(packs, name), `packs/${name}`))
    const lines = result.ok
      ? []
      : result.problems.map(
          (problem) =>
            `${problem.file}:${problem.line}:${problem.column} ${problem.rule} ${problem.path}: ${problem.message.en}`,
        )
    assert.equal(lines.join('\n'), '')
  })
}
