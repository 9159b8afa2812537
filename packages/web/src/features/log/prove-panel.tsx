import { Button, Code, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { Verdict } from '../../ui/verdict.tsx'

/** Verifies one act's receipt here, and gives it to keep. */
export function ProvePanel(): ReactNode {
  const { t, number } = useLanguage()
  const { act } = useSearch({ from: '/log' })
  const [seq, setSeq] = useState<number | ''>(act ?? '')
  const prove = useMutation({
    mutationFn: async (wanted: number) => (await import('./verify.ts')).proveHere(wanted),
  })
  const { data } = prove
  return (
    <Stack gap="md">
      <Text>{t('log.prove-lead')}</Text>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (seq !== '') prove.mutate(seq)
        }}
      >
        <Group align="flex-end">
          <NumberInput
            label={t('log.act-number')}
            min={1}
            allowDecimal={false}
            required
            withAsterisk={false}
            value={seq}
            onChange={(value) => setSeq(value === '' ? '' : Number(value))}
          />
          <Button type="submit" loading={prove.isPending}>
            {t('log.prove-do')}
          </Button>
        </Group>
      </form>
      <ProblemAlert error={prove.error} />
      {data === undefined ? null : (
        <Stack gap="sm" role="status">
          <Verdict
            tone={data.ok ? 'ok' : 'bad'}
            title={t(data.ok ? 'log.proven' : 'log.not-proven')}
            text={data.ok ? t('log.proven-text', { size: number(data.size) }) : (data.why ?? '')}
          />
          <Text className="law">{t('log.leaf')}</Text>
          <Code block tabIndex={0}>
            {pretty(data.entry)}
          </Code>
          <a
            href={`data:text/plain;charset=utf-8,${encodeURIComponent(data.proof)}`}
            download={`act-${prove.variables}.tlog-proof`}
          >
            {t('log.keep')}
          </a>
        </Stack>
      )}
    </Stack>
  )
}

function pretty(entry: string): string {
  try {
    return JSON.stringify(JSON.parse(entry), null, 2)
  } catch {
    return entry
  }
}
