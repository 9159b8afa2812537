import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { myScoresQuery } from '../../api/scores.ts'
import { OwnReasons } from '../act/own-reasons.tsx'

/** A fact that is disputed counts no more until the operator has proven it. */
export function DisputeFact({
  scheme,
  fact,
  title,
}: {
  readonly scheme: string
  readonly fact: string
  readonly title: string
}): ReactNode {
  return (
    <OwnReasons
      open="score.dispute"
      about={title}
      hint="score.dispute-hint"
      submit="score.dispute-do"
      draft={`dispute:${fact}`}
      send={(reasons) => api.disputeScoreFact({ scheme, fact, reasons })}
      changes={myScoresQuery.queryKey}
    />
  )
}
