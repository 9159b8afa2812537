import { List } from '@mantine/core'
import type { LocatedProblem } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'

/** Why an experiment was refused, each reason with its line and the name of its rule. */
export function Problems({
  problems,
}: {
  readonly problems: readonly LocatedProblem[]
}): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <List>
      {problems.map(({ line, column, rule, message }) => (
        <List.Item key={`${line} ${column} ${rule} ${message.en}`}>
          {pick(message)}{' '}
          <span className="law">
            {t('lab.problem-place', { line })} <code>{rule}</code>
          </span>
        </List.Item>
      ))}
    </List>
  )
}
