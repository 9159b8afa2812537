import { TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage, type Text } from '../../../i18n/locale.tsx'

/** A text of both languages, written in the reader's; where the other said the same, it follows. */
export function TextField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: Text
  readonly onChange: (value: Text) => void
}): ReactNode {
  const { locale } = useLanguage()
  const other = locale === 'en' ? 'zh' : 'en'
  const set = (text: string): void => {
    const follows = value[other] === value[locale]
    onChange({ ...value, [locale]: text, ...(follows && { [other]: text }) })
  }
  return (
    <TextInput
      label={label}
      value={value[locale]}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}
