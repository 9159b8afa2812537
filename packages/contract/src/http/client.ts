import type { Contract, Operation, OutputOf, RawInputOf } from '../contract.ts'
import type { Method } from './endpoint.ts'

/** What the client needs of the table: enough for a page that does not carry the schemas. */
export type PathMap = Readonly<Record<Operation, readonly [method: Method, path: string]>>

/** A problem document as it came back. */
export interface Problem {
  readonly code: string
  readonly status: number
  readonly title: string
  readonly detail?: string
  readonly field?: string
  readonly rule?: string
  readonly law?: string
  /** `law` in words: title, official number, place. */
  readonly lawText?: { readonly en: string; readonly zh: string }
  readonly message?: { readonly en: string; readonly zh: string }
}

export class ProblemError extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
    this.problem = problem
  }
}

export type Client = {
  readonly [K in Operation]: (
    ...input: Record<string, never> extends RawInputOf<K>
      ? [input?: RawInputOf<K>]
      : [input: RawInputOf<K>]
  ) => Promise<OutputOf<K>>
}

export interface ClientOptions {
  readonly baseUrl: string
  readonly paths: PathMap
  readonly fetch: typeof fetch
  readonly headers?: Readonly<Record<string, string>>
}

function fill(path: string, rest: Record<string, unknown>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = rest[name]
    delete rest[name]
    return encodeURIComponent(String(value))
  })
}

/**
 * Typed client: one function an operation. Throws `ProblemError` with the server's problem document.
 *
 * @example const { decision } = await client.checkSubject({ subject: 'cn.uscc:…', activity: 'purchase.luxury', purpose: 'sale' })
 */
export function createClient(options: ClientOptions): Client {
  const call = async (
    operation: Operation,
    input: Record<string, unknown> = {},
  ): Promise<unknown> => {
    const [method, template] = options.paths[operation]
    const rest = { ...input }
    const url = new URL(options.baseUrl + fill(template, rest))
    const hasBody = method === 'POST' || method === 'PUT'
    if (!hasBody) {
      for (const [name, value] of Object.entries(rest as Record<string, string | number>)) {
        if (value !== undefined) url.searchParams.set(name, String(value))
      }
    }
    const response = await options.fetch(url, {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(hasBody ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      ...(hasBody ? { body: JSON.stringify(rest) } : {}),
    })
    const answer: unknown = await response.json()
    if (!response.ok) throw new ProblemError(answer as Problem)
    return answer
  }
  return new Proxy({} as Client, {
    get: (_, operation) => (input?: Record<string, unknown>) =>
      call(operation as keyof Contract, input),
  })
}
