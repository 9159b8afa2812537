import { Group, Text } from '@mantine/core'
import type { Experiment } from '@xinyong/lab/browser'
import type { ReactNode } from 'react'
import { useLanguage } from '../../../i18n/locale.tsx'
import classes from './plot.module.css'
import { seriesColour } from './drawings.ts'

/** Which colour is which policy. */
export function Legend({ policies }: { readonly policies: Experiment['policies'] }): ReactNode {
  const { pick } = useLanguage()
  return (
    <Group gap="md" className={classes['host']} mih={0} component="ul" p={0} m={0}>
      {policies.map(({ id, title }, at) => (
        <Group key={id} gap={6} component="li" className={classes['key']}>
          <svg width="18" height="10" aria-hidden>
            <rect width="18" height="10" rx="2" fill={seriesColour(at)} />
          </svg>
          <Text fz="sm">{pick(title)}</Text>
        </Group>
      ))}
    </Group>
  )
}
