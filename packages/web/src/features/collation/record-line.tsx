import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CollatedRecord } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'

/** A record by its name and the register it stands on, with the way to the entry itself. */
export function RecordLine({
  record,
  linked = false,
}: {
  readonly record: CollatedRecord
  readonly linked?: boolean
}): ReactNode {
  const { pick, locale } = useLanguage()
  const { key, name, register, from } = record
  return (
    <div style={{ overflowWrap: 'anywhere' }}>
      <Text fw={600} component="span">
        {linked && register.id !== '' ? <a href={`/${locale}/entries/${key}`}>{name}</a> : name}
      </Text>
      <Text fz="sm" className="soft">
        {pick(register.title)}
        {from === undefined ? null : (
          <>
            {' · '}
            <Day day={from} />
          </>
        )}
      </Text>
    </div>
  )
}
