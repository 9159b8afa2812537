import { Button, Group, Stack, Tabs } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { FilePanel } from './file-panel.tsx'
import { emptyForm, queryOf } from './query-of.ts'
import { ScreenAnswer } from './screen-answer.tsx'
import { ScreenFields } from './screen-fields.tsx'
import { ScreeningNav } from './screening-nav.tsx'

/** Who on the registers may be meant: one question, or a file of them. */
export function ScreeningPage(): ReactNode {
  const { t } = useLanguage()
  return (
    <Page title={t('screening.title')} lead={t('screening.lead')} width={960}>
      <ScreeningNav />
      <Tabs defaultValue="one" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="one">{t('screening.one')}</Tabs.Tab>
          <Tabs.Tab value="file">{t('screening.file')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="one" pt="lg">
          <OnePanel />
        </Tabs.Panel>
        <Tabs.Panel value="file" pt="lg">
          <FilePanel />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}

function OnePanel(): ReactNode {
  const { t } = useLanguage()
  const [form, setForm] = useState(emptyForm)
  const screen = useMutation({
    mutationFn: async () => {
      const query = queryOf(form)
      return { query, answer: await api.screenName(query) }
    },
  })
  return (
    <Stack gap="lg">
      <form
        className="sheet"
        aria-label={t('screening.one')}
        onSubmit={(event) => {
          event.preventDefault()
          screen.mutate()
        }}
      >
        <ScreenFields form={form} onChange={setForm} />
        <Group mt="md">
          <Button type="submit" loading={screen.isPending}>
            {t('screen.do')}
          </Button>
        </Group>
      </form>
      <ProblemAlert error={screen.error} />
      <div role="status">{screen.data ? <ScreenAnswer {...screen.data} /> : null}</div>
    </Stack>
  )
}
