import { contract } from '@xinyong/contract'
import type { Hono } from 'hono'
import { asAppError, problemResponse } from '../http/answer.ts'
import { invalidInput } from '../http/invalid-input.ts'
import type { Site } from '../site.ts'

/** The proof of an act as the file that verifiers read. */
export function mountProofs(hono: Hono, site: Site): void {
  hono.get('/proofs/:seq', async (c) => {
    try {
      const parsed = contract.proveAct.params!.safeParse(c.req.param())
      if (!parsed.success) throw invalidInput(parsed.error.issues)
      const { proof } = await site.operations.proveAct(site.app, { kind: 'public' }, parsed.data)
      c.header('content-type', 'text/plain; charset=utf-8')
      c.header('cache-control', 'no-cache')
      return c.body(proof)
    } catch (error) {
      return problemResponse(c, asAppError(site, error, 'proof'))
    }
  })
}
