import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { generatedSources } from './generated-sources.ts'

// Run once with UPDATE=1 to write the files.
for (const [path, source] of Object.entries(generatedSources)) {
  test(`${path} is what the contract and the vocabularies say`, () => {
    const file = new URL(`../src/${path}`, import.meta.url)
    const fresh = source()
    if (process.env['UPDATE'] === '1') writeFileSync(file, fresh)
    const plain = (text: string): string =>
      text.replaceAll(/\s+/g, '').replaceAll(/,(?=[}\])])/g, '')
    assert.equal(
      plain(readFileSync(file, 'utf8')),
      plain(fresh),
      'run: UPDATE=1 npx node --test packages/web/test/generated.test.ts',
    )
  })
}
