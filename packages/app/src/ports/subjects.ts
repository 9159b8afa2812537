import type { Identifier } from '@xinyong/identity'
import type { SubjectKind } from '@xinyong/rulebook'
import type { Page, SubjectCard } from './ledger.ts'

export interface NewSubject {
  readonly id: string
  readonly kind: SubjectKind
  readonly names: readonly string[]
  /** `key` is the keyed hash; `shown` is masked for sensitive schemes, whole otherwise. */
  readonly identifiers: readonly {
    readonly scheme: string
    readonly key: string
    readonly shown: string
  }[]
  readonly birthDate?: string
  readonly countries: readonly string[]
  /** Where notices go. */
  readonly contact?: { readonly email?: string; readonly address?: string }
  readonly demo: boolean
}

export interface SubjectStore {
  get(id: string): Promise<SubjectCard | undefined>
  contact(id: string): Promise<NewSubject['contact']>
  byIdentifierKeys(keys: readonly string[]): Promise<readonly SubjectCard[]>
  /** By normalised name keys; candidates for the officer to choose from, never a match by itself (charter 8). */
  search(query: string, limit: number): Promise<Page<SubjectCard>>
  put(subject: NewSubject): Promise<void>
  putMany(subjects: readonly NewSubject[]): Promise<void>
}

/** Keyed hashes of identifiers: the key stays outside the database. */
export interface IdentifierKeys {
  keyOf(identifier: Identifier): string
}
