import type { z } from 'zod'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Who may come in at all; what they may do there is decided by the policies of the app. */
export type Door = 'public' | 'account' | 'key' | 'account-or-key'

/** One line of the contract: everything that the server, the client, OpenAPI and the documents derive from. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> {
  readonly method: Method
  readonly path: string
  readonly door: Door
  readonly summary: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly output: O
  readonly status?: 200 | 201 | 204
  readonly errors?: readonly string[]
}

export function endpoint<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  O extends z.ZodType,
>(definition: Endpoint<P, Q, B, O>): Endpoint<P, Q, B, O> {
  return definition
}

type Part<S> = S extends z.ZodType ? z.output<S> : unknown
type RawPart<S> = S extends z.ZodType ? z.input<S> : unknown

/** What a use case receives: path, query and body parameters in one object, after validation. */
export type Input<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType> ? Part<P> & Part<Q> & Part<B> : never
/** What a client sends. */
export type RawInput<E> =
  E extends Endpoint<infer P, infer Q, infer B, z.ZodType>
    ? RawPart<P> & RawPart<Q> & RawPart<B>
    : never
export type Output<E> =
  E extends Endpoint<z.ZodType, z.ZodType, z.ZodType, infer O> ? z.output<O> : never
