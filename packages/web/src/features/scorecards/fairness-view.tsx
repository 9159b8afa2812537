import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import type { CardReport } from './card-queries.ts'
import { LinePlot } from './line-plot.tsx'
import classes from './scorecards.module.css'

type Fairness = NonNullable<CardReport['fairness']>
type Estimate = Fairness['gaps'][number]['gap']

/** How the cut treats declared groups: all definitions side by side, for one alone misleads. */
export function FairnessView({ report }: { readonly report: CardReport }): ReactNode {
  const { t, pick } = useLanguage()
  const { fairness, proxies = [], tradeOff = [] } = report
  if (!fairness) return <Text className="soft">{t('card.no-fairness')}</Text>
  const told = proxies.filter(({ warn }) => warn)
  return (
    <section>
      <Title order={3} fz={17}>
        {t('card.fairness', { column: fairness.attribute })}
      </Title>
      <Text className="law">{t('card.fairness-cut', { cut: fairness.cut })}</Text>
      <WideTable
        label={t('card.groups')}
        columns={[
          t('card.group'),
          t('card.rows'),
          t('card.approved'),
          t('card.good-approved'),
          t('card.bad-approved'),
          t('card.bad-rate'),
        ]}
      >
        {fairness.groups.map((group) => (
          <tr key={group.group} className={classes['row']}>
            <td>{group.group}</td>
            <td>{group.rows}</td>
            <td>{span(group.approved)}</td>
            <td>{span(group.goodApproved)}</td>
            <td>{span(group.badApproved)}</td>
            <td>{span(group.badRate)}</td>
          </tr>
        ))}
      </WideTable>
      <ul>
        {fairness.gaps.map(({ definition, meaning, gap }) => (
          <li key={definition}>
            <strong>{t(`card.gap-${definition}`)}</strong>: {span(gap)}.{' '}
            <span className="soft">{pick(meaning)}</span>
          </li>
        ))}
      </ul>
      {told.length === 0 ? (
        <Text className="soft">{t('card.no-proxies')}</Text>
      ) : (
        <ul>
          {told.map(({ characteristic, message, cramersV }) => (
            <li key={characteristic}>
              {message ? pick(message) : characteristic} (V {cramersV.toFixed(2)})
            </li>
          ))}
        </ul>
      )}
      {tradeOff.length === 0 ? null : (
        <LinePlot
          title={t('card.trade-off')}
          across={t('card.gap-allowed')}
          up={t('card.profit-left')}
          points={tradeOff.map(({ gap, share }) => [gap, share])}
          least={Math.min(
            0.9,
            Math.floor(Math.min(...tradeOff.map(({ share }) => share)) * 10) / 10,
          )}
        />
      )}
    </section>
  )
}

function span({ value, low, high }: Estimate): string {
  const share = (one: number | null): string => (one === null ? '–' : (one * 100).toFixed(1))
  return `${share(value)} % (${share(low)}–${share(high)})`
}
