import { catalogues, type Catalogue } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'

/** Dated lists of joint measures, each item with the measures of schemes that rest on it. */
export const listCatalogues: Handler<'listCatalogues'> = async (app, principal) => {
  authorise(principal, 'listCatalogues')
  return {
    items: catalogues.map((catalogue) => ({
      id: catalogue.id,
      title: catalogue.title,
      summary: catalogue.summary,
      ...(catalogue.closedFrom && { closedFrom: catalogue.closedFrom }),
      editions: catalogue.editions.map((edition) => listed(catalogue, edition)),
      items: catalogue.items.map((item) => ({
        ...listed(catalogue, item),
        activities: [...item.activities],
        measures: app.packs.all.flatMap(({ pack }) =>
          pack.measures
            .filter(({ listedAs }) => listedAs?.includes(`${catalogue.id}/${item.id}`))
            .map(({ id, title }) => ({ pack: pack.id, scheme: pack.title, id, title })),
        ),
      })),
    })),
  }
}

function listed({ sources }: Catalogue, item: Catalogue['editions'][number]) {
  const { id, title, from, to, law, status } = item
  return { id, title, from, ...(to && { to }), law, lawText: lawText(sources, law), status }
}
