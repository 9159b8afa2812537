import { Radio, Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import { textIn, type FormProps } from './terms-of.ts'

/** Whoever runs a scheme of its own says first whether its interests conflict. */
export function ConflictFields({ draft, set }: FormProps): ReactNode {
  const { t } = useLanguage()
  const choice = (name: string, label: MessageKey, yes: MessageKey, no: MessageKey): ReactNode => (
    <Radio.Group
      label={t(label)}
      required
      value={textIn(draft, name)}
      onChange={(value) => set(name, value)}
    >
      <Stack gap={6} mt={6}>
        <Radio value="no" name={name} required label={t(no)} />
        <Radio value="yes" name={name} required label={t(yes)} />
      </Stack>
    </Radio.Group>
  )
  return (
    <Stack gap="md">
      {choice(
        'operatesScheme',
        'agreement.operates-ask',
        'agreement.operates',
        'agreement.operates-not',
      )}
      {textIn(draft, 'operatesScheme') === 'yes' ? (
        <>
          {choice(
            'hasConflict',
            'agreement.conflict-ask',
            'agreement.has-conflict',
            'agreement.no-conflict',
          )}
          <Textarea
            label={t('agreement.statement')}
            description={t('agreement.statement-hint')}
            autosize
            minRows={2}
            value={textIn(draft, 'statement')}
            onChange={(event) => set('statement', event.currentTarget.value)}
          />
        </>
      ) : null}
    </Stack>
  )
}
