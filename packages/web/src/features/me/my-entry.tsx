import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Entry } from '../../api/types.ts'
import { useLanguage } from '../../i18n/locale.tsx'
import { usePeriodText } from '../../i18n/period-text.ts'
import { Day } from '../../ui/day.tsx'
import { EntryState } from '../../ui/entry-state.tsx'
import { Fact } from '../../ui/fact.tsx'
import { LawText } from '../../ui/law-text.tsx'
import { Mark } from '../../ui/mark.tsx'
import { Sheet } from '../../ui/page.tsx'

/** An entry in plain words: why, by which law, since when, until when, what follows from it, and how to contest it. */
export function MyEntry({ entry }: { readonly entry: Entry }): ReactNode {
  const { t, pick, locale } = useLanguage()
  return (
    <Sheet
      title={t('me.entry', { scheme: pick(entry.scheme) })}
      aside={<EntryState state={entry.state} />}
    >
      <Stack component="dl" gap="md" m={0}>
        <Fact term={t('me.why')}>
          <Text fw={600}>{pick(entry.ground.title)}</Text>
          <span className="law">
            <LawText of={entry.ground} /> · {pick(entry.authority)}
          </span>
        </Fact>
        <Fact term={t('me.how-long')}>
          {entry.from === undefined ? (
            t('entry.not-yet')
          ) : (
            <>
              {t('field.from')} <Day day={entry.from} />
              {entry.to === undefined ? (
                <> · {t('me.until-open')}</>
              ) : (
                <>
                  {' '}
                  · {t('entry.ends')} <Day day={entry.to} relative />
                </>
              )}
            </>
          )}
          {entry.exit === undefined ? null : (
            <div>
              {pick(entry.exit.ground)} · <Day day={entry.exit.on} />
            </div>
          )}
        </Fact>
        <Fact term={t('me.means')}>
          <Measures entry={entry} />
        </Fact>
        <Fact term={t('me.contest')}>
          <Remedies contest={entry.contest} />
        </Fact>
      </Stack>
      <Text mt="md">
        <a href={`/${locale}/entries/${entry.id}`}>{t('me.public-page')}</a>
      </Text>
    </Sheet>
  )
}

function Measures({ entry }: { readonly entry: Entry }): ReactNode {
  const { t, pick } = useLanguage()
  if (entry.measures.length === 0) return <span className="soft">{t('me.no-measures')}</span>
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {entry.measures.map(({ id, title, law, lawText, crossDomain, status }) => (
        <li key={id}>
          {pick(title)} {crossDomain ? <Mark tone="warn">{t('measure.cross-domain')}</Mark> : null}
          <div className="law">
            <LawText of={{ law, lawText }} />
            {status === 'unverified' ? ` · ${t('law.unverified')}` : ''}
          </div>
        </li>
      ))}
    </ul>
  )
}

export function Remedies({ contest }: { readonly contest: Entry['contest'] }): ReactNode {
  const { t, pick } = useLanguage()
  const periodText = usePeriodText()
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.25rem' }}>
      {contest.map(({ remedy, title, reviewer, answerWithin, law, lawText }) => (
        <li key={remedy}>
          {pick(title)} → {pick(reviewer)}
          <div className="law">
            {answerWithin === undefined
              ? ''
              : `${t('contest.answer-within', { period: periodText(answerWithin) })} · `}
            <LawText of={{ law, lawText }} />
          </div>
        </li>
      ))}
    </ul>
  )
}
