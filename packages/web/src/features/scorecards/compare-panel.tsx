import { Button, FileInput, NativeSelect, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import type { CardSummary } from './card-queries.ts'
import classes from './scorecards.module.css'

/** Challenger against champion on the rows of a file. */
export function ComparePanel({ cards }: { readonly cards: readonly CardSummary[] }): ReactNode {
  const { t } = useLanguage()
  const names = cards.map(({ id, version }) => `${id} ${version}`)
  const [one, setOne] = useState(names[0] ?? '')
  const [two, setTwo] = useState(names[1] ?? '')
  const [csv, setCsv] = useState('')
  const side = (name: string): { readonly id: string; readonly version: string } => {
    const card = cards[names.indexOf(name)]
    return { id: card?.id ?? '', version: card?.version ?? '' }
  }
  const compare = useMutation({
    mutationFn: () => api.compareScorecards({ csv, champion: side(one), challenger: side(two) }),
  })
  const met = compare.data
  const share = (rate: number | null): string =>
    rate === null ? '–' : `${(rate * 100).toFixed(1)} %`
  return (
    <Sheet title={t('card.compare')}>
      <Stack gap="sm" maw={640}>
        <NativeSelect
          label={t('card.champion')}
          data={names}
          value={one}
          onChange={(event) => setOne(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('card.challenger')}
          data={names}
          value={two}
          onChange={(event) => setTwo(event.currentTarget.value)}
        />
        <FileInput
          label={t('card.file')}
          accept=".csv,text/csv"
          onChange={(file) => void file?.text().then(setCsv)}
        />
        <div>
          <Button
            disabled={csv === ''}
            loading={compare.isPending}
            onClick={() => compare.mutate()}
          >
            {t('card.compare-now')}
          </Button>
        </div>
        <ProblemAlert error={compare.error} />
      </Stack>
      {met ? (
        <div role="status">
          <dl className={classes['figures']}>
            <Fact term={t('card.rows')}>{met.rows}</Fact>
            <Fact term={t('card.agreement')}>{share(met.agreement)}</Fact>
            <Fact term={t('card.auc-of', { card: one })}>{met.champion?.toFixed(4) ?? '–'}</Fact>
            <Fact term={t('card.auc-of', { card: two })}>{met.challenger?.toFixed(4) ?? '–'}</Fact>
            <Fact term={t('card.difference')}>
              {met.difference?.toFixed(4) ?? '–'} (p {met.pValue?.toFixed(3) ?? '–'})
            </Fact>
          </dl>
          <Text>
            {t('card.swapped-in', { rows: met.swappedIn.rows, rate: share(met.swappedIn.badRate) })}
          </Text>
          <Text>
            {t('card.swapped-out', {
              rows: met.swappedOut.rows,
              rate: share(met.swappedOut.badRate),
            })}
          </Text>
        </div>
      ) : null}
    </Sheet>
  )
}
