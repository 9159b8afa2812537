import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Cursor, EntryShown, Limit, page } from '../shapes.ts'

export const searchEntries = endpoint({
  method: 'GET',
  path: '/api/v1/entries',
  door: 'public',
  summary: 'Public search over all registers by name or by a public identifier',
  query: z.object({ q: z.string().min(1).max(300), cursor: Cursor, limit: Limit }),
  output: page(EntryShown),
})
