import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeCell } from './decode-cell.ts'

const bytes = (...values: readonly number[]): string => String.fromCharCode(...values)

test('UTF-8, Latin-1 and Windows-1252 are told apart cell by cell', () => {
  assert.equal(decodeCell('plain'), 'plain')
  assert.equal(decodeCell(Buffer.from('信用 é').toString('latin1')), '信用 é')
  assert.equal(decodeCell(`Jos${bytes(0xe9)}`), 'José')
  assert.equal(decodeCell(`${bytes(0x93)}x${bytes(0x94)} ${bytes(0x80)}`), '“x” €')
})

test('a NUL and a byte no code page defines are refused', () => {
  assert.equal(decodeCell('a\0b'), undefined)
  assert.equal(decodeCell(bytes(0x41, 0x81, 0x8d)), undefined)
})

test('GBK names are refused rather than misread when they hold an undefined byte', () => {
  // 丁 in GBK is B6 A1, 亐 is 81 90.
  assert.equal(decodeCell(bytes(0x81, 0x90)), undefined)
})
