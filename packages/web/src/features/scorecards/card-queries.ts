import type { OutputOf, RawInputOf } from '@xinyong/contract'
import { queryOptions } from '@tanstack/react-query'
import { api } from '../../api/client.ts'

export type Inspection = OutputOf<'inspectTraining'>
export type InspectedColumn = Inspection['columns'][number]
export type Trained = OutputOf<'trainScorecardVersion'>
export type CardReport = Trained['report']
export type Judgement = NonNullable<CardReport['test']>
export type Monitoring = OutputOf<'monitorScorecard'>
export type CardFull = OutputOf<'getScorecard'>
export type CardSummary = OutputOf<'listScorecards'>['items'][number]
export type CardStep = Exclude<CardFull['steps'][number], 'save'>
export type Dispute = OutputOf<'listScoreDisputes'>['items'][number]
export type Mine = OutputOf<'myScorecards'>
export type MyScore = Mine['scores'][number]
export type MyDecision = Mine['decisions'][number]
export type Lever = MyScore['levers'][number]
export type TrainingAsked = RawInputOf<'trainScorecardVersion'>

export const cardsQuery = queryOptions({
  queryKey: ['scorecards'],
  queryFn: () => api.listScorecards({}),
})

export const cardQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: ['scorecards', id, version],
    queryFn: () => api.getScorecard({ id, version }),
  })

export const disputesQuery = queryOptions({
  queryKey: ['score-disputes'],
  queryFn: () => api.listScoreDisputes(),
})

export const relianceQuery = (id: string) =>
  queryOptions({ queryKey: ['reliance', id], queryFn: () => api.listReliance({ id }) })

export const mineQuery = queryOptions({
  queryKey: ['my-scorecards'],
  queryFn: () => api.myScorecards(),
})

export const loyaltyQuery = queryOptions({
  queryKey: ['my-loyalty'],
  queryFn: () => api.myLoyalty(),
})
