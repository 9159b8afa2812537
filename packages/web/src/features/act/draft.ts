import { useCallback, useState } from 'react'

export interface DocumentDraft {
  readonly title: string
  readonly number: string
  readonly issuer: string
  readonly on: string
}
export type DraftValue =
  | string
  | readonly string[]
  | DocumentDraft
  | readonly DocumentDraft[]
  | Readonly<Record<string, string>>
export type Draft = Readonly<Record<string, DraftValue>>

export const noDocument: DocumentDraft = { title: '', number: '', issuer: '', on: '' }

function read(key: string): Draft {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Draft
  } catch {
    return {}
  }
}

/** What somebody has written and not yet sent: outlives a conflict, a fault and a reload of the tab. */
export function useDraft(key: string): {
  readonly draft: Draft
  readonly set: (name: string, value: DraftValue) => void
  readonly clear: () => void
} {
  const [draft, setDraft] = useState(() => read(key))
  const set = useCallback(
    (name: string, value: DraftValue) => {
      setDraft((now) => {
        const next = { ...now, [name]: value }
        sessionStorage.setItem(key, JSON.stringify(next))
        return next
      })
    },
    [key],
  )
  const clear = useCallback(() => {
    sessionStorage.removeItem(key)
    setDraft({})
  }, [key])
  return { draft, set, clear }
}
