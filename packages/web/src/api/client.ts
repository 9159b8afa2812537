import { createClient } from '@xinyong/contract/client'
import { paths } from './paths.ts'

export const api = createClient({
  baseUrl: window.location.origin,
  paths,
  fetch: (input, init) => window.fetch(input, init),
})
