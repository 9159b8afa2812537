import { Stack, Text } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { CaseFile } from '../../api/types.ts'
import { useLanguage, type MessageKey } from '../../i18n/locale.tsx'
import { Mark, type Tone } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'
import { ServiceList } from './service-list.tsx'

const tones: Readonly<Record<string, Tone>> = { served: 'ok', failed: 'bad', pending: 'warn' }
const states = {
  served: 'service.served',
  failed: 'service.failed',
  pending: 'service.pending',
} as const

/** The notices of the case, to print, and whether each reached the subject. */
export function NoticeList({ file }: { readonly file: CaseFile }): ReactNode {
  const { t, pick } = useLanguage()
  if (file.notices.length === 0 && file.services.length === 0) return null
  return (
    <Sheet title={t('case.notices')}>
      <Stack component="ul" className="plain-list" gap="sm">
        {file.notices.map(({ about, title, ready, href }) => {
          const state = file.services.find((service) => service.about === about)?.state
          const words = states[(state ?? '') as keyof typeof states] as MessageKey | undefined
          return (
            <li key={`${about} ${href}`}>
              {ready ? (
                <a href={href} target="_blank" rel="noreferrer">
                  <IconPrinter size={16} aria-hidden /> {pick(title)}
                  <span className="visually-hidden">{t('notice.new-window')}</span>
                </a>
              ) : (
                <Text component="span" className="soft">
                  {pick(title)} ({t('notice.not-ready')})
                </Text>
              )}{' '}
              {state === undefined ? null : (
                <Mark tone={tones[state] ?? 'plain'}>{words === undefined ? state : t(words)}</Mark>
              )}
            </li>
          )
        })}
      </Stack>
      <ServiceList services={file.services} />
    </Sheet>
  )
}
