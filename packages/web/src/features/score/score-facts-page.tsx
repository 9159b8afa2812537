import { NativeSelect, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { packsQuery } from '../../api/cases.ts'
import { isOfAuthority, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { AddFact } from './add-fact.tsx'
import { NeverRefuses } from './never-refuses.tsx'
import { RuleFact } from './rule-fact.tsx'

/** The desk of whoever runs a voluntary score: facts about people who agreed, and disputes to prove or give up. */
export function ScoreFactsPage(): ReactNode {
  const { t, pick } = useLanguage()
  const me = useMe()
  const packs = useQuery(packsQuery)
  const [chosen, setChosen] = useState('')
  return (
    <Page title={t('score.desk')} lead={t('score.desk-lead')} width={860}>
      <NeverRefuses />
      <Loaded query={packs}>
        {({ items }) => {
          const schemes = items.filter(
            ({ kind, use, authority }) =>
              kind === 'score' && use === 'operate' && isOfAuthority(me, authority),
          )
          const scheme = schemes.find(({ id }) => id === chosen) ?? schemes[0]
          if (scheme === undefined)
            return <Empty title={t('score.no-scheme')}>{t('score.no-scheme-hint')}</Empty>
          return (
            <Stack gap="lg">
              <NativeSelect
                label={t('work.scheme')}
                maw={420}
                value={scheme.id}
                onChange={(event) => setChosen(event.currentTarget.value)}
                data={schemes.map(({ id, title }) => ({ value: id, label: pick(title) }))}
              />
              <Sheet title={t('score.add-fact')}>
                <AddFact scheme={scheme.id} />
              </Sheet>
              <Sheet title={t('score.rule-fact')}>
                <RuleFact scheme={scheme.id} />
              </Sheet>
            </Stack>
          )
        }}
      </Loaded>
    </Page>
  )
}
