/**
 * What becomes of a pack's tests when one value in it is changed: every item of every dated list, one figure at a time.
 * Texts, laws and marks are words about the rule, not parameters of it, and are left alone.
 */
import { runPackTest, runPointsTest, runScoreTest } from '../packages/app/src/index.ts'
import { datedParts, formatPath } from '../packages/rulebook/src/index.ts'
import type { LoadedTest, Pack, Path } from '../packages/rulebook/src/index.ts'

export interface Mutation {
  /** `remedies[0].answerWithin[1].value`, with the figure in it. */
  readonly path: Path
  readonly before: unknown
  readonly after: unknown
}

/** Every single change of a dated value. Publication has no test step of its own save who is public: only that is changed. */
export function mutationsOf(pack: Pack): readonly Mutation[] {
  // A mirror's own parameter is how old the copy may be.
  const age = pack.use === 'mirror' ? changes(['mirror', 'maxAge'], pack.mirror?.maxAge, pack) : []
  return [...age, ...datedChanges(pack)]
}

function datedChanges(pack: Pack): readonly Mutation[] {
  return datedParts(pack).flatMap(({ path, list, owner }) =>
    list.flatMap(({ value }, at) => {
      // How long an event would count whose points nobody knows: nothing can depend on it.
      if (owner?.list === 'points.catalogue' && path.at(-1) === 'valid' && hasNoWorth(owner.item))
        return []
      return changes([...path, at, 'value'], value, pack)
    }),
  )
}

function hasNoWorth(item: object): boolean {
  const worth = (item as { readonly worth?: readonly { readonly value: unknown }[] }).worth ?? []
  return worth.every(({ value }) => value === 'unknown')
}

function changes(path: Path, before: unknown, pack: Pack): readonly Mutation[] {
  const one = (after: unknown): readonly Mutation[] => [{ path, before, after }]
  // Towards the middle, where totals are: a lower bound goes up, everything else down.
  if (typeof before === 'number')
    return one(path.includes('bounds') && path.at(-1) === 'min' ? before + 1 : before - 1)
  if (typeof before === 'string') return textChange(path, before, pack).flatMap(one)
  if (Array.isArray(before))
    return (before as unknown[]).flatMap((item, at) => changes([...path, at], item, pack))
  if (typeof before !== 'object' || before === null) return []
  if ('en' in before && 'zh' in before) return []
  return Object.entries(before).flatMap(([key, value]) =>
    silent.has(key) ? [] : changes([...path, key], value, pack),
  )
}

/** Words for people: no act or answer depends on them. */
const silent = new Set([
  'title',
  'contents',
  'decider',
  'channels',
  'fields',
  'public',
  'when',
  'id',
  'within-publication',
])

const swaps: Readonly<Record<string, string>> = {
  open: 'fixed',
  'on-decision': 'on-service',
  'on-service': 'on-decision',
  'after-publicity': 'on-decision',
  cycle: '1y',
  always: '1y',
  linear: 'none',
  day: 'month',
  month: 'year',
  quarter: 'year',
  year: 'month',
  account: 'year',
  'per-cycle': 'account',
}

function textChange(path: Path, before: string, pack: Pack): readonly unknown[] {
  const key = path.at(-1)
  const period = /^(\d+)(cd|wd|mo|y|d)$/.exec(before)
  if (period !== null) return [`${Number(period[1]) + 1}${period[2] === 'd' ? 'cd' : period[2]}`]
  const share = /^(\d+)\/(\d+)$/.exec(before)
  if (share !== null) return [`${share[1]}/${Number(share[2]) + 1}`]
  if (before === 'unknown') return [5]
  if (key === 'value' && path.includes('directGrade'))
    return (pack.points?.grades[0]?.value ?? [])
      .map(({ id }) => id)
      .filter((id) => id !== before)
      .slice(0, 1)
  // Another kind of term is another shape; its figures are changed one by one.
  if (key === 'kind') return []
  const swap = swaps[`${String(key)}-${before}`] ?? swaps[before]
  return swap === undefined ? [] : [swap]
}

/** The pack with that one change. */
export function mutated(pack: Pack, { path, after }: Mutation): Pack {
  const copy = structuredClone(pack)
  const last = path.at(-1)!
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Node)[key], copy)
  ;(parent as Node)[last] = after
  return copy
}

type Node = Record<string | number, unknown>

/** Whether some test of the pack comes out differently. */
export function isCaught(pack: Pack, tests: readonly LoadedTest[]): boolean {
  return tests.some(({ test }) => {
    try {
      const run = test.points ? runPointsTest : test.score ? runScoreTest : runPackTest
      return !run(pack, test).ok
    } catch {
      return true
    }
  })
}

export function told({ path, before, after }: Mutation): string {
  return `${formatPath(path)}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`
}
