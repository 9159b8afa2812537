import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query'
import { ProblemError } from '@xinyong/contract/client'
import { caseQuery } from '../../api/cases.ts'
import { api } from '../../api/client.ts'
import type { ActRequest, CaseFile } from '../../api/types.ts'

export const isConflict = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'case/conflict'

/** Sends an act against the version that was on the screen; after a conflict the newer state is fetched. */
export function useAct(
  file: CaseFile,
  onDone: () => void,
): {
  readonly submit: UseMutationResult<CaseFile, Error, ActRequest>
  readonly conflict: boolean
} {
  const queries = useQueryClient()
  const { queryKey } = caseQuery(file.id)
  const submit = useMutation({
    mutationFn: (act: ActRequest) =>
      api.actOnCase({ id: file.id, expectedVersion: file.version, act }),
    onSuccess: async (next) => {
      queries.setQueryData(queryKey, next)
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['cases'] }),
        queries.invalidateQueries({ queryKey: ['my-file'] }),
      ])
      onDone()
    },
    onError: async (error) => {
      if (!isConflict(error)) return
      await Promise.all([
        queries.invalidateQueries({ queryKey }),
        queries.invalidateQueries({ queryKey: ['my-file'] }),
      ])
    },
  })
  return { submit, conflict: isConflict(submit.error) }
}
