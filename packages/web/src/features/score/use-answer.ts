import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { myScoresQuery, type ScoreRequest } from '../../api/scores.ts'

export interface Answer {
  readonly allow: boolean
  readonly number: boolean
}

/** Answers one request of a merchant. */
export function useAnswer(id: string): UseMutationResult<ScoreRequest, Error, Answer> {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (answer: Answer) => api.answerScoreRequest({ id, ...answer }),
    onSuccess: () => queries.invalidateQueries(myScoresQuery),
  })
}
