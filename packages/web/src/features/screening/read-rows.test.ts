import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRows } from './read-rows.ts'

test('columns are found by their headers, quoted cells keep commas and line breaks', () => {
  const text =
    '\uFEFFName,Date of birth,Customer ID\r\n"Doe, ""Jo"" John",1970-01-02,7\n\n"A\nB",,8\n'
  const rows = readRows('x.csv', text)
  assert.deepEqual(
    rows.map(({ line, name }) => [line, name]),
    [
      [2, 'Doe, "Jo" John'],
      [4, 'A\nB'],
    ],
  )
  assert.deepEqual(rows[0]?.query, {
    reference: '7',
    properties: { name: ['Doe, "Jo" John'], birthDate: ['1970-01-02'] },
  })
})

test('a row without a name and a line that is not JSON are named by line; the rest goes on', () => {
  assert.deepEqual(readRows('x.csv', 'name,country\n,fr\nAnna,de'), [
    { line: 2, name: '', misfit: 'name' },
    { line: 3, name: 'Anna', query: { properties: { name: ['Anna'], country: ['de'] } } },
  ])
  const lines = readRows('x.jsonl', '{"name":"Anna"}\n{broken\n{"properties":{"name":["Bo"]}}\n')
  assert.deepEqual(
    lines.map(({ line, name, misfit }) => [line, name, misfit]),
    [
      [1, 'Anna', undefined],
      [2, '', 'json'],
      [3, 'Bo', undefined],
    ],
  )
})

test('a file of nothing has no rows', () => {
  assert.deepEqual(readRows('x.csv', ''), [])
})
