import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { promisify } from 'node:util'
import { apiKey, testServer } from '../test-server.ts'
import { importInvented } from './ofac-lists.ts'

const run = promisify(execFile)
/** A Python that has yente-client; the one of the peers of the benchmarks, or the one of the path. */
const PYTHON = process.env['XINYONG_PEERS_PYTHON'] ?? 'python3'
const SCRIPT = join(import.meta.dirname, 'yente-sdk.py')

const server = await testServer('server_compat_sdk')
await importInvented(server.app)
const key = await apiKey(server)

async function installed(t: TestContext): Promise<boolean> {
  try {
    await run(PYTHON, ['-c', 'import yente_client'])
    return true
  } catch {
    t.skip('needs yente-client (PyPI) in the Python that XINYONG_PEERS_PYTHON names')
    return false
  }
}

interface Entity {
  readonly id: string
  readonly schema: string
  readonly datasets: readonly string[]
  readonly last_change: string | null
}
interface Scored extends Entity {
  readonly match: boolean
  readonly score: number
  readonly explanations: Readonly<
    Record<string, { readonly score: number; readonly weight: number; readonly detail: string }>
  >
}
interface Answers {
  readonly status: readonly string[]
  readonly datasets: readonly string[]
  readonly algorithms: readonly string[]
  readonly person: {
    readonly results: readonly Scored[]
    readonly total: { readonly relation: string }
  }
  readonly contributing: readonly string[]
  readonly company: { readonly results: readonly Scored[] }
  readonly nobody: number
  readonly search: {
    readonly results: readonly Entity[]
    readonly facets: Readonly<
      Record<string, { readonly values: readonly { readonly name: string }[] }>
    >
  }
  readonly entity: Entity
  readonly adjacent: readonly string[]
}

test('the published client of yente works by its address alone, explanations and weights with it', async (t) => {
  if (!(await installed(t))) return
  const { stdout } = await run(PYTHON, [SCRIPT, `${server.url}/compat/yente`, key])
  const told = JSON.parse(stdout) as Answers
  assert.deepEqual(told.status, ['ok', 'ok'])
  assert.ok(told.datasets.includes('us_ofac_sdn'))
  assert.ok(told.algorithms.includes('logic-v2'))

  const [best] = told.person.results
  assert.deepEqual([best?.id, best?.match, best?.schema], ['ofac-101', true, 'Person'])
  assert.ok(best?.datasets.includes('us_ofac_sdn') && best.last_change !== null)
  assert.equal(best?.explanations['name_match']?.weight, 0.9, 'the weight that was asked for')
  assert.ok(told.contributing.includes('name_match') && told.contributing.includes('dob_match'))
  assert.deepEqual([told.company.results[0]?.id, told.nobody], ['ofac-102', 0])

  assert.deepEqual(told.search.results.map(({ id }) => id).toSorted(), [
    'ofac-101',
    'ofac-102',
    'ofac-103',
  ])
  assert.deepEqual(told.search.facets['schema']?.values.map(({ name }) => name).toSorted(), [
    'Company',
    'Person',
    'Vessel',
  ])
  assert.equal(told.entity.id, 'ofac-101')
  assert.ok(told.adjacent.includes('sanctions'))
})
