import { Text, Timeline } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ActShown } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { useRoleName } from '../../i18n/role-name.ts'
import { AppLink } from '../../ui/app-link.tsx'
import { Day, Moment } from '../../ui/day.tsx'
import { Sheet } from '../../ui/page.tsx'

/** All that was done, in order, by whom in which office; each act stands in the log under its number. */
export function ActList({ acts }: { readonly acts: readonly ActShown[] }): ReactNode {
  const { t, pick } = useLanguage()
  const roleName = useRoleName()
  return (
    <Sheet title={t('case.acts')}>
      <Timeline active={acts.length} bulletSize={26} lineWidth={2} color="var(--ink)" role="list">
        {acts.map((act) => (
          <Timeline.Item
            key={act.seq}
            role="listitem"
            title={pick(act.title)}
            bullet={
              <span aria-hidden style={{ fontSize: 12, fontWeight: 600, color: 'var(--paper)' }}>
                {act.caseSeq}
              </span>
            }
          >
            <Text fz="sm">{pick(act.summary)}</Text>
            <div className="law">
              <Day day={act.on} /> · {roleName(act.role)}
              {act.role === 'system' ? null : ` ${act.actor}`} · {t('act.recorded')}{' '}
              <Moment at={act.at} /> ·{' '}
              <AppLink to="/log" search={{ act: act.seq }} fz="inherit">
                {t('act.number', { seq: act.seq })}
              </AppLink>
            </div>
          </Timeline.Item>
        ))}
      </Timeline>
    </Sheet>
  )
}
