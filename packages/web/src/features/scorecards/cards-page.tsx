import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { hasRole, useMe } from '../../api/session.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { AppLink } from '../../ui/app-link.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Page, Sheet } from '../../ui/page.tsx'
import { cardsQuery, type CardSummary } from './card-queries.ts'
import { ComparePanel } from './compare-panel.tsx'
import { DisputesPanel } from './disputes-panel.tsx'
import classes from './scorecards.module.css'

export const STATE_TONES = {
  draft: 'plain',
  proposed: 'info',
  approved: 'info',
  rejected: 'bad',
  published: 'ok',
  retired: 'plain',
} as const

/** All versions of all cards, what waits for somebody, disputes, and two versions on the same rows. */
export function CardsPage(): ReactNode {
  const { t } = useLanguage()
  const me = useMe()
  const cards = useQuery(cardsQuery)
  return (
    <Page
      title={t('card.title')}
      lead={t('card.lead')}
      aside={
        hasRole(me, 'officer') ? (
          <AppLink to="/scorecards/studio">{t('card.to-studio')}</AppLink>
        ) : undefined
      }
    >
      <Loaded query={cards}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={t('card.none')}>{t('card.none-hint')}</Empty>
          ) : (
            <>
              <Sheet title={t('card.versions')}>
                {items.map((card) => (
                  <CardLine key={`${card.id} ${card.version}`} card={card} />
                ))}
              </Sheet>
              {items.length > 1 && hasRole(me, 'officer', 'decider', 'superior') ? (
                <ComparePanel cards={items} />
              ) : null}
            </>
          )
        }
      </Loaded>
      {hasRole(me, 'officer', 'reviewer') ? (
        <DisputesPanel rules={hasRole(me, 'reviewer')} />
      ) : null}
    </Page>
  )
}

function CardLine({ card }: { readonly card: CardSummary }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <section className={classes['one']} aria-label={`${card.id} ${card.version}`}>
      <Group gap="xs">
        <AppLink to="/scorecards/$id/$version" params={{ id: card.id, version: card.version }}>
          {pick(card.title)} · {card.id} {card.version}
        </AppLink>
        <Mark tone={STATE_TONES[card.state]}>{t(`card.state-${card.state}`)}</Mark>
      </Group>
      <Text className="law">
        {t('card.inputs', { count: card.characteristics })}
        {card.auc === undefined ? '' : ` · ${t('card.auc')} ${card.auc.toFixed(4)}`} ·{' '}
        <span className="mono">{card.digest.slice(0, 16)}…</span>
      </Text>
    </section>
  )
}
