import type { ReactNode } from 'react'
import { useLanguage } from '../i18n/locale.tsx'

/** A day of the register with how far off it is. */
export function Day({
  day,
  relative = false,
}: {
  readonly day: string
  readonly relative?: boolean
}): ReactNode {
  const language = useLanguage()
  return (
    <time dateTime={day}>
      {language.day(day)}
      {relative ? <span className="soft"> ({language.fromToday(day)})</span> : null}
    </time>
  )
}

export function Moment({ at }: { readonly at: string }): ReactNode {
  const { moment } = useLanguage()
  return <time dateTime={at}>{moment(at)}</time>
}
