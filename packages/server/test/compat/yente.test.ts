import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ids, person, yenteAsker, type Json } from './yente-asker.ts'

const { server, ask, get, post, match } = await yenteAsker('server_compat_yente')

test('an answer has exactly the members its clients know, and explains itself', async () => {
  const response = await post('/match/us_ofac_sdn?limit=3&threshold=0.7', {
    queries: {
      one: {
        id: 'mine-7',
        ...person('Ivan Kvarts', { birthDate: '1961-03-07', nationality: ['Belarus'] }),
      },
    },
  })
  assert.equal(response.headers.get('x-batch-size'), '1')
  const body = (await response.json()) as Json
  assert.deepEqual(Object.keys(body), ['responses', 'limit'])
  assert.equal(body.limit, 3)
  const { one } = body.responses
  assert.deepEqual(Object.keys(one), ['status', 'results', 'total', 'query'])
  assert.deepEqual(one.total, { value: 1, relation: 'eq' })
  assert.deepEqual(one.query, {
    id: 'mine-7',
    schema: 'Person',
    properties: { name: ['Ivan Kvarts'], birthDate: ['1961-03-07'], nationality: ['by'] },
  })
  const [hit] = one.results
  assert.deepEqual(Object.keys(hit).toSorted(), [
    'caption',
    'datasets',
    'explanations',
    'features',
    'first_seen',
    'id',
    'last_change',
    'last_seen',
    'match',
    'properties',
    'referents',
    'schema',
    'score',
    'target',
  ])
  assert.equal(hit.id, 'ofac-101')
  assert.equal(hit.caption, 'QUARTZ, Ivan Petrovich')
  assert.equal(hit.match, true)
  assert.equal(hit.target, true)
  assert.deepEqual(hit.datasets, ['us_ofac_sdn'])
  assert.deepEqual(hit.properties.topics, ['sanction'])
  assert.match(hit.first_seen, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
  assert.deepEqual(Object.keys(hit.explanations.name_match), [
    'detail',
    'score',
    'query',
    'candidate',
    'weight',
  ])
  assert.equal(hit.explanations.name_match.candidate, 'KVARTS, Ivan')
  assert.equal(hit.explanations.dob_match.score, 1)
})

test('the schema, the data set and every filter narrow an answer down before its limit', async () => {
  const basalt = person(['Basalt Maria', 'Basalt Mario'])
  assert.deepEqual(ids(await match(basalt)).toSorted(), ['ofac-104', 'ofac-105'])
  const narrowed: Readonly<Record<string, readonly string[]>> = {
    '?exclude_entity_ids=ofac-104': ['ofac-105'],
    '?limit=1&exclude_entity_ids=ofac-105': ['ofac-104'],
    '?topics=sanction&topics=role.pep&limit=1': [ids(await match(basalt))[0]!],
    '?topics=role.pep': [],
    '?include_dataset=us_ofac_sdn&exclude_entity_ids=ofac-105': ['ofac-104'],
    '?include_dataset=nobody_knows': [],
    '?exclude_dataset=us_ofac_sdn': [],
    '?exclude_schema=Person': [],
    '?changed_since=2999-01-01': [],
  }
  for (const [query, expected] of Object.entries(narrowed))
    assert.deepEqual(ids(await match(basalt, `/match/default${query}`)), expected, query)
  const asCompany = await match({ schema: 'Company', properties: { name: 'Basalt Maria' } })
  assert.deepEqual(ids(asCompany), [])
  const open = await match({ schema: 'LegalEntity', properties: { name: 'Basalt, Maria' } })
  assert.ok(ids(open).includes('ofac-104'))
})

test('what a body narrows down holds for all its questions or for one', async () => {
  const basalt = person(['Basalt Maria', 'Basalt Mario'])
  const params = { exclude_entity_ids: ['ofac-104'] }
  assert.deepEqual(ids(await match(basalt, undefined, { params })), ['ofac-105'])
  assert.deepEqual(ids(await match({ ...basalt, params })), ['ofac-105'])
  const filters = { topics: [['sanction', 'role.pep']], countries: [['pe', 'us']] }
  assert.deepEqual(ids(await match({ ...basalt, filters })), ['ofac-104'])
  const both = { countries: [['pe', 'us'], ['cl']] }
  assert.deepEqual(ids(await match({ ...basalt, filters: both })), [])
})

test('a number that belongs to one holder finds it without a name; all values are read however they are written', async () => {
  const byPassport = await match({ schema: 'Person', properties: { passportNumber: 'mp 1234567' } })
  assert.deepEqual(ids(byPassport), ['ofac-101'])
  const byParts = await match({
    schema: 'Person',
    properties: { firstName: 'Ivan', lastName: 'Kvarts', nobodyKnows: ['x'], birthDate: [1961] },
  })
  assert.deepEqual(ids(byParts), ['ofac-101'])
  assert.deepEqual(byParts.query.properties.nobodyKnows, undefined)
  const reversed = await match(person('Ivan\u202e\u0000 Kvarts'))
  assert.deepEqual(reversed.query.properties.name, ['Ivan Kvarts'])
})

test('weights scale the evidence, and what is not weighed here is said', async () => {
  const born = person('Maria Basalt', { birthDate: ['1950-01-01'] })
  const at = '/match/default?cutoff=0&threshold=0.99'
  const [before] = (await match(born, at)).results
  assert.ok('dob_year_disjoint' in before.explanations)
  const lighter = await post(at, {
    weights: { dob_year_disjoint: 0, name_literal: 0.8 },
    config: { nm_number_mismatch: 0.1 },
    queries: { q: born },
  })
  assert.equal(lighter.headers.get('x-ignored-weights'), 'name_literal')
  assert.equal(lighter.headers.get('x-ignored-config'), 'nm_number_mismatch')
  const [after] = ((await lighter.json()) as Json).responses.q.results
  assert.ok(after.score > before.score)
  const heavier = await match(born, at, { weights: { dob_year_disjoint: -0.3 } })
  assert.ok((heavier.results[0]?.score ?? 0) < before.score)
})

test('every algorithm a client may name answers, and says what it is', async () => {
  const { algorithms, best, default: usual } = await get('/algorithms')
  const names = algorithms.map(({ name }: Json) => name)
  assert.ok(names.includes(best) && names.includes(usual))
  for (const one of algorithms) {
    assert.ok(one.description.length > 20)
    assert.deepEqual(Object.keys(one.docs), ['name', 'description', 'config', 'features'])
    for (const feature of Object.values<Json>(one.docs.features))
      assert.deepEqual(Object.keys(feature), ['description', 'coefficient', 'url'])
  }
  const asked = person('Maria Basalt', { birthDate: ['1950-01-01'], citizenship: ['pe'] })
  const scores = new Map<string, number>()
  for (const name of ['best', ...names]) {
    const { results } = await match(asked, `/match/default?cutoff=0&algorithm=${name}`)
    scores.set(name, results.find(({ id }: Json) => id === 'ofac-104').score)
  }
  assert.equal(scores.get('best'), scores.get('logic-v2'))
  // The names alone: the contradicted birth date is not looked at.
  assert.ok(scores.get('name-based')! > scores.get('logic-v2')!)
  assert.ok(scores.get('name-qualified')! < scores.get('name-based')!)
  assert.equal(scores.get('ofac'), 1)
})

test('an entity comes with what hangs on it, and each neighbour once', async () => {
  const nested = await get('/entities/ofac-101')
  assert.equal(nested.properties.sanctions[0].schema, 'Sanction')
  assert.deepEqual(nested.properties.sanctions[0].properties.program, ['SDGT'])
  assert.equal(nested.properties.addressEntity[0].schema, 'Address')
  assert.equal(nested.properties.identification[0].properties.number[0], 'MP1234567')
  const flat = await get('/entities/ofac-101?nested=False')
  assert.deepEqual(flat.properties.sanctions, undefined)
  assert.ok(flat.properties.addressEntity.every((value: unknown) => typeof value === 'string'))
  const { entity, adjacent } = await get('/entities/ofac-101/adjacent')
  assert.equal(entity.id, 'ofac-101')
  assert.deepEqual(
    Object.keys(adjacent).toSorted(),
    Object.keys(nested.properties)
      .filter((name) => typeof nested.properties[name][0] === 'object')
      .toSorted(),
  )
  const one = await get('/entities/ofac-101/adjacent/sanctions?limit=1')
  assert.deepEqual(Object.keys(one), ['results', 'total', 'limit', 'offset'])
  assert.deepEqual(one.total, { value: 1, relation: 'eq' })
  const past = await get('/entities/ofac-101/adjacent/sanctions?offset=1')
  assert.deepEqual([past.results, past.total.value], [[], 1])
  assert.equal((await ask('/entities/ofac-101/adjacent/name')).status, 404)
})

test('another id of an entity leads to the one it stands under', async () => {
  const [entry] = server.app.screening!.entity('ofac-101')!.entries
  const moved = await ask(`/entities/${entry}?nested=false`)
  assert.equal(moved.status, 308)
  assert.equal(moved.headers.get('location'), '/compat/yente/entities/ofac-101?nested=false')
  const missing = await ask('/entities/ofac-999')
  assert.equal(missing.status, 404)
  assert.deepEqual(Object.keys((await missing.json()) as object), ['detail'])
})

test('a search box finds words of names and numbers, with operators, facets and pages', async () => {
  const found = async (q: string, more = ''): Promise<readonly string[]> =>
    (await get(`/search/default?q=${encodeURIComponent(q)}${more}`)).results.map(
      ({ id }: Json) => id,
    )
  assert.deepEqual((await found('quartz')).toSorted(), ['ofac-101', 'ofac-102', 'ofac-103'])
  assert.deepEqual(await found('quartz trading'), ['ofac-102'])
  assert.deepEqual(await found('quartz -sea -ivan'), ['ofac-102'])
  assert.deepEqual(await found('basa*', '&countries=pe'), ['ofac-104'])
  assert.deepEqual(await found('basalt AND maria'), ['ofac-104'])
  assert.deepEqual((await found('maria OR mario')).toSorted(), ['ofac-104', 'ofac-105'])
  assert.deepEqual(await found('quartz schema:Vessel'), ['ofac-103'])
  assert.deepEqual(await found('MP1234567'), ['ofac-101'])
  assert.deepEqual(await found('quarz'), [])
  assert.ok((await found('northern quarz trading', '&fuzzy=true')).includes('ofac-102'))
  assert.deepEqual(await found('', '&schema=Vessel'), ['ofac-103'])
  assert.deepEqual(await found('', '&sort=caption:desc&limit=2&offset=1'), ['ofac-101', 'ofac-102'])
  assert.deepEqual(
    await found('quartz', '&filter=countries:by&filter=countries:cn&filter_op=AND'),
    [],
  )
  const both = await get(
    '/search/default?q=quartz&filter=countries:by&filter=countries:cn&facets=countries&facets=schema',
  )
  assert.equal(both.total.value, 2)
  assert.deepEqual(Object.keys(both.facets), ['countries', 'schema'])
  assert.deepEqual(both.facets.countries, {
    label: 'Countries',
    values: [
      { name: 'by', label: 'Belarus', count: 1 },
      { name: 'cn', label: 'China', count: 1 },
    ],
  })
})

test('the catalogue names the registers and is asked again at no cost', async () => {
  const first = await server.ask('/compat/yente/catalog')
  const tag = first.headers.get('etag')!
  const { datasets, current, outdated, index_stale } = (await first.json()) as Json
  assert.deepEqual([current, outdated, index_stale], [['default', 'us_ofac_sdn'], [], false])
  assert.deepEqual(datasets[0].children, ['us_ofac_sdn'])
  for (const one of datasets) {
    assert.match(one.name, /^[a-z0-9_]+$/)
    assert.match(one.version, /^\d{14}-[a-z]{3}$/)
    assert.ok(one.title && one.updated_at && one.index_current)
  }
  const again = await server.ask('/compat/yente/manifest', { headers: { 'if-none-match': tag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
})

test('state and update: only with the token', async () => {
  assert.deepEqual(await (await server.ask('/compat/yente/healthz')).json(), { status: 'ok' })
  assert.deepEqual(await (await server.ask('/compat/yente/readyz')).json(), { status: 'ok' })
  const update = (query: string) => server.ask(`/compat/yente/updatez${query}`, { method: 'POST' })
  assert.equal((await update('')).status, 403)
  assert.equal((await update('?token=wrong')).status, 403)
  assert.equal((await update('?token=a-token-of-ours&sync=true')).status, 200)
})
