import { Table } from '@mantine/core'
import type { ReactNode } from 'react'

/** A table that scrolls by itself on a narrow screen, by keyboard too. */
export function WideTable({
  label,
  columns,
  minWidth = 640,
  children,
}: {
  readonly label: string
  readonly columns: readonly string[]
  readonly minWidth?: number
  readonly children: ReactNode
}): ReactNode {
  return (
    <Table.ScrollContainer
      minWidth={minWidth}
      scrollAreaProps={{
        type: 'auto',
        viewportProps: { tabIndex: 0, role: 'region', 'aria-label': label },
      }}
    >
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
