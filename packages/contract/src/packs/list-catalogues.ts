import { z } from 'zod'
import { endpoint } from '../http/endpoint.ts'
import { Text } from '../shapes.ts'

const Listed = z.object({
  id: z.string(),
  title: Text,
  from: z.string(),
  to: z.string().optional(),
  law: z.string(),
  lawText: Text,
  status: z.string(),
})

export const Catalogue = z
  .object({
    id: z.string(),
    title: Text,
    summary: Text,
    /** From this day nothing else may be applied. */
    closedFrom: z.string().optional(),
    editions: z.array(Listed),
    items: z.array(
      Listed.extend({
        activities: z.array(z.string()),
        /** Measures of schemes that name the item. */
        measures: z.array(
          z.object({ pack: z.string(), scheme: Text, id: z.string(), title: Text }),
        ),
      }),
    ),
  })
  .meta({ id: 'Catalogue' })

export const listCatalogues = endpoint({
  method: 'GET',
  path: '/api/v1/catalogues',
  door: 'public',
  summary: 'Dated lists of the joint measures that may be applied, and who applies them',
  output: z.object({ items: z.array(Catalogue) }),
})
