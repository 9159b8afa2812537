import { ruleParts } from '../../pack/parts.ts'
import type { RulePart } from '../../pack/parts.ts'
import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import type { Problem } from '../located.ts'

/**
 * Ids are unique on every day. An id may come again later in the same list, when a new version of the law restates the
 * rule: the ranges of days must then not overlap.
 */
export function idProblems(pack: Pack): readonly Problem[] {
  const problems: Problem[] = []
  const seen: RulePart[] = []
  for (const part of ruleParts(pack)) {
    const clash = seen.find((other) => sameSpace(other, part) && overlap(other, part))
    if (clash !== undefined) problems.push(twice([...part.path, 'id'], part.item.id))
    seen.push(part)
  }
  problems.push(...twiceIn(pack.versions, ['versions']))
  for (const [at, item] of pack.publication.entries())
    problems.push(...twiceIn(item.value.fields, ['publication', at, 'value', 'fields']))
  return problems
}

// A petition names a removal ground or an exemption by its id alone, so these two share one space of ids.
function sameSpace(a: RulePart, b: RulePart): boolean {
  const space = (part: RulePart) => (part.list === 'exemptions' ? 'removals' : part.list)
  return a.item.id === b.item.id && space(a) === space(b)
}

function overlap(a: RulePart, b: RulePart): boolean {
  if (a.list !== b.list) return true
  return (
    (a.item.to === undefined || b.item.from === undefined || b.item.from < a.item.to) &&
    (b.item.to === undefined || a.item.from === undefined || a.item.from < b.item.to)
  )
}

function twiceIn(items: readonly { readonly id: string }[], path: Path): readonly Problem[] {
  return items.flatMap((item, at) =>
    items.findIndex((other) => other.id === item.id) < at
      ? [twice([...path, at, 'id'], item.id)]
      : [],
  )
}

function twice(path: Path, id: string): Problem {
  return {
    rule: 'pack.id.unique',
    path,
    message: {
      en: `The id “${id}” is used twice for the same days.`,
      zh: `标识“${id}”在相同期间内重复使用。`,
    },
  }
}
