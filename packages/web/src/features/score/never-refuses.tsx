import { IconShieldCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLanguage, type Text } from '../../i18n/locale.tsx'
import classes from './score.module.css'

/** Charter 4, in a sentence that stands on every screen of a score. */
export function NeverRefuses({ note }: { readonly note?: Text | undefined }): ReactNode {
  const { t, pick } = useLanguage()
  return (
    <p className={classes['never']}>
      <IconShieldCheck size={24} aria-hidden />
      <span>{note === undefined ? t('score.never-refuses') : pick(note)}</span>
    </p>
  )
}
