import { Alert, Button, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { packsQuery } from '../../api/cases.ts'
import { api } from '../../api/client.ts'
import type { SubjectCard } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { DocumentList } from '../act/document-fields.tsx'
import { useDraft, type DocumentDraft } from '../act/draft.ts'
import { ChooseSubject } from '../subject/choose-subject.tsx'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Opens a case: under which scheme, about whom, on which facts. */
export function NewCasePage(): ReactNode {
  const { t, pick } = useLanguage()
  const navigate = useNavigate()
  const packs = useQuery(packsQuery)
  const { draft, set, clear } = useDraft('new-case')
  const [subject, setSubject] = useState<SubjectCard>()
  const documents = (draft['documents'] ?? []) as readonly DocumentDraft[]
  const pack = packs.data?.items.find(({ id }) => id === draft['pack'])
  const wrongKind = pack && subject && !pack.subjects.includes(subject.kind)
  const open = useMutation({
    mutationFn: (about: SubjectCard) =>
      api.openCase({
        pack: asText(draft['pack']),
        subject: about.id,
        applicant: asText(draft['applicant']),
        facts: asText(draft['facts']),
        ...(draft['conductOn'] ? { conductOn: asText(draft['conductOn']) } : {}),
        documents: [...documents],
      }),
    onSuccess: async ({ id }) => {
      clear()
      await navigate({ to: '/cases/$id', params: { id } })
    },
  })
  return (
    <Page title={t('work.new')} lead={t('new-case.lead')} width={860}>
      <Loaded query={packs}>
        {({ items }) => (
          <Stack gap="lg">
            <Sheet title={`1. ${t('work.scheme')}`}>
              <NativeSelect
                label={t('work.scheme')}
                description={pack ? pick(pack.summary) : undefined}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                required
                form="new-case"
                value={asText(draft['pack'])}
                onChange={(event) => set('pack', event.currentTarget.value)}
                data={[
                  { value: '', label: t('field.choose') },
                  ...items
                    .filter(({ use }) => use === 'operate')
                    .map(({ id, title }) => ({ value: id, label: pick(title) })),
                ]}
              />
            </Sheet>
            <Sheet title={`2. ${t('work.subject')}`}>
              <ChooseSubject chosen={subject} onChoose={setSubject} />
              {wrongKind === true ? (
                <Alert role="alert" color="seal" variant="outline" mt="sm">
                  {t('new-case.wrong-kind')}
                </Alert>
              ) : null}
            </Sheet>
            <Sheet title={`3. ${t('case.facts')}`}>
              <form
                id="new-case"
                onSubmit={(event) => {
                  event.preventDefault()
                  if (subject) open.mutate(subject)
                }}
              >
                <Stack gap="md">
                  <TextInput
                    label={t('new-case.applicant')}
                    description={t('new-case.applicant-hint')}
                    required
                    value={asText(draft['applicant'])}
                    onChange={(event) => set('applicant', event.currentTarget.value)}
                  />
                  <Textarea
                    label={t('field.facts')}
                    description={t('hint.facts')}
                    required
                    autosize
                    minRows={4}
                    value={asText(draft['facts'])}
                    onChange={(event) => set('facts', event.currentTarget.value)}
                  />
                  <TextInput
                    type="date"
                    label={t('field.conduct-on')}
                    maw={220}
                    value={asText(draft['conductOn'])}
                    onChange={(event) => set('conductOn', event.currentTarget.value)}
                  />
                  <DocumentList
                    legend={t('field.documents')}
                    hint={t('hint.documents')}
                    value={documents}
                    onChange={(value) => set('documents', value)}
                  />
                  <ProblemAlert error={open.error} />
                  <div>
                    <Button type="submit" disabled={!subject} loading={open.isPending}>
                      {t('work.new')}
                    </Button>
                    {subject ? null : <span className="law"> {t('new-case.choose-first')}</span>}
                  </div>
                </Stack>
              </form>
            </Sheet>
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}
