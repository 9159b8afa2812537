import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCrossSite } from './cross-site.ts'

const HERE = 'https://register.example.org'
const from = (headers: Record<string, string>): boolean => isCrossSite(new Headers(headers), HERE)

test('what the browser says of the origin decides', () => {
  assert.equal(from({ 'sec-fetch-site': 'same-origin' }), false)
  assert.equal(from({ 'sec-fetch-site': 'none' }), false)
  assert.equal(from({ 'sec-fetch-site': 'same-site' }), true)
  assert.equal(from({ 'sec-fetch-site': 'cross-site', origin: HERE }), true)
})

test('an older browser tells only the origin', () => {
  assert.equal(from({ origin: HERE, host: 'inner:8080' }), false)
  assert.equal(from({ origin: 'http://inner:8080', host: 'inner:8080' }), false)
  assert.equal(from({ origin: 'https://evil.example', host: 'register.example.org' }), true)
  assert.equal(from({ origin: 'null', host: 'register.example.org' }), true)
})

test('a program that is no browser tells neither', () => {
  assert.equal(from({}), false)
})
