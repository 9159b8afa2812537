import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anyCountry, countryCode } from './country-code.ts'

test('names as lists write them', () => {
  for (const [name, code] of [
    ['Korea, North', 'kp'],
    ['Congo, Democratic Republic of the', 'cd'],
    ['Bahamas, The', 'bs'],
    ['The Gambia', 'gm'],
    ['Cote d Ivoire', 'ci'],
    ['Türkiye', 'tr'],
    ['Bosnia & Herzegovina', 'ba'],
    ['Virgin Islands, British', 'vg'],
  ])
    assert.equal(countryCode(name ?? ''), code, name)
})

test('nothing is guessed', () => {
  assert.equal(countryCode('Atlantis'), undefined)
  assert.equal(anyCountry('XQ'), undefined)
  assert.equal(anyCountry('mx'), 'mx')
})
