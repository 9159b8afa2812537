import type { Text } from '@xinyong/identity'
import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import type { PackTest } from '../../pack/test-case.ts'
import type { Problem } from '../located.ts'

/** A test of a score tells its steps in order, with facts, lists and dimensions that exist. */
export function scoreTestProblems(test: PackTest, pack: Pack): readonly Problem[] {
  if (test.score === undefined) return []
  const { score: scheme } = pack
  if (scheme === undefined)
    return [
      problem('scheme', ['score'], {
        en: 'This pack is no voluntary score.',
        zh: '本规则包不是自愿评分。',
      }),
    ]
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
  const [inputs, lists, sides] = [ids(scheme.inputs), ids(scheme.lists), ids(scheme.dimensions)]
  const facts = new Set<string>()
  const found: Problem[] = []
  const known = (path: Path, name: string, names: ReadonlySet<string>) => {
    if (!names.has(name))
      found.push(problem('name', path, { en: `There is no “${name}”.`, zh: `没有“${name}”。` }))
  }
  for (const [at, step] of test.score.entries()) {
    const path: Path = ['score', at]
    const before = test.score[at - 1]
    if (before !== undefined && step.on < before.on)
      found.push(
        problem('order', [...path, 'on'], {
          en: `Steps run in order: ${step.on} comes before ${before.on}.`,
          zh: `步骤须按时间顺序：${step.on}早于${before.on}。`,
        }),
      )
    if ('fact' in step) {
      known([...path, 'fact'], step.fact, inputs)
      facts.add(step.id)
    } else if ('dispute' in step) known([...path, 'dispute'], step.dispute, facts)
    else if ('delete' in step) known([...path, 'delete'], step.delete, facts)
    else if ('list' in step) known([...path, 'list'], step.list, lists)
    else if ('unlist' in step) known([...path, 'unlist'], step.unlist, lists)
    else if ('expect' in step) {
      const { dimensions, lines, until } = step.expect
      for (const name of Object.keys(dimensions ?? {}))
        known([...path, 'expect', 'dimensions', name], name, sides)
      for (const name of [...Object.keys(lines ?? {}), ...Object.keys(until ?? {})])
        known([...path, 'expect', 'lines', name], name, facts)
    }
  }
  return found
}

function problem(name: string, path: Path, message: Text): Problem {
  return { rule: `pack.test.${name}`, path, message }
}
