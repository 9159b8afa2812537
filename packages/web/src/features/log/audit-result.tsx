import { Stack, Text } from '@mantine/core'
import { toBase64 } from '@xinyong/tlog/verify'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Verdict } from '../../ui/verdict.tsx'
import { TreeDrawing } from './tree-drawing.tsx'
import type { Audit } from './verify.ts'

/** What the browser found, drawn: the tree it recomputed up to the signed root. */
export function AuditResult({ audit }: { readonly audit: Audit }): ReactNode {
  const { t, number } = useLanguage()
  const { report, before, keyChanged } = audit
  const root = report.root === undefined ? '' : toBase64(report.root)
  return (
    <Stack gap="md" role="status">
      <Verdict
        tone={report.ok ? 'ok' : 'bad'}
        title={t(report.ok ? 'log.ok' : 'log.bad')}
        text={
          report.ok
            ? t('log.ok-text', { count: number(report.checked) })
            : t('log.bad-text', { count: number(report.findingCount) })
        }
      />
      {keyChanged ? (
        <Verdict tone="warn" title={t('log.key-changed')} text={t('log.key-changed-text')} />
      ) : null}
      <TreeDrawing size={report.checked} root={root} ok={report.ok} />
      <Text className="soft">
        {before === undefined
          ? t('log.first-time')
          : t('log.extends', { size: number(before.size) })}
      </Text>
      {report.findings.length === 0 ? null : (
        <ul>
          {report.findings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>
              <code>{code}</code> {message}
            </li>
          ))}
        </ul>
      )}
    </Stack>
  )
}
