import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { myPointsQuery, type PointsLine } from '../../api/points.ts'
import { OwnReasons } from '../act/own-reasons.tsx'

/** Every event can be contested, in one's own words. */
export function ObjectToEvent({
  scheme,
  line: { event, document },
}: {
  readonly scheme: string
  readonly line: PointsLine
}): ReactNode {
  return (
    <OwnReasons
      open="points.object"
      about={document ?? event}
      hint="hint.own-reasons"
      submit="points.object-do"
      draft={`object:${scheme}:${event}`}
      send={(reasons) => api.objectToPoints({ scheme, event, reasons })}
      changes={myPointsQuery.queryKey}
    />
  )
}
