import { Stack } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { trailQuery } from '../../api/collation.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { MoreButton } from '../../ui/more-button.tsx'
import { StepList } from './step-list.tsx'

/** Every change of the collation, the latest first. */
export function TrailList(): ReactNode {
  const query = useInfiniteQuery(trailQuery)
  return (
    <Loaded query={query}>
      {({ pages }) => (
        <Stack gap="md" className="sheet">
          <StepList steps={pages.flatMap((page) => page.items)} />
          <MoreButton query={query} />
        </Stack>
      )}
    </Loaded>
  )
}
