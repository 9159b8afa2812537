import assert from 'node:assert/strict'
import { apiKey, testServer, type TestServer } from '../test-server.ts'
import { importInvented } from './ofac-lists.ts'

/** Whatever the answer holds: its shape is what the tests are about. */
export type Json = ReturnType<typeof JSON.parse>
type Headers = Readonly<Record<string, string>>
type Init = Omit<RequestInit, 'headers'> & { readonly headers?: Headers }

export interface YenteAsker {
  readonly server: TestServer
  readonly key: string
  ask(path: string, init?: Init): Promise<Response>
  get(path: string): Promise<Json>
  post(path: string, body: unknown, headers?: Headers): Promise<Response>
  /** The answer to one query. */
  match(query: object, path?: string, more?: object): Promise<Json>
}

export const person = (name: string | readonly string[], more: object = {}) => ({
  schema: 'Person',
  properties: { name, ...more },
})
export const ids = (answer: Json): readonly string[] => answer.results.map(({ id }: Json) => id)

/** A server with the invented list, asked as a client of yente asks. */
export async function yenteAsker(name: string): Promise<YenteAsker> {
  const server = await testServer(name, {
    XINYONG_UPDATE_TOKEN: 'a-token-of-ours',
    XINYONG_CORS_ORIGINS: 'https://refine.example',
  })
  await importInvented(server.app)
  const key = await apiKey(server, { purposes: ['onboarding', 'sale'] })
  const ask = (path: string, init: Init = {}): Promise<Response> =>
    server.ask(`/compat/yente${path}`, {
      ...init,
      headers: { authorization: `Bearer ${key}`, ...init.headers },
    })
  const post = (path: string, body: unknown, headers: Headers = {}): Promise<Response> =>
    ask(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
  return {
    server,
    key,
    ask,
    post,
    get: async (path) => (await ask(path)).json(),
    match: async (query, path = '/match/default', more = {}) => {
      const response = await post(path, { queries: { q: query }, ...more })
      assert.equal(response.status, 200, await response.clone().text())
      return ((await response.json()) as Json).responses.q
    },
  }
}
