import { Button, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { Mine } from './card-queries.ts'

/** A copy of the file, and how many free ones the law leaves this year. */
export function ReportPanel({ reports }: Pick<Mine, 'reports'>): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const take = useMutation({
    mutationFn: () => api.takeScoreReport({ take: true }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-scorecards'] }),
  })
  const copy = take.data
  return (
    <Sheet title={t('card.copy')}>
      <Text>{t('card.copy-left', { left: reports.leftThisYear })}</Text>
      <Button my="sm" variant="default" loading={take.isPending} onClick={() => take.mutate()}>
        {t('card.copy-take')}
      </Button>
      <ProblemAlert error={take.error} />
      {copy ? (
        <Text role="status">
          {t(`card.copy-${copy.why}`)}{' '}
          <a
            href={`data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(copy, undefined, 2))}`}
            download={`scores-${copy.on}.json`}
          >
            {t('card.copy-save')}
          </a>
        </Text>
      ) : null}
    </Sheet>
  )
}
