import type { ReactNode } from 'react'
import classes from './mark.module.css'

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'plain'

/** A short state in words, with an icon; the colour only repeats what the words say. */
export function Mark({
  tone,
  icon,
  children,
}: {
  readonly tone: Tone
  readonly icon?: ReactNode
  readonly children: ReactNode
}): ReactNode {
  return (
    <span className={`${classes['mark'] ?? ''} ${classes[tone] ?? ''}`}>
      {icon}
      <span>{children}</span>
    </span>
  )
}
