import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Seal } from './seal.tsx'

/** Nothing here yet, and what that means. */
export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}): ReactNode {
  return (
    <Stack align="center" gap="xs" py="xl" className="sheet">
      <Seal size={40} />
      <Text fw={600} ta="center">
        {title}
      </Text>
      {children === undefined ? null : (
        <Text className="soft" ta="center" component="div">
          {children}
        </Text>
      )}
    </Stack>
  )
}
