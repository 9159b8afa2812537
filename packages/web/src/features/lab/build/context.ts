import type { Experiment, RulesForLab, Vocabulary } from '@xinyong/lab/browser'
import { createContext, use } from 'react'

/** What every part of the builder works on. */
export interface Building {
  readonly experiment: Experiment
  readonly change: (part: Partial<Experiment>) => void
  readonly words: Vocabulary
  /** What a pack offers on a day. */
  readonly rulesOf: (pack: object, on: string) => Promise<RulesForLab>
}

export const BuildingContext = createContext<Building | undefined>(undefined)

export function useBuilding(): Building {
  const building = use(BuildingContext)
  if (!building) throw new TypeError('useBuilding outside the builder')
  return building
}

/** A list with one item replaced, or taken out where nothing takes its place. */
export function withItem<T>(list: readonly T[], at: number, item: T | undefined): readonly T[] {
  return item === undefined ? list.toSpliced(at, 1) : list.with(at, item)
}

/** A record with one value set, or taken out; undefined where nothing is left, so that the file stays short. */
export function withValue<K extends string, V>(
  record: Readonly<Partial<Record<K, V>>> | undefined,
  key: K,
  value: V | undefined,
): Readonly<Partial<Record<K, V>>> | undefined {
  const { [key]: _, ...others } = (record ?? {}) as Record<K, V>
  const next = (value === undefined ? others : { ...others, [key]: value }) as Partial<Record<K, V>>
  return Object.keys(next).length === 0 ? undefined : next
}

/** An object without the fields that have no value: what is absent is not written. */
export function tidy<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T
}
