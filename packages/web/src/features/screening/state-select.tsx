import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

interface Props<State extends string> {
  readonly value: State
  readonly onChange: (state: State) => void
  readonly states: readonly State[]
  readonly label: (state: State) => string
}

/** Which of the states of a list is shown. */
export function StateSelect<State extends string>({
  value,
  onChange,
  states,
  label,
}: Props<State>): ReactNode {
  const { t } = useLanguage()
  return (
    <NativeSelect
      label={t('screening.state')}
      maw={260}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as State)}
      data={states.map((one) => ({ value: one, label: label(one) }))}
    />
  )
}
