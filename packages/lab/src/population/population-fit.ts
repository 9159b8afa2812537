import type { Text } from '@xinyong/identity'
import type { Group } from '../world/groups.ts'
import { fitTable } from './fit-table.ts'
import type { Cell, Fitted, Margins } from './fit-table.ts'

/** What can differ between groups, as an experiment writes it. */
export type Traits = Partial<
  Pick<
    Group,
    'kind' | 'honest' | 'habitual' | 'risk' | 'shock' | 'found' | 'notice' | 'mistaken' | 'needs'
  >
>

/** A population as a table: attributes with their shares, how they go together, and what each level means for people. */
export interface PopulationFit {
  readonly margins: Margins
  /** Counts by combination of levels: given here, or a file of them. Absent: attributes are independent. */
  readonly table?: readonly Readonly<Record<string, string | number>>[] | string
  readonly base: Traits & Pick<Group, 'kind' | 'honest'>
  /** By level: shares replace those of the base, multiples multiply. */
  readonly traits?: Readonly<Record<string, Traits & { readonly title?: Text }>>
  /** Groups that are no part of the table, such as firms; the table fills the rest. */
  readonly others?: readonly Group[]
}

const MULTIPLES = ['shock', 'found', 'notice', 'mistaken', 'needs'] as const

/** The groups of a fitted population, in the order of the table; cells without anybody are left out. */
export function groupsOfFit(
  fit: PopulationFit,
  table: readonly Cell[],
): { readonly groups: readonly Group[]; readonly off: Fitted['off'] } {
  const { cells, off } = fitTable(fit.margins, table)
  const others = fit.others ?? []
  const rest = 1 - others.reduce((sum, { share }) => sum + share, 0)
  const groups = cells
    .filter(({ share }) => share > 0)
    .map(({ levels, share }) => groupOf(fit, Object.values(levels), share * rest))
  return { groups: [...groups, ...others], off }
}

function groupOf(
  { base, traits = {} }: PopulationFit,
  levels: readonly string[],
  share: number,
): Group {
  const own = levels.map((level) => traits[level] ?? {})
  const title = (language: keyof Text): string =>
    levels.map((level, at) => own[at]!.title?.[language] ?? level).join(', ')
  const multiples = Object.fromEntries(
    MULTIPLES.map((name) => [
      name,
      own.reduce((product, trait) => product * (trait[name] ?? 1), base[name] ?? 1),
    ]),
  ) as Pick<Group, (typeof MULTIPLES)[number]>
  const last = <K extends 'kind' | 'honest' | 'habitual' | 'risk'>(name: K): Group[K] | undefined =>
    (own.findLast((trait) => trait[name] !== undefined)?.[name] ?? base[name]) as
      | Group[K]
      | undefined
  return {
    id: levels.join('-'),
    title: { en: title('en'), zh: title('zh') },
    share,
    kind: last('kind')!,
    honest: last('honest')!,
    habitual: last('habitual') ?? 0.01,
    risk: last('risk') ?? 'neutral',
    ...multiples,
  }
}
