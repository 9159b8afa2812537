import assert from 'node:assert/strict'
import type { Stage } from './stage.ts'

interface Answer {
  readonly decision: string
  readonly reasons: readonly {
    readonly message: { readonly en: string; readonly zh: string }
    readonly entry?: string
    readonly measure?: { readonly law: string }
    readonly contest: readonly unknown[]
  }[]
}

export interface Question {
  readonly subject?: string
  readonly name?: string
  readonly activity: string
  readonly purpose: string
  readonly redeem?: string
}

/** A check over HTTP with an API key: what a counter does before it sells a ticket. */
export function ask(origin: string, key: string, question: Question): Promise<Response> {
  return fetch(new URL('/api/v1/checks', origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(question),
  })
}

/** The same, where an answer and no problem is expected. */
export async function check(origin: string, key: string, question: Question): Promise<Answer> {
  const answer = await ask(origin, key, question)
  assert.equal(answer.status, 200, await answer.clone().text())
  return (await answer.json()) as Answer
}

export interface KeyAnswer {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
}

/** Any operation that is open to a key: with a body it is posted. */
export async function byKey(
  stage: Stage,
  secret: string,
  path: string,
  body?: unknown,
): Promise<KeyAnswer> {
  const answer = await fetch(new URL(path, stage.product().url), {
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: (await answer.json()) as KeyAnswer['body'] }
}
