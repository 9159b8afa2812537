import assert from 'node:assert/strict'
import type { Credentials } from './people.ts'

/** Somebody signed in who uses the interface without a browser. */
export interface Session {
  readonly get: <T>(path: string) => Promise<T>
  /** Throws unless the server said that it is done. */
  readonly post: <T>(path: string, body: unknown) => Promise<T>
}

export async function openSession(origin: string, given: Credentials): Promise<Session> {
  const json = { 'content-type': 'application/json' }
  const door = await fetch(new URL('/api/v1/session', origin), {
    method: 'POST',
    headers: json,
    body: JSON.stringify(given),
  })
  assert.equal(door.status, 200, await door.clone().text())
  const cookie = door.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const send = async <T>(path: string, init: RequestInit): Promise<T> => {
    const answer = await fetch(new URL(path, origin), init)
    const body: unknown = await answer.json()
    assert.ok(answer.ok, `${answer.status} ${JSON.stringify(body)}`)
    return body as T
  }
  return {
    get: (path) => send(path, { headers: { cookie } }),
    post: (path, body) =>
      send(path, { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify(body) }),
  }
}
