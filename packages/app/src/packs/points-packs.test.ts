import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { activatable, loadPack } from '@xinyong/rulebook'
import { runPointsTest } from './run-points-test.ts'

const root = new URL('../../../../packs/', import.meta.url)

const textOf = (path: string) => ({
  path: `packs/${path}`,
  text: readFileSync(new URL(path, root), 'utf8'),
})

const testsOf = (folder: string): readonly string[] =>
  existsSync(new URL(`${folder}/tests/`, root))
    ? readdirSync(new URL(`${folder}/tests/`, root)).map((name) => `${folder}/tests/${name}`)
    : []

const folders = (existsSync(root) ? readdirSync(root) : []).filter(
  (name) =>
    existsSync(new URL(`${name}/pack.yaml`, root)) &&
    /^kind: points$/m.test(readFileSync(new URL(`${name}/pack.yaml`, root), 'utf8')),
)

test('there are points schemes to run', (t) => {
  if (folders.length === 0) t.skip('no points packs in this checkout')
})

for (const folder of folders)
  test(`points of ${folder}`, async (t) => {
    const loaded = loadPack([textOf(`${folder}/pack.yaml`), ...testsOf(folder).map(textOf)])
    assert.ok(loaded.ok, loaded.ok ? '' : JSON.stringify(loaded.problems.slice(0, 5), null, 2))
    assert.equal(activatable(loaded.pack).ok, loaded.pack.use === 'operate')
    assert.ok(loaded.tests.length >= 5, 'a pack tells at least five situations')
    for (const { file, test: story } of loaded.tests)
      await t.test(file, () => {
        assert.ok(
          story.points?.some((step) => 'expect' in step),
          'the test looks at nothing',
        )
        const { failures } = runPointsTest(loaded.pack, story)
        assert.deepEqual(
          failures.map(
            ({ step, message }) => `points[${step}] (${story.points?.[step]?.on}) ${message.en}`,
          ),
          [],
        )
      })
  })
