import type { ReactNode } from 'react'
import { useLanguage, type Text } from '../i18n/locale.tsx'

/** A citation in words; the key that the pack writes it with is kept as the tooltip. Without words, the key itself. */
export function LawText({
  of: { law, lawText },
}: {
  readonly of: { readonly law?: string | undefined; readonly lawText?: Text | undefined }
}): ReactNode {
  const { pick } = useLanguage()
  return <span title={law}>{lawText === undefined ? law : pick(lawText)}</span>
}
