import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconDownload, IconLink, IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { packed } from './engine/link.ts'
import { limitsHere, tooLargeHere } from './engine/too-large.ts'
import { Problems } from './problems.tsx'
import { saveFile } from './result/save-file.ts'
import type { Lab } from './use-lab.ts'
import type { Runner } from './use-run.ts'

/** More than this takes a browser minutes; the command is the better place. */
const MANY_STEPS = 400_000_000

const oneDecimal = (value: number): string => String(Math.ceil(value * 10) / 10)

/** Run it here, stop it, give it away as a link or as the file that the command runs to the same figures. */
export function RunBar({ lab, runner }: { readonly lab: Lab; readonly runner: Runner }): ReactNode {
  const { t, number } = useLanguage()
  const { standing, experiment } = lab
  const { run, start, stop } = runner
  const judged = standing?.judged
  const limits = limitsHere()
  const tooLarge =
    judged?.ok === true ? tooLargeHere(judged.needs, limits, standing?.text ?? '') : undefined
  const file = `${experiment.id}.yaml`
  return (
    <>
      <Group mt="md" gap="sm">
        {run.kind === 'running' ? (
          <Button leftSection={<IconPlayerStop size={18} aria-hidden />} onClick={stop}>
            {t('lab.stop')}
          </Button>
        ) : (
          <Button
            leftSection={<IconPlayerPlay size={18} aria-hidden />}
            disabled={judged?.ok !== true || tooLarge !== undefined}
            onClick={() => standing && start(standing)}
          >
            {t('lab.run')}
          </Button>
        )}
        <ShareButton text={standing?.text} />
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          disabled={standing === undefined}
          onClick={() => standing && saveFile(file, standing.text, 'application/yaml')}
        >
          {t('lab.save.file')}
        </Button>
      </Group>
      {judged?.ok === true ? (
        <Text className="law" mt="xs">
          {t('lab.needs', {
            steps: number(judged.needs.agentSteps),
            mb: number(Math.ceil(judged.needs.bytes / 2 ** 20)),
          })}{' '}
          {judged.needs.agentSteps > MANY_STEPS && !tooLarge ? t('lab.too-many') : ''}
          <br />
          {t('lab.same-by-command')} <Code>xinyong lab run {file} --out results</Code>
        </Text>
      ) : null}
      {tooLarge ? (
        <Alert role="alert" mt="md" color="seal" variant="outline" title={t('lab.too-large')}>
          {t(`lab.too-large.${tooLarge.what}`, {
            need: oneDecimal(tooLarge.what === 'memory' ? tooLarge.gigabytes : tooLarge.hours),
            limit: oneDecimal(tooLarge.what === 'memory' ? limits.gigabytes : limits.hours),
          })}{' '}
          <span className="law">
            {t('lab.problem-place', { line: tooLarge.line })} <code>lab.{tooLarge.what}</code>
          </span>
        </Alert>
      ) : null}
      {judged?.ok === false ? (
        <Alert role="alert" mt="md" color="seal" variant="outline" title={t('lab.refused')}>
          <Problems problems={judged.problems} />
        </Alert>
      ) : null}
      {run.kind === 'stopped' ? <Text mt="sm">{t('lab.stopped')}</Text> : null}
      {run.kind === 'failed' ? (
        <Alert role="alert" mt="md" color="seal" variant="outline" title={t('lab.failed')}>
          {run.message}
        </Alert>
      ) : null}
    </>
  )
}

function ShareButton({ text }: { readonly text: string | undefined }): ReactNode {
  const { t } = useLanguage()
  const [said, setSaid] = useState(false)
  const share = async (): Promise<void> => {
    if (text === undefined) return
    const address = new URL(location.href)
    address.hash = `e=${await packed(text)}`
    history.replaceState(history.state, '', address)
    await navigator.clipboard?.writeText(address.href).catch(() => {})
    setSaid(true)
    setTimeout(() => setSaid(false), 6000)
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLink size={18} aria-hidden />}
        disabled={text === undefined}
        onClick={() => void share()}
      >
        {t('lab.share')}
      </Button>
      <span role="status" className={said ? undefined : 'visually-hidden'}>
        {said ? t('lab.shared') : ''}
      </span>
    </>
  )
}
