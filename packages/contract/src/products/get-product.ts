import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { EntryShown, Id } from '../shapes.ts'
import { ProductShown } from './search-products.ts'

export const getProduct = endpoint({
  method: 'GET',
  path: '/api/v1/products/{id}',
  door: 'public',
  summary: 'One product: what was made public about it, and the public lists its maker is on',
  params: z.object({ id: Id }),
  output: ProductShown.extend({ lists: z.array(EntryShown) }),
  errors: ['product/not-found'],
})
