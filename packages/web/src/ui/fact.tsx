import type { ReactNode } from 'react'

/** A term and what it is, in a description list. */
export function Fact({
  term,
  children,
}: {
  readonly term: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <div>
      <dt className="law">{term}</dt>
      <dd style={{ margin: 0 }}>{children}</dd>
    </div>
  )
}
