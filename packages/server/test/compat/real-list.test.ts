import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiKey, testServer } from '../test-server.ts'
import { importReal } from './ofac-lists.ts'

type Json = ReturnType<typeof JSON.parse>

test('the complete list of OFAC answers clients of yente, OpenRefine and Watchman', async (t) => {
  const server = await testServer('server_compat_real')
  if (!(await importReal(t, server.app))) return
  const key = await apiKey(server)
  const ask = async (path: string, body?: unknown): Promise<Json> => {
    const response = await server.ask(`/compat${path}`, {
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    })
    assert.equal(response.status, 200, path)
    return response.json()
  }
  const { datasets } = await ask('/yente/catalog')
  const { entity_count } = datasets.find(({ name }: Json) => name === 'us_ofac_sdn')
  assert.ok(entity_count > 8_900)

  // As listed: every fiftieth name must come back first, in batches as large as they may be.
  const listed: { readonly id: string; readonly schema: string; readonly name: string }[] = []
  for (let offset = 0; listed.length < 150; offset += 500) {
    const { results } = await ask(`/yente/search/us_ofac_sdn?q=&limit=500&offset=${offset}`)
    for (const [at, { id, schema, caption }] of (results as readonly Json[]).entries())
      if (at % 50 === 0) listed.push({ id, schema, name: caption })
  }
  let first = 0
  for (let from = 0; from < listed.length; from += 50) {
    const part = listed.slice(from, from + 50)
    const { responses } = await ask('/yente/match/us_ofac_sdn', {
      queries: Object.fromEntries(
        part.map(({ schema, name }, at) => [at, { schema, properties: { name: [name] } }]),
      ),
    })
    for (const [at, { id }] of part.entries())
      if (responses[at].results.slice(0, 5).some((one: Json) => one.id === id)) first += 1
  }
  assert.ok(first >= listed.length * 0.98, `${first} of ${listed.length}`)

  const [{ id, schema, name }] = listed as [(typeof listed)[number]]
  const { results } = await ask('/reconcile/us_ofac_sdn/reconcile', {
    queries: [{ type: schema, conditions: [{ matchType: 'name', propertyValue: name }] }],
  })
  assert.equal(results[0].candidates[0].name, name)
  const nested = await ask(`/yente/entities/${id}`)
  assert.equal(nested.properties.sanctions[0].schema, 'Sanction')
  const { entities } = await ask(`/watchman/v2/search?name=${encodeURIComponent(name)}`)
  assert.equal(entities[0].name, name)
})
