import { Button, FileInput, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { MonitorView } from './monitor-view.tsx'

/** Whether those scored are like those trained on: by the scores given here, or by a file. */
export function WatchPanel({
  id,
  version,
}: {
  readonly id: string
  readonly version: string
}): ReactNode {
  const { t } = useLanguage()
  const [csv, setCsv] = useState('')
  const watch = useMutation({
    mutationFn: () => api.monitorScorecard({ id, version, ...(csv === '' ? {} : { csv }) }),
  })
  return (
    <Sheet title={t('card.watch')}>
      <Stack gap="sm" maw={640}>
        <FileInput
          label={t('card.watch-file')}
          description={t('card.watch-hint')}
          accept=".csv,text/csv"
          onChange={(file) => void (file === null ? setCsv('') : file.text().then(setCsv))}
        />
        <div>
          <Button variant="default" loading={watch.isPending} onClick={() => watch.mutate()}>
            {t('card.watch-now')}
          </Button>
        </div>
        <ProblemAlert error={watch.error} />
      </Stack>
      {watch.data ? (
        <div role="status">
          <MonitorView monitoring={watch.data} />
        </div>
      ) : null}
    </Sheet>
  )
}
