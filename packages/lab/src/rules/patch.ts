import { canonicalBytes, sha256 } from '@xinyong/tlog'
import type { Pack } from '@xinyong/rulebook'
import { hex } from '../state/snapshot.ts'

/**
 * A counterfactual as data: what to change in a pack. `keep` and `drop` work on a list of rules by the values of one of
 * their fields; `set` replaces a value at a path. Dated values are stepped through by themselves: `grounds[*].term` is the
 * term of every ground on every day, `procedure.notice.window` the window of every notice rule.
 */
export type PatchStep =
  | { readonly keep: RuleList; readonly where: Where }
  | { readonly drop: RuleList; readonly where: Where }
  | { readonly set: string; readonly value: unknown }
export type RuleList = 'grounds' | 'measures' | 'removals' | 'remedies' | 'exclusions'
export type Where = Readonly<Record<string, readonly string[]>>
export type Patch = readonly PatchStep[]

/** Content hash: two packs with one hash say the same. */
export function packHash(pack: Pack): string {
  return hex(sha256(canonicalBytes(JSON.parse(JSON.stringify(pack)))))
}

/** The pack with a patch; what the patch does not touch is shared. @throws RangeError naming the step that leads nowhere */
export function patchPack(pack: Pack, patch: Patch): Pack {
  return patch.reduce((current, step) => {
    if ('set' in step) return assign(current, step.set.split('.'), step) as Pack
    const list = 'keep' in step ? step.keep : step.drop
    const fits = (rule: object): boolean =>
      Object.entries(step.where).every(([field, values]) =>
        values.includes(String((rule as Record<string, unknown>)[field])),
      )
    for (const field of Object.keys(step.where))
      if (!(current[list] as readonly object[]).some((rule) => field in rule))
        throw new RangeError(`no rule of ${list} has a “${field}”`)
    const kept = (current[list] as readonly object[]).filter(
      (rule) => fits(rule) === 'keep' in step,
    )
    if (kept.length === current[list].length)
      throw new RangeError(`${'keep' in step ? 'keep' : 'drop'} ${list}: changes nothing`)
    return { ...current, [list]: kept }
  }, pack)
}

type SetStep = Extract<PatchStep, { readonly set: string }>

function assign(node: unknown, path: readonly string[], step: SetStep): unknown {
  const [head, ...rest] = path
  if (isDated(node)) return node.map((item) => ({ ...item, value: assign(item.value, path, step) }))
  if (head === undefined) return step.value
  const [, name = head, chosen] = /^(.+)\[(.+)\]$/.exec(head) ?? []
  if (typeof node !== 'object' || node === null || !(name in node))
    throw new RangeError(`set ${step.set}: there is no “${name}” in ${listOf(node)}`)
  const value = (node as Record<string, unknown>)[name]
  if (chosen === undefined) return { ...node, [name]: assign(value, rest, step) }
  let hits = 0
  const items = (value as readonly { readonly id: string }[]).map((item) => {
    if (chosen !== '*' && item.id !== chosen) return item
    hits += 1
    return assign(item, rest, step)
  })
  if (hits === 0) throw new RangeError(`set ${step.set}: there is no “${chosen}”`)
  return { ...node, [name]: items }
}

const listOf = (node: unknown): string =>
  typeof node === 'object' && node !== null ? Object.keys(node).join(', ') : String(node)

function isDated(node: unknown): node is readonly { readonly value: unknown }[] {
  return (
    Array.isArray(node) &&
    node.length > 0 &&
    node.every(
      (item) => typeof item === 'object' && item !== null && 'from' in item && 'value' in item,
    )
  )
}
