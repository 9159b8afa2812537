import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PairOpened } from '../../api/collation.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { signed } from '../screening/signed.ts'
import classes from './collation.module.css'
import { fallsOf, type Fall } from './falls.ts'

/** What speaks for and against a pair, bar by bar, until the sum stands beside the threshold. */
export function Waterfall({ pair }: { readonly pair: PairOpened }): ReactNode {
  const { t } = useLanguage()
  const falls = fallsOf(pair)
  const ends = [0, pair.threshold, ...falls.flatMap(({ from, to }) => [from, to])]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const place = (bits: number): string => `${((bits - low) / (high - low)) * 100}%`
  const share = (from: number, to: number): string =>
    `${Math.max(0.6, (Math.abs(to - from) / (high - low)) * 100)}%`
  return (
    <>
      <ol className={classes['falls']} aria-label={t('collation.waterfall')}>
        {falls.map((fall) => (
          <li key={fall.id} className={classes['fall']}>
            <FallText fall={fall} />
            <div className={classes['track']} aria-hidden>
              <div
                className={`${classes['step'] ?? ''} ${classes[lookOf(fall)] ?? ''}`}
                style={{
                  left: place(Math.min(fall.from, fall.to)),
                  width: share(fall.from, fall.to),
                }}
              />
              <div className={classes['line']} style={{ left: place(pair.threshold) }} />
            </div>
            <span className={classes['amount']}>{signed(fall.to - fall.from)}</span>
          </li>
        ))}
      </ol>
      <Text fz="sm" className="soft" mt="xs">
        {t('collation.threshold-line', { bits: pair.threshold })}
      </Text>
    </>
  )
}

const lookOf = ({ kind, from, to }: Fall): string =>
  kind === 'prior' || kind === 'total' ? 'whole' : to >= from ? 'for' : 'against'

function FallText({ fall: { kind, field } }: { readonly fall: Fall }): ReactNode {
  const { t, pick } = useLanguage()
  if (kind === 'prior') return <Text fz="sm">{t('collation.prior')}</Text>
  if (kind === 'total')
    return (
      <Text fz="sm" fw={600}>
        {t('collation.total')}
      </Text>
    )
  if (!field) return null
  if (kind === 'rarity')
    return (
      <Text fz="sm">
        {pick(field.label)}: {t('collation.rarity')}
      </Text>
    )
  return (
    <Text fz="sm" className={classes['values'] ?? ''}>
      {pick(field.label)}: {pick(field.agreement)}
    </Text>
  )
}
