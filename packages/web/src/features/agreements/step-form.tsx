import { Button, Stack, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ProblemError } from '@xinyong/contract/client'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { agreementQuery, type Agreement } from '../../api/exchanges.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'
import type { Step } from './steps.ts'

const calls = {
  approve: api.approveAgreement,
  suspend: api.suspendAgreement,
  resume: api.resumeAgreement,
  end: api.endAgreement,
} as const

const isConflict = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'agreement/conflict'

/** One step with its reasons. What was written stays when the server refuses or somebody was faster. */
export function StepForm({
  agreement: { id, version },
  step,
  onDone,
  onConflict,
}: {
  readonly agreement: Agreement
  readonly step: Step
  readonly onDone: () => void
  /** Somebody was faster; the agreement is fetched anew, and this step may no longer be open. */
  readonly onConflict: () => void
}): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const { draft, set, clear } = useDraft(`agreement:${id}:${step}`)
  const reasons = typeof draft['reasons'] === 'string' ? draft['reasons'] : ''
  const [begun] = useState(reasons !== '')
  const { queryKey } = agreementQuery(id)
  const take = useMutation({
    mutationFn: () => calls[step]({ id, expectedVersion: version, reasons }),
    onSuccess: async (next) => {
      clear()
      onDone()
      queries.setQueryData(queryKey, next)
      await queries.invalidateQueries({ queryKey: ['agreements'] })
    },
    onError: async (error) => {
      if (!isConflict(error)) return
      onConflict()
      await queries.invalidateQueries({ queryKey })
    },
  })
  return (
    <details open={begun}>
      <summary>
        <strong>{t(`agreement.do-${step}`)}</strong>{' '}
        <span className="law">{t(`agreement.hint-${step}`)}</span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          take.mutate()
        }}
      >
        <Stack gap="sm" py="sm">
          <Textarea
            label={t('field.reasons')}
            description={t('agreement.reasons-hint')}
            required
            autosize
            minRows={2}
            value={reasons}
            onChange={(event) => set('reasons', event.currentTarget.value)}
          />
          {isConflict(take.error) ? null : <ProblemAlert error={take.error} />}
          <div>
            <Button type="submit" loading={take.isPending}>
              {t(`agreement.do-${step}`)}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  )
}
