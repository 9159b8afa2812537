import { canonicalBytes, sha256 } from '@xinyong/tlog'
import type { Pack } from '@xinyong/rulebook'
import { hex } from '../state/snapshot.ts'

/**
 * A counterfactual as data: what to change in a pack. `keep` and `drop` work on a list of rules by the values of one of
 * their fields; `set` replaces a value at a path, `unset` takes an optional one away. Dated values are stepped through by themselves: `grounds[*].term` is the
 * term of every ground on every day, `procedure.notice.window` the window of every notice rule.
 */
export type PatchStep =
  | { readonly keep: RuleList; readonly where: Where }
  | { readonly drop: RuleList; readonly where: Where }
  | { readonly set: string; readonly value: unknown }
  | { readonly unset: string }
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
    if ('set' in step || 'unset' in step) {
      const edit: Edit = { path: 'set' in step ? step.set : step.unset, step, hits: 0 }
      const edited = assign(current, edit.path.split('.'), edit) as Pack
      if (edit.hits === 0) throw new RangeError(`${edit.path}: leads nowhere`)
      return edited
    }
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

type Leaf = Extract<PatchStep, { readonly set: string } | { readonly unset: string }>
interface Edit {
  readonly path: string
  readonly step: Leaf
  hits: number
}

/** Fields that a rule may lack and a patch may add. All others must be there, so that a slip of the pen is noticed. */
const OPTIONAL = [
  'notBefore',
  'consent',
  'publicity',
  'evidenceWithin',
  'bars',
  'within',
  'retryAfter',
]

function assign(node: unknown, path: readonly string[], edit: Edit): unknown {
  const [head = '', ...rest] = path
  if (isDated(node)) return node.map((item) => ({ ...item, value: assign(item.value, path, edit) }))
  const [, name = head, chosen] = /^(.+)\[(.+)\]$/.exec(head) ?? []
  if (typeof node !== 'object' || node === null) throw new RangeError(`${edit.path}: leads nowhere`)
  const fields = node as Readonly<Record<string, unknown>>
  const last = rest.length === 0 && chosen === undefined
  if (last && 'unset' in edit.step) {
    const { [name]: taken, ...others } = fields
    if (taken !== undefined) edit.hits += 1
    return others
  }
  if (!(name in fields) && !(last && OPTIONAL.includes(name)))
    throw new RangeError(`${edit.path}: there is no “${name}” in ${Object.keys(fields).join(', ')}`)
  const value = fields[name]
  if (chosen !== undefined) return { ...fields, [name]: chooseFrom(value, chosen, rest, edit) }
  if (!last) return { ...fields, [name]: assign(value, rest, edit) }
  edit.hits += 1
  const next = 'set' in edit.step ? edit.step.value : undefined
  // A dated value is replaced on every day; a list written as one is taken as it is.
  const dated = isDated(value) && !isDated(next)
  return { ...fields, [name]: dated ? value.map((item) => ({ ...item, value: next })) : next }
}

function chooseFrom(list: unknown, chosen: string, rest: readonly string[], edit: Edit): unknown {
  let found = false
  const items = (list as readonly { readonly id: string }[]).map((item) => {
    if (chosen !== '*' && item.id !== chosen) return item
    found = true
    return assign(item, rest, edit)
  })
  if (!found) throw new RangeError(`${edit.path}: there is no “${chosen}”`)
  return items
}

function isDated(node: unknown): node is readonly { readonly value: unknown }[] {
  return (
    Array.isArray(node) &&
    node.length > 0 &&
    node.every(
      (item) => typeof item === 'object' && item !== null && 'from' in item && 'value' in item,
    )
  )
}
