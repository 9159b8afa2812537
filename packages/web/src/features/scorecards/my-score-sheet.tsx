import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Day } from '../../ui/day.tsx'
import { Fact } from '../../ui/fact.tsx'
import { Sheet } from '../../ui/page.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import type { Mine, MyScore } from './card-queries.ts'
import { DisputeForm } from './dispute-form.tsx'
import { DisputeLine } from './dispute-line.tsx'
import classes from './scorecards.module.css'
import { WhatIf } from './what-if.tsx'

/** One score: the number, its four reasons, every point with its fact, its history, what can be tried and contested. */
export function MyScoreSheet({
  score,
  all,
}: {
  readonly score: MyScore
  readonly all: Mine
}): ReactNode {
  const { t, pick } = useLanguage()
  const history = pastOf(score, all.scores)
  const ids = new Set([score.id, ...history.map(({ id }) => id)])
  const disputes = all.disputes.filter((one) => ids.has(one.score))
  return (
    <Sheet title={pick(score.card.title)}>
      {score.scored ? (
        <p className={classes['number']}>
          {score.score}{' '}
          <span className="law">
            {t('card.of-range', { low: score.range[0], high: score.range[1] })}
          </span>
        </p>
      ) : (
        score.refusals.map(({ code, message }) => <Text key={code}>{pick(message)}</Text>)
      )}
      <Text className="soft">{pick(score.note)}</Text>
      <dl className={classes['figures']}>
        <Fact term={t('card.asked-by')}>{score.recipient}</Fact>
        <Fact term={t('card.purpose')}>{score.purpose}</Fact>
        <Fact term={t('card.computed-on')}>
          <Day day={score.on} />
        </Fact>
        <Fact term={t('card.kept-until')}>
          <Day day={score.keptUntil} />
        </Fact>
      </dl>
      {score.reasons.length === 0 ? null : (
        <>
          <h3>{t('card.why')}</h3>
          <ol className={classes['reasons']}>
            {score.reasons.map((reason) => (
              <li key={reason.id}>
                <strong>{pick(reason.text)}</strong>{' '}
                <span className="soft">
                  {t('card.below', { points: Math.round(reason.points) })}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <details>
        <summary className={classes['summary']}>{t('card.every-point')}</summary>
        <Text>{t('card.base-only', { base: score.basePoints ?? 0 })}</Text>
        <WideTable
          label={t('card.every-point')}
          columns={[t('card.fact'), t('card.value'), t('card.points')]}
          minWidth={360}
        >
          {score.lines.map((line) => (
            <tr key={line.fact} className={classes['row']}>
              <td>{pick(line.title)}</td>
              <td>
                {String(line.value ?? '—')} ({pick(line.words)})
              </td>
              <td>{line.points}</td>
            </tr>
          ))}
        </WideTable>
        <p className="law mono">SHA-256 {score.card.digest}</p>
      </details>
      {history.length === 0 ? null : (
        <>
          <h3>{t('card.history')}</h3>
          <ul>
            {history.map((one) => (
              <li key={one.id}>
                <Day day={one.on} />: {one.score ?? '–'} ({t('card.replaced')})
              </li>
            ))}
          </ul>
        </>
      )}
      {score.levers.length > 0 && score.scored ? <WhatIf score={score} /> : null}
      {disputes.map((dispute) => (
        <DisputeLine key={dispute.id} dispute={dispute} />
      ))}
      {score.scored ? <DisputeForm score={score} /> : null}
    </Sheet>
  )
}

/** The scores that this one has taken the place of, latest first. */
function pastOf(score: MyScore, scores: readonly MyScore[]): readonly MyScore[] {
  const before = scores.find(({ replacedBy }) => replacedBy === score.id)
  return before ? [before, ...pastOf(before, scores)] : []
}
