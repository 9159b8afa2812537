import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { loadPack } from '@xinyong/rulebook'
import { runPackTest } from './run-pack-test.ts'

const root = new URL('../../../../packs/', import.meta.url)

const filesOf = (folder: string, under = ''): readonly string[] => {
  const at = new URL(`${folder}/${under}`, root)
  if (!existsSync(at)) return []
  return readdirSync(at)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `${folder}/${under}${name}`)
}

const folders = existsSync(root)
  ? readdirSync(root).filter((name) => existsSync(new URL(`${name}/pack.yaml`, root)))
  : []

test('there are packs to run', (t) => {
  if (folders.length === 0) t.skip('no packs in this checkout')
})

for (const folder of folders)
  test(`pack ${folder}`, async (t) => {
    const files = [...filesOf(folder), ...filesOf(folder, 'tests/')]
    const loaded = loadPack(
      files.map((path) => ({
        path: `packs/${path}`,
        text: readFileSync(new URL(path, root), 'utf8'),
      })),
    )
    assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems.slice(0, 5), null, 2))
    for (const { file, test: story } of loaded.tests)
      await t.test(file, () => {
        const { failures } = runPackTest(loaded.pack, story)
        assert.deepEqual(
          failures.map(
            ({ step, message }) => `steps[${step}] (${story.steps[step]?.on}) ${message.en}`,
          ),
          [],
        )
      })
  })
