import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

/** Several out of many: a list to add from, and what was added with a way to take it out again. */
export function ChosenList({
  label,
  hint,
  required = false,
  choices,
  value,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly required?: boolean
  readonly choices: readonly { readonly id: string; readonly label: string }[]
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}): ReactNode {
  const { t } = useLanguage()
  const name = (id: string): string => choices.find((one) => one.id === id)?.label ?? id
  return (
    <div>
      <NativeSelect
        label={label}
        description={hint}
        required={required && value.length === 0}
        withAsterisk={required}
        value=""
        onChange={(event) => {
          const id = event.currentTarget.value
          if (id !== '') onChange([...value, id])
        }}
        data={[
          { value: '', label: t(value.length === 0 ? 'field.choose' : 'agreement.add-more') },
          ...choices
            .filter(({ id }) => !value.includes(id))
            .map((one) => ({ value: one.id, label: one.label })),
        ]}
      />
      <ul aria-label={label} className="plain-list" role="list">
        {value.map((id) => (
          <li key={id}>
            {name(id)}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() => onChange(value.filter((one) => one !== id))}
            >
              {t('agreement.take-out')}
              <span className="visually-hidden"> {name(id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
