import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Mark } from '../../ui/mark.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import type { CardReport, Judgement } from './card-queries.ts'
import { FairnessView } from './fairness-view.tsx'
import { LinePlot } from './line-plot.tsx'
import { MonitorView } from './monitor-view.tsx'
import classes from './scorecards.module.css'

/** How a card tells good from bad, whom it treats how, and everything that was seen in the data. */
export function ReportView({ report }: { readonly report: CardReport }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <Stack gap="lg">
      {report.test ? <JudgementView title={t('card.on-test')} of={report.test} /> : null}
      {report.train ? <JudgementView title={t('card.on-train')} of={report.train} /> : null}
      {report.stability ? (
        <div>
          <Title order={3} fz={17}>
            {t('card.stability')}
          </Title>
          <MonitorView monitoring={report.stability} />
        </div>
      ) : null}
      <FairnessView report={report} />
      <Findings items={report.flaws.map((flaw) => ({ ...flaw, key: flaw.path }))} />
      {report.findings.length === 0 ? null : (
        <details>
          <summary className={classes['summary']}>
            {t('card.findings', { count: report.findings.length })}
          </summary>
          <ul>
            {report.findings.map(({ code, column, severity, message }) => (
              <li key={`${code} ${column ?? ''} ${message.en}`}>
                <Mark tone={severity === 'stop' ? 'bad' : severity === 'warn' ? 'warn' : 'plain'}>
                  {t(`card.severity-${severity}`)}
                </Mark>{' '}
                {pick(message)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Stack>
  )
}

function Findings({
  items,
}: {
  readonly items: readonly { readonly key: string; readonly message: { en: string; zh: string } }[]
}): ReactNode {
  const { t, pick } = useLanguage()
  if (items.length === 0) return null
  return (
    <div>
      <Title order={3} fz={17}>
        {t('card.warnings')}
      </Title>
      <ul>
        {items.map(({ key, message }) => (
          <li key={`${key} ${message.en}`}>{pick(message)}</li>
        ))}
      </ul>
    </div>
  )
}

function JudgementView({
  title,
  of,
}: {
  readonly title: string
  readonly of: Judgement
}): ReactNode {
  const { t, number } = useLanguage()
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`
  return (
    <section>
      <Title order={3} fz={17} mb="xs">
        {title}
      </Title>
      <dl className={classes['figures']}>
        <Fact term={t('card.rows')}>{number(of.rows)}</Fact>
        <Fact term={t('card.bad')}>{number(of.bad)}</Fact>
        <Fact term={t('card.auc')}>
          {of.auc.toFixed(4)} ({of.aucInterval.map((bound) => bound.toFixed(3)).join(' – ')})
        </Fact>
        <Fact term="KS">{of.ks.toFixed(3)}</Fact>
        <Fact term="Gini">{of.gini.toFixed(3)}</Fact>
        <Fact term="Brier">{of.brier.toFixed(4)}</Fact>
      </dl>
      <LinePlot
        title={t('card.roc')}
        across={t('card.false-alarms')}
        up={t('card.bads-found')}
        points={[[0, 0], ...of.roc, [1, 1]]}
        diagonal
      />
      <details>
        <summary className={classes['summary']}>{t('card.gains')}</summary>
        <WideTable
          label={`${t('card.gains')} · ${title}`}
          columns={[t('card.scores'), t('card.rows'), t('card.bad-rate'), t('card.captured')]}
          minWidth={360}
        >
          {of.gains.map((row) => (
            <tr key={row.lowest} className={classes['row']}>
              <td>
                {row.lowest} – {row.highest}
              </td>
              <td>{row.rows}</td>
              <td>{share(row.badRate)}</td>
              <td>{share(row.captured)}</td>
            </tr>
          ))}
        </WideTable>
        <Text className="law">{t('card.calibration')}</Text>
        <ul>
          {of.calibration.map((bin) => (
            <li key={bin.predicted}>
              {share(bin.predicted)} → {share(bin.observed)} ({bin.rows})
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
