import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../../i18n/locale.tsx'
import { Mark } from '../../ui/mark.tsx'
import { WideTable } from '../../ui/wide-table.tsx'
import type { Monitoring } from './card-queries.ts'
import classes from './scorecards.module.css'

const TONES = { steady: 'ok', watch: 'warn', alarm: 'bad' } as const

/** Population stability of the score and of each input, with what chance alone would show. */
export function MonitorView({ monitoring }: { readonly monitoring: Monitoring }): ReactNode {
  const { t } = useLanguage()
  const lines = [
    { name: t('card.score'), stability: monitoring.score, shift: undefined },
    ...monitoring.characteristics.map(({ characteristic, stability, pointsShift }) => ({
      name: characteristic,
      stability,
      shift: pointsShift,
    })),
  ]
  return (
    <>
      <Text className="soft">
        {t('card.monitored', { rows: monitoring.rows, refused: monitoring.refused })}
      </Text>
      <WideTable
        label={t('card.stability')}
        columns={[t('card.what'), 'PSI', t('card.noise'), t('card.shift'), t('card.alarm')]}
        minWidth={460}
      >
        {lines.map(({ name, stability, shift }) => (
          <tr key={name} className={classes['row']}>
            <td>{name}</td>
            <td>{stability?.index.toFixed(4) ?? '–'}</td>
            <td>{stability?.expectedNoise.toFixed(4) ?? '–'}</td>
            <td>{shift === undefined ? '' : shift.toFixed(1)}</td>
            <td>
              {stability ? (
                <Mark tone={TONES[stability.alarm]}>{t(`card.alarm-${stability.alarm}`)}</Mark>
              ) : null}
            </td>
          </tr>
        ))}
      </WideTable>
    </>
  )
}
