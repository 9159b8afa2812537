import { Alert, Button, Group, Textarea } from '@mantine/core'
import type { LocatedProblem } from '@xinyong/lab/browser'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import { Problems } from '../problems.tsx'

/** The experiment as the file that the command runs; whatever the fields do not offer is written here. */
export function FilePart({
  text,
  onApply,
}: {
  readonly text: string
  readonly onApply: (text: string) => Promise<readonly LocatedProblem[]>
}): ReactNode {
  const { t } = useLanguage()
  const [draft, setDraft] = useState<string>()
  const [problems, setProblems] = useState<readonly LocatedProblem[]>([])
  const apply = async (): Promise<void> => {
    const found = await onApply(draft ?? text)
    setProblems(found)
    if (found.length === 0) setDraft(undefined)
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
      {problems.length > 0 ? (
        <Alert role="alert" mt="xs" color="seal" variant="outline">
          {t('lab.file.unreadable')}
          <Problems problems={problems} />
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
