import { Alert, Button, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useRouterState } from '@tanstack/react-router'
import { ProblemError } from '@xinyong/contract/client'
import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'
import { AppLink } from './app-link.tsx'
import { LawText } from './law-text.tsx'

/** Why something did not happen: the server's sentence, with the rule and the law when there is one. */
export function ProblemAlert({
  error,
  onRetry,
}: {
  readonly error: unknown
  readonly onRetry?: () => void
}): ReactNode {
  const { t, pick } = useLanguage()
  const here = useRouterState({ select: (state) => state.location.pathname })
  if (error === null || error === undefined) return null
  const problem = error instanceof ProblemError ? error.problem : undefined
  const sentence = problem?.message
    ? pick(problem.message)
    : (problem?.detail ?? problem?.title ?? t('problem.unreachable'))
  return (
    <Alert role="alert" color="seal" variant="outline" icon={<IconAlertTriangle aria-hidden />}>
      <Text fw={600} c="var(--bad)">
        {sentence}
      </Text>
      {problem?.rule ? (
        <Text className="law" mt={4}>
          {t('law.rule')} <code>{problem.rule}</code>
          {problem.law ? (
            <>
              {' '}
              · {t('law.law')} <LawText of={problem} />
            </>
          ) : null}
        </Text>
      ) : null}
      {problem?.code === 'access/sign-in-needed' ? (
        <AppLink to="/sign-in" search={{ next: here }}>
          {t('session.sign-in')}
        </AppLink>
      ) : null}
      {onRetry ? (
        <Button mt="sm" size="xs" variant="default" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      ) : null}
    </Alert>
  )
}
