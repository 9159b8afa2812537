import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { loadPack } from '../packages/rulebook/src/index.ts'
import { isCaught, mutated, mutationsOf, told } from './mutations.ts'

const root = join(import.meta.dirname, '../packs')

function load(folder: string) {
  const names = readdirSync(join(root, folder, 'tests')).map((name) => `tests/${name}`)
  const loaded = loadPack(
    ['pack.yaml', ...names].map((name) => ({
      path: `packs/${folder}/${name}`,
      text: readFileSync(join(root, folder, name), 'utf8'),
    })),
  )
  assert.ok(loaded.ok)
  return loaded
}

test('a change is one place changed, and the pack itself is left alone', () => {
  const { pack } = load('cn-wage-arrears')
  const [first] = mutationsOf(pack)
  assert.ok(first)
  const copy = mutated(pack, first)
  assert.notDeepEqual(copy, pack)
  assert.deepEqual(mutated(copy, { ...first, after: first.before }), pack)
})

test('of the defaulter list every period, term and share is changed', () => {
  const paths = mutationsOf(load('cn-judgment-defaulters').pack).map(told)
  for (const wanted of [
    /grounds\[\d+\]\.term.*prolong\.max: "3y" → "4y"/,
    /answerWithin/,
    /notice/,
  ])
    assert.ok(
      paths.some((path) => wanted.test(path)),
      String(wanted),
    )
  assert.equal(new Set(paths).size, paths.length)
})

test('without its tests nothing is caught', () => {
  const { pack } = load('uk-football-banning')
  assert.ok(mutationsOf(pack).every((one) => !isCaught(mutated(pack, one), [])))
})

// A few of each pack, always the same ones; `npm run mutate` tries all.
const SAMPLE = 3
for (const folder of readdirSync(root).filter((name) => existsSync(join(root, name, 'tests'))))
  test(`${folder}: its tests notice changed values`, () => {
    const { pack, tests } = load(folder)
    const all = mutationsOf(pack)
    const step = Math.max(1, Math.floor(all.length / SAMPLE))
    const sample = all.filter((_, at) => at % step === 0).slice(0, SAMPLE)
    const missed = sample.filter((one) => !isCaught(mutated(pack, one), tests)).map(told)
    assert.ok(missed.length <= 1, missed.join('\n'))
  })
