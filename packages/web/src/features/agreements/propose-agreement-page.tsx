import { Button, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { packsQuery } from '../../api/cases.ts'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { useDraft } from '../act/draft.ts'
import { ConflictFields } from './conflict-fields.tsx'
import { PartyFields } from './party-fields.tsx'
import { ScopeFields } from './scope-fields.tsx'
import { TermFields } from './term-fields.tsx'
import { termsOf } from './terms-of.ts'

/** Proposes an agreement. The law judges on the server; a refusal comes back with its rule and loses nothing. */
export function ProposeAgreementPage(): ReactNode {
  const { t } = useLanguage()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const packs = useQuery(packsQuery)
  const form = useDraft('new-agreement')
  const propose = useMutation({
    mutationFn: () => api.proposeAgreement(termsOf(form.draft)),
    onSuccess: async ({ id }) => {
      form.clear()
      await queries.invalidateQueries({ queryKey: ['agreements'] })
      await navigate({ to: '/agreements/$id', params: { id } })
    },
  })
  return (
    <Page title={t('agreement.propose')} lead={t('agreement.propose-lead')} width={860}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          propose.mutate()
        }}
      >
        <Stack gap="lg">
          <Sheet title={`1. ${t('agreement.parties')}`}>
            <PartyFields {...form} />
          </Sheet>
          <Sheet title={`2. ${t('agreement.scope')}`}>
            <ScopeFields {...form} packs={packs.data?.items ?? []} />
          </Sheet>
          <Sheet title={`3. ${t('agreement.term')}`}>
            <TermFields {...form} />
          </Sheet>
          <Sheet title={`4. ${t('agreement.conflict')}`}>
            <ConflictFields {...form} />
          </Sheet>
          <ProblemAlert error={propose.error} />
          <div>
            <Button type="submit" loading={propose.isPending}>
              {t('agreement.propose-do')}
            </Button>{' '}
            <span className="law">{t('agreement.no-effect')}</span>
          </div>
        </Stack>
      </form>
    </Page>
  )
}
