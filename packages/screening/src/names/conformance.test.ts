import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compareNames } from './compare-names.ts'
import { prepareName } from './prepare-name.ts'

type Vector = {
  readonly kind: 'person' | 'organisation'
  readonly a: string
  readonly b: string
  readonly says: 'alike' | 'different'
  readonly readingOnly?: boolean
  readonly why: string
}

const FOLDER = join(import.meta.dirname, '../../../../conformance/names')
const ALIKE = 0.5

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
  const { pairs } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as {
    readonly pairs: readonly Vector[]
  }
  test(`${file}: ${pairs.length} pairs`, () => {
    for (const { kind, a, b, says, readingOnly, why } of pairs) {
      const [left, right] = [prepareName(a, kind), prepareName(b, kind)]
      for (const found of [compareNames(left, right), compareNames(right, left)]) {
        const said = found.score >= ALIKE ? 'alike' : 'different'
        assert.equal(said, says, `${a} | ${b} (${why}): ${found.score}`)
        if (readingOnly !== undefined)
          assert.equal(found.readingOnly, readingOnly, `${a} | ${b} (${why})`)
      }
    }
  })
}
