import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contract } from '@xinyong/contract'
import { apiSummaries } from './api-summaries.ts'

test('every operation of the contract is told in Chinese, and nothing else is', () => {
  assert.deepEqual(Object.keys(apiSummaries).toSorted(), Object.keys(contract).toSorted())
  for (const summary of Object.values(apiSummaries)) assert.match(summary, /\p{Script=Han}{2}/u)
})
