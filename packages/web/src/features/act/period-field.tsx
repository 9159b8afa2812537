import { Group, NativeSelect, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

const units = ['cd', 'wd', 'mo', 'y'] as const

/** A period of the law, such as 15 calendar days or 2 years; the value is written 15cd, 2y. */
export function PeriodField(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly required: boolean
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactNode {
  const { label, hint, required, value, onChange } = props
  const { t } = useLanguage()
  const [, amount = '', unit = 'cd'] = /^(\d*)([a-z]*)$/.exec(value) ?? []
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        type="number"
        label={label}
        description={hint}
        required={required}
        min={1}
        max={9999}
        step={1}
        value={amount}
        onChange={(event) => {
          const next = event.currentTarget.value
          onChange(next === '' ? '' : `${next}${unit || 'cd'}`)
        }}
      />
      <NativeSelect
        aria-label={t('period.unit', { field: label })}
        value={unit || 'cd'}
        onChange={(event) => onChange(amount === '' ? '' : `${amount}${event.currentTarget.value}`)}
        data={units.map((one) => ({ value: one, label: t(`period.${one}`) }))}
      />
    </Group>
  )
}
