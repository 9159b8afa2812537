import { Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { directions } from '../../api/exchange-words.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { DirectionDrawing } from './direction-drawing.tsx'
import { listIn, textIn, type FormProps } from './terms-of.ts'

/** Who gives to whom; the drawing follows what is written. */
export function PartyFields({ draft, set }: FormProps): ReactNode {
  const { t } = useLanguage()
  const direction = directions.find((one) => one === draft['direction'])
  const giver = textIn(draft, 'giver')
  const recipient = textIn(draft, 'recipient')
  const fields = listIn(draft, 'fields')
  return (
    <Stack gap="md">
      <Radio.Group
        label={t('agreement.direction')}
        required
        value={direction ?? ''}
        onChange={(value) => set('direction', value)}
      >
        <Stack gap={6} mt={6}>
          {directions.map((one) => (
            <Radio
              key={one}
              value={one}
              name="direction"
              required
              label={t(`agreement.${one}`)}
              description={one === 'private-to-state' ? t('agreement.closed') : undefined}
            />
          ))}
        </Stack>
      </Radio.Group>
      {direction === 'private-to-state' ? (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput
            label={t('agreement.exemption')}
            description={t('agreement.exemption-hint')}
            value={textIn(draft, 'law')}
            onChange={(event) => set('law', event.currentTarget.value)}
          />
          <Textarea
            label={t('agreement.exemption-reasons')}
            autosize
            value={textIn(draft, 'lawReasons')}
            onChange={(event) => set('lawReasons', event.currentTarget.value)}
          />
        </SimpleGrid>
      ) : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={t('agreement.giver')}
          required
          value={giver}
          onChange={(event) => set('giver', event.currentTarget.value)}
        />
        <TextInput
          label={t('agreement.recipient')}
          required
          value={recipient}
          onChange={(event) => set('recipient', event.currentTarget.value)}
        />
      </SimpleGrid>
      {direction === undefined ? null : (
        <DirectionDrawing
          terms={{
            direction,
            giver: giver === '' ? '…' : giver,
            recipient: recipient === '' ? '…' : recipient,
            fields: fields as [],
            state: 'proposed',
          }}
        />
      )}
      <Textarea
        label={t('agreement.keys')}
        description={t('agreement.keys-hint')}
        autosize
        maw={420}
        value={textIn(draft, 'keys')}
        onChange={(event) => set('keys', event.currentTarget.value)}
      />
    </Stack>
  )
}
