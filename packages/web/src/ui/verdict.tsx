import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleX,
  IconInfoCircle,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Tone } from './mark.tsx'
import classes from './verdict.module.css'

const icons = {
  ok: IconCircleCheck,
  bad: IconCircleX,
  warn: IconAlertTriangle,
  info: IconInfoCircle,
  plain: IconInfoCircle,
} as const

/** An answer that must not be misread: large, in words, with its sign. */
export function Verdict({
  tone,
  title,
  text,
  children,
}: {
  readonly tone: Tone
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}): ReactNode {
  const Icon = icons[tone]
  return (
    <div className={`${classes['verdict'] ?? ''} ${classes[tone] ?? ''}`}>
      <Icon size={44} stroke={1.75} aria-hidden className={classes['icon'] ?? ''} />
      <div>
        <strong className={classes['title']}>{title}</strong>
        {text === undefined ? null : <p className={classes['text']}>{text}</p>}
        {children}
      </div>
    </div>
  )
}
