import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { AuditProgress } from '@xinyong/tlog/verify'
import { useRef, useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { AuditResult } from './audit-result.tsx'

const nothing: AuditProgress = { checked: 0, size: 0, findings: 0 }

/** Verifies the whole log with progress; can be stopped. */
export function AuditPanel(): ReactNode {
  const { t, number } = useLanguage()
  const [progress, setProgress] = useState(nothing)
  const stop = useRef<AbortController>(undefined)
  const audit = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController()
      setProgress(nothing)
      const { auditHere } = await import('./verify.ts')
      return auditHere(setProgress, stop.current.signal)
    },
  })
  const { checked, size } = progress
  return (
    <Stack gap="md">
      <Text>{t('log.audit-lead')}</Text>
      <Group>
        <Button onClick={() => audit.mutate()} loading={audit.isPending}>
          {t('log.audit-do')}
        </Button>
        {audit.isPending ? (
          <Button variant="default" onClick={() => stop.current?.abort()}>
            {t('action.stop')}
          </Button>
        ) : null}
      </Group>
      {audit.isPending ? (
        <div>
          <Progress
            value={size === 0 ? 0 : (checked / size) * 100}
            size="lg"
            aria-label={t('log.audit')}
          />
          <Text className="law" role="status">
            {t('log.progress', { checked: number(checked), size: number(size) })}
          </Text>
        </div>
      ) : null}
      {audit.error?.name === 'AbortError' ? (
        <Text role="status">{t('log.stopped')}</Text>
      ) : (
        <ProblemAlert error={audit.error} />
      )}
      {audit.data ? <AuditResult audit={audit.data} /> : null}
    </Stack>
  )
}
