import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { api } from '../../api/client.ts'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { Moment } from '../../ui/day.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { ProblemAlert } from '../../ui/problem-alert.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import { cardQuery, type CardFull, type CardStep } from './card-queries.ts'
import { STATE_TONES } from './cards-page.tsx'
import { ReliancePanel } from './reliance-panel.tsx'
import { ReportView } from './report-view.tsx'
import { WatchPanel } from './watch-panel.tsx'
import classes from './scorecards.module.css'

const route = getRouteApi('/scorecards/$id/$version')

/** One version of a card: what decides, how it was judged, what may be done with it now. */
export function CardPage(): ReactNode {
  const { id, version } = route.useParams()
  const { t, pick } = useLanguage()
  const me = useMe()
  const card = useQuery(cardQuery(id, version))
  const title = card.data ? pick(card.data.title) : id
  return (
    <Page title={`${title} ${version}`} lead={t('card.page-lead')}>
      <Loaded query={card}>
        {(full) => (
          <Stack gap="lg">
            <StepPanel card={full} />
            <Points card={full} />
            <Sheet title={t('card.report')}>
              <ReportView report={full.report} />
              <h3>{t('card.limits')}</h3>
              <ul>
                {full.limits.map((limit) => (
                  <li key={limit.en}>{pick(limit)}</li>
                ))}
              </ul>
            </Sheet>
            {hasRole(me, 'officer', 'decider', 'superior', 'reviewer') ? (
              <>
                <WatchPanel id={id} version={version} />
                <ReliancePanel id={id} />
              </>
            ) : null}
          </Stack>
        )}
      </Loaded>
    </Page>
  )
}

function StepPanel({ card }: { readonly card: CardFull }): ReactNode {
  const { t } = useLanguage()
  const queries = useQueryClient()
  const [reasons, setReasons] = useState('')
  const take = useMutation({
    mutationFn: (step: CardStep) =>
      api.stepScorecard({
        id: card.id,
        version: card.version,
        step,
        expectedRevision: card.revision,
        reasons,
      }),
    onSuccess: async () => {
      setReasons('')
      await queries.invalidateQueries({ queryKey: ['scorecards'] })
    },
  })
  return (
    <Sheet
      title={t('card.state')}
      aside={<Mark tone={STATE_TONES[card.state]}>{t(`card.state-${card.state}`)}</Mark>}
    >
      <ol className={classes['reasons']}>
        {card.history.map((one) => (
          <li key={`${one.step} ${one.at}`}>
            {t(`card.step-${one.step}`)} · <Moment at={one.at} /> · {one.role}
            {one.own ? ` (${t('card.you')})` : ''}
            {one.reasons === undefined ? '' : `: ${one.reasons}`}
          </li>
        ))}
      </ol>
      {card.steps.length === 0 ? (
        <Text className="soft">{t('card.no-steps')}</Text>
      ) : (
        <Stack gap="sm" mt="md" maw={640}>
          <Textarea
            label={t('card.reasons')}
            value={reasons}
            onChange={(event) => setReasons(event.currentTarget.value)}
          />
          <Group gap="xs">
            {(card.steps as readonly CardStep[]).map((step) => (
              <Button
                key={step}
                variant={step === 'reject' || step === 'retire' ? 'default' : 'filled'}
                disabled={reasons.trim() === ''}
                loading={take.isPending}
                onClick={() => take.mutate(step)}
              >
                {t(`card.do-${step}`)}
              </Button>
            ))}
          </Group>
          <ProblemAlert error={take.error} />
        </Stack>
      )}
      <p className="law mono">SHA-256 {card.digest}</p>
    </Sheet>
  )
}

function Points({ card }: { readonly card: CardFull }): ReactNode {
  const { t, pick } = useLanguage()
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(card.document))}`
  return (
    <Sheet
      title={t('card.points-of')}
      aside={
        <a href={file} download={`${card.id}-${card.version}.json`}>
          {t('card.download')}
        </a>
      }
    >
      <Text>
        {t('card.base', { base: card.basePoints, low: card.range[0], high: card.range[1] })}
      </Text>
      <Text className="soft">{t(`card.method-${methodOf(card)}`)}</Text>
      {card.characteristics.map((one) => (
        <section key={one.id} className={classes['one']} aria-label={one.id}>
          <strong>{pick(one.title)}</strong>{' '}
          <span className="law">
            {t('card.iv')} {one.informationValue.toFixed(4)} · β {one.coefficient.value.toFixed(3)}
          </span>{' '}
          {one.coefficient.sign === 'wrong' ? <Mark tone="bad">{t('card.wrong-sign')}</Mark> : null}
          <WideTable
            label={t('card.bins-of', { column: pick(one.title) })}
            columns={[t('card.bin'), t('card.rows'), t('card.bad-rate'), t('card.points')]}
            minWidth={380}
          >
            {one.bins.map((bin) => (
              <tr key={bin.id} className={classes['row']}>
                <td>{pick(bin.words)}</td>
                <td>{bin.good + bin.bad}</td>
                <td>{bin.badRate === null ? '–' : `${(bin.badRate * 100).toFixed(1)} %`}</td>
                <td>{bin.points}</td>
              </tr>
            ))}
          </WideTable>
        </section>
      ))}
    </Sheet>
  )
}

const METHODS = ['max', 'mean', 'near-cut', 'neutral'] as const

function methodOf({ reasonMethod }: CardFull): (typeof METHODS)[number] {
  return METHODS.find((one) => one === reasonMethod) ?? 'near-cut'
}
