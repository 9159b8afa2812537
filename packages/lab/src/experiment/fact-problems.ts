import type { PlainDate } from '@xinyong/identity'
import { breakpoints } from '@xinyong/rulebook'
import type { Pack } from '@xinyong/rulebook'
import { compileScore } from '../rules/score-program.ts'
import type { Problem } from './located.ts'
import { problem } from './located.ts'
import type { PolicySpec } from './model.ts'

/** A score lives on facts: each is of an input of the pack, and at least one comes about. */
export function factProblems(
  { facts = {}, bind }: PolicySpec,
  at: number,
  pack: Pack,
  on: PlainDate,
): readonly Problem[] {
  const program = compileScore(pack, on)
  if (program === undefined) {
    const [first] = breakpoints(pack)
    return [
      problem(
        'lab.rulebook',
        ['policies', at, 'rulebook'],
        `Nothing of ${pack.id} that the lab could run is in force on ${on}; it begins on ${first}.`,
        `${on}时${pack.id}没有可供运行的规则；最早生效日为${first}。`,
      ),
    ]
  }
  const known = program.inputs.map(({ id }) => id)
  const wrong = Object.keys(facts).filter((id) => !known.includes(id))
  const bound = bind !== undefined
  return [
    ...wrong.map((id) =>
      problem(
        'lab.facts',
        ['policies', at, 'facts', id],
        `“${id}” is no input of ${pack.id} on ${on}. There are: ${known.join(', ')}.`,
        `${on}时${pack.id}没有输入“${id}”。现有：${known.join('、')}。`,
      ),
    ),
    ...(Object.keys(facts).length === 0 || bound
      ? [
          problem(
            'lab.facts',
            ['policies', at, bound ? 'bind' : 'id'],
            'A policy with a score says in “facts” which event documents which input, and binds nothing.',
            '评分方案须在facts中说明何种事件证明何项输入，且不使用bind。',
          ),
        ]
      : []),
  ]
}
