import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { OutputOf } from '@xinyong/contract'
import { account, SYSTEM, testServer } from './test-server.ts'

const server = await testServer('server_roles', {}, { demo: true })
const { app, ask, post } = server

const one = async (pack: string) =>
  (await app.ledger.read(SYSTEM, (tx) => tx.cases.list({ pack, limit: 200, sort: 'opened' }))).items
const courtCases = await one('cn-judgment-defaulters')
const footballCases = await one('uk-football-banning')
const court = courtCases.find(({ version }) => version > 3)!
const football = footballCases[0]!
const get = async <T>(path: string, cookie: string): Promise<T> =>
  (await (await ask(path, { headers: { cookie } })).json()) as T
const status = async (path: string, cookie: string): Promise<number> =>
  (await ask(path, { headers: { cookie } })).status

test('an officer sees the cases of their own authority, and no other', async () => {
  const { cookie } = await account(server, ['officer'], { authority: court.authority })
  const queue = await get<OutputOf<'listCases'>>('/api/v1/cases?limit=200', cookie)
  assert.ok(queue.items.length > 5)
  assert.ok(queue.items.every(({ pack }) => pack !== football.pack))
  assert.equal(await status(`/api/v1/cases/${court.id}`, cookie), 200)
  assert.equal(await status(`/api/v1/cases/${football.id}`, cookie), 404)
  assert.equal(await status(`/en/notices/${football.id}/decision`, cookie), 404)
})

test('a subject sees the own file and nobody else’s case, and who looked', async () => {
  const { cookie } = await account(server, ['subject'], { subject: court.subject })
  const file = await get<OutputOf<'myFile'>>('/api/v1/subjects/me', cookie)
  assert.equal(file.subject.id, court.subject)
  assert.ok(file.cases.every(({ subject }) => subject.id === court.subject))
  const other = courtCases.find(({ subject }) => subject !== court.subject)!
  assert.equal(await status(`/api/v1/cases/${other.id}`, cookie), 404)
  assert.equal(await status('/api/v1/cases', cookie), 403)
  assert.equal(await status('/api/v1/subjects/me/looks', cookie), 200)
})

test('an administrator of accounts reads no case; nobody without a session reads any', async () => {
  const { cookie } = await account(server, ['administrator'])
  assert.equal(await status(`/api/v1/cases/${court.id}`, cookie), 403)
  assert.equal(await status(`/api/v1/cases/${court.id}`, ''), 401)
})

test('a refusal of the law is a problem with its rule, its law and both languages', async () => {
  const opened = courtCases.find(({ stage }) => stage === 'opened')!
  const { cookie } = await account(server, ['decider'], { authority: opened.authority })
  const response = await post(
    `/api/v1/cases/${opened.id}/acts`,
    {
      expectedVersion: opened.version,
      act: { kind: 'decide', outcome: 'enter', reasons: 'Because.' },
    },
    { cookie },
  )
  assert.equal(response.status, 422)
  const problem = (await response.json()) as Record<string, unknown>
  assert.equal(problem['code'], 'act/refused')
  assert.match(String(problem['rule']), /^(charter|procedure)\./)
  const { en, zh } = problem['message'] as { readonly en: string; readonly zh: string }
  assert.ok(en !== '' && zh !== '' && en !== zh)
})

test('who comes too late gets a conflict with the present step, and nothing is lost', async () => {
  const { cookie } = await account(server, ['officer'], { authority: court.authority })
  const stale = { expectedVersion: 1, act: { kind: 'annotate', text: 'A note.' } }
  const response = await post(`/api/v1/cases/${court.id}/acts`, stale, { cookie })
  const problem = (await response.json()) as { readonly code: string; readonly detail: string }
  assert.equal(problem.code, 'case/conflict')
  assert.match(problem.detail, new RegExp(`at step ${court.version}`))
})
