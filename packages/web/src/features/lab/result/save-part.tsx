import { Button, Group, Text } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import type { RunFile, ScreenData } from '../engine/messages.ts'
import { saveFile } from './save-file.ts'

/** Types of the files by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
}
/** One button each: the files whose names end so. Tables are three files of a kind. */
const KINDS = ['html', 'md', 'parquet', 'arrow'] as const

/** The run as files, made here: the same bytes that the command writes. */
export function SavePart({
  data,
  files,
}: {
  readonly data: ScreenData
  readonly files: (locale: 'en' | 'zh') => Promise<readonly RunFile[]>
}): ReactNode {
  const { t, locale } = useLanguage()
  const [busy, setBusy] = useState<string>()
  const [failed, setFailed] = useState(false)
  const save = async (kind: string): Promise<void> => {
    setBusy(kind)
    setFailed(false)
    try {
      for (const [name, content] of await files(locale))
        if (name.endsWith(`.${kind}`))
          saveFile(
            name,
            typeof content === 'string' ? content : Uint8Array.from(content),
            TYPES[kind] ?? '',
          )
    } catch {
      setFailed(true)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <>
      <Group gap="xs">
        {KINDS.map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={busy === kind}
            disabled={busy !== undefined && busy !== kind}
            onClick={() => void save(kind)}
          >
            {t(`lab.save.${kind}`)}
          </Button>
        ))}
        <Button
          variant="default"
          onClick={() => saveFile('report.json', data.json, TYPES['json'] ?? '')}
        >
          {t('lab.save.json')}
        </Button>
      </Group>
      <div role="status">
        {failed ? <Text className="soft">{t('lab.save.failed')}</Text> : null}
      </div>
    </>
  )
}
