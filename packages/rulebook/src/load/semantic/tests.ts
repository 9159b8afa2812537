import { plainDate } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import { isActivity } from '../../vocabulary/activities.ts'
import type { Pack } from '../../pack/model.ts'
import { walk } from '../../pack/path.ts'
import type { Path } from '../../pack/path.ts'
import type { PackTest } from '../../pack/test-case.ts'
import type { Problem } from '../located.ts'

/** A test tells its steps in order and names activities and measures that exist. */
export function testProblems(test: PackTest, pack: Pack): readonly Problem[] {
  const found: Problem[] = []
  for (const [at, step] of test.steps.entries()) {
    const path: Path = ['steps', at]
    const before = test.steps[at - 1]
    if (before !== undefined && step.on < before.on)
      found.push(
        problem('order', [...path, 'on'], {
          en: `Steps run in order: ${step.on} comes before ${before.on}.`,
          zh: `步骤须按时间顺序：${step.on}早于${before.on}。`,
        }),
      )
    if (!('check' in step)) continue
    if (!isActivity(step.check.activity))
      found.push(
        problem('activity', [...path, 'check', 'activity'], {
          en: `“${step.check.activity}” is no activity of the vocabulary.`,
          zh: `“${step.check.activity}”不是活动表中的活动。`,
        }),
      )
    const { measure } = step.expect
    if (measure !== undefined && !pack.measures.some((known) => known.id === measure))
      found.push(
        problem('measure', [...path, 'expect', 'measure'], {
          en: `“${measure}” is no measure of this pack.`,
          zh: `“${measure}”不是本规则包的措施。`,
        }),
      )
  }
  return [...found, ...unrealDays(test)]
}

function unrealDays(test: PackTest): readonly Problem[] {
  return [...walk(test.steps, ['steps'])].flatMap(({ path, value }) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && plainDate(value) === undefined
      ? [
          problem('date', path, {
            en: `There is no day ${value}.`,
            zh: `不存在${value}这一天。`,
          }),
        ]
      : [],
  )
}

function problem(name: string, path: Path, message: Text): Problem {
  return { rule: `pack.test.${name}`, path, message }
}
