import { Alert, Button, Group, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'

/** The experiment as the file that the command runs; whatever the fields do not offer is written here. */
export function FilePart({
  text,
  onApply,
}: {
  readonly text: string
  readonly onApply: (text: string) => Promise<boolean>
}): ReactNode {
  const { t } = useLanguage()
  const [draft, setDraft] = useState<string>()
  const [unreadable, setUnreadable] = useState(false)
  const apply = async (): Promise<void> => {
    const read = await onApply(draft ?? text)
    setUnreadable(!read)
    if (read) setDraft(undefined)
  }
  return (
    <>
      <Textarea
        label={t('lab.file.label')}
        description={t('lab.file.lead')}
        value={draft ?? text}
        onChange={(event) => setDraft(event.currentTarget.value)}
        autosize
        minRows={10}
        maxRows={30}
        classNames={{ input: 'mono' }}
        spellCheck={false}
      />
      {unreadable ? (
        <Alert role="alert" mt="xs" color="seal" variant="outline">
          {t('lab.file.unreadable')}
        </Alert>
      ) : null}
      <Group mt="sm">
        <Button
          variant="default"
          disabled={draft === undefined || draft === text}
          onClick={() => void apply()}
        >
          {t('lab.file.apply')}
        </Button>
      </Group>
    </>
  )
}
