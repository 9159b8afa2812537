import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loaded } from './loaded.tsx'
import { MoreButton } from './more-button.tsx'
import classes from './paged-rows.module.css'

interface Props<Item> {
  readonly query: UseInfiniteQueryResult<InfiniteData<{ readonly items: readonly Item[] }>>
  /** Stands where there is nothing to list. */
  readonly empty: ReactNode
  readonly row: (item: Item) => ReactNode
}

/** The pages of a list one below the other, and the next on request. */
export function PagedRows<Item>({ query, empty, row }: Props<Item>): ReactNode {
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items)
        if (items.length === 0) return empty
        return (
          <>
            <ul className={classes['rows']}>{items.map(row)}</ul>
            <MoreButton query={query} />
          </>
        )
      }}
    </Loaded>
  )
}
