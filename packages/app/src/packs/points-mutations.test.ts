import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { LoadedTest, Pack } from '@xinyong/rulebook'
import { loadPack } from '@xinyong/rulebook'
import { runPointsTest } from './run-points-test.ts'

// A pack's tests are worth something when they notice a change of its figures: every dated value is changed once.

type Dated = { from: string; value: unknown }[]
interface Place {
  readonly name: string
  readonly list: (pack: Pack) => Dated
}

const root = new URL('../../../../packs/', import.meta.url)

const load = (folder: string) => {
  const tests = new URL(`${folder}/tests/`, root)
  const names = existsSync(tests) ? readdirSync(tests).map((name) => `tests/${name}`) : []
  return loadPack(
    ['pack.yaml', ...names].map((name) => ({
      path: `packs/${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    })),
  )
}

/** Every dated value, save how long an event would count whose points nobody knows: nothing can depend on it. */
const placesOf = ({ points }: Pack): readonly Place[] => {
  const whole = (['base', 'bounds', 'grades'] as const)
    .filter((key) => points?.[key] !== undefined)
    .map((key) => ({ name: key, list: (pack: Pack) => pack.points?.[key] as unknown as Dated }))
  const items = (points?.catalogue ?? []).flatMap((item, at) => {
    const unknown = item.worth.every(({ value }) => value === 'unknown')
    return (['worth', 'valid', 'cap', 'directGrade'] as const)
      .filter((key) => item[key] !== undefined && !(unknown && key === 'valid'))
      .map((key) => ({
        name: `${item.id}.${key}`,
        list: (pack: Pack) => pack.points?.catalogue[at]?.[key] as unknown as Dated,
      }))
  })
  const categories = (points?.categories ?? []).flatMap((category, at) =>
    category.cap === undefined
      ? []
      : [
          {
            name: `${category.id}.cap`,
            list: (pack: Pack) => pack.points?.categories[at]?.cap as unknown as Dated,
          },
        ],
  )
  return [...whole, ...items, ...categories]
}

/** Another value of the same form. */
const changed = (value: unknown, pack: Pack, name: string): unknown => {
  if (typeof value === 'number') return value - 1
  if (value === 'unknown') return 5
  if (typeof value === 'string')
    return pack.points?.grades[0]?.value.find(({ id }) => id !== value)?.id
  if (Array.isArray(value)) {
    const grades = value as { id: string; min?: number }[]
    // A single grade has no figure: then its name is the value.
    if (grades.length === 1) return grades.map((grade) => ({ ...grade, id: 'another' }))
    return grades.map((grade) =>
      grade.min === undefined ? grade : { ...grade, min: grade.min - 1 },
    )
  }
  const { for: length, max, points, ...rest } = value as Record<string, unknown>
  if (typeof length === 'string')
    return { ...rest, for: /^\d/.test(length) ? `${Number.parseInt(length, 10) + 1}y` : '1y' }
  if (typeof points === 'number') return { ...rest, points: points + 1 }
  assert.equal(typeof max === 'number' || name === 'bounds', true)
  return typeof max === 'number' ? { ...rest, max: max + 1 } : { min: -1 }
}

const notices = (pack: Pack, tests: readonly LoadedTest[]): boolean =>
  tests.some((one) => {
    try {
      return !runPointsTest(pack, one.test).ok
    } catch {
      return true
    }
  })

const folders = (existsSync(root) ? readdirSync(root) : []).filter(
  (name) =>
    existsSync(new URL(`${name}/pack.yaml`, root)) &&
    /^kind: points$/m.test(readFileSync(new URL(`${name}/pack.yaml`, root), 'utf8')),
)

for (const folder of folders)
  test(`${folder}: its tests notice nine changed values of ten`, () => {
    const loaded = load(folder)
    assert.ok(loaded.ok)
    const missed: string[] = []
    let count = 0
    for (const { name, list } of placesOf(loaded.pack))
      for (const at of list(loaded.pack).keys()) {
        const pack = structuredClone(loaded.pack)
        const item = list(pack)[at]
        assert.ok(item)
        item.value = changed(item.value, pack, name)
        count += 1
        if (!notices(pack, loaded.tests)) missed.push(`${name}[${at}]`)
      }
    assert.ok(count > 0)
    assert.ok(
      missed.length <= count / 10,
      `missed ${missed.length} of ${count}: ${missed.join(', ')}`,
    )
  })
