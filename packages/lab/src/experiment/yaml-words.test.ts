import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from './located.ts'

const told = (text: string) =>
  readYaml('file.yaml', text).problems.map(({ line, message }) => [line, message.en, message.zh])

test('what is no YAML is told with its line, in the language of the reader', () => {
  for (const text of ['lab: 1\nid: a\nid: b\n', 'lab: 1\npopulation: {\n', 'lab: 1\n\tid: a\n']) {
    const problems = told(text)
    assert.notEqual(problems.length, 0, text)
    for (const [line, en, zh] of problems) {
      assert.ok(Number(line) >= 2, text)
      assert.match(String(en), /^This is no YAML: [^\n]+$/)
      assert.match(String(zh), /^不是有效的YAML：[\p{Script=Han}（）、，；]+。$/u)
    }
  }
})
