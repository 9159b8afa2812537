import { plainDate } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import type { Pack } from '../../pack/model.ts'
import { walk } from '../../pack/path.ts'
import type { Path } from '../../pack/path.ts'
import type { PackTest } from '../../pack/test-case.ts'
import type { Problem } from '../located.ts'

/** A test of points tells its steps in order, on days that exist, about events told before and grades that exist. */
export function pointsTestProblems(test: PackTest, pack: Pack): readonly Problem[] {
  if (test.points === undefined) return []
  const { points: scheme } = pack
  if (scheme === undefined)
    return [
      problem('scheme', ['points'], {
        en: 'This pack is no points scheme.',
        zh: '本规则包不是积分制度。',
      }),
    ]
  const found: Problem[] = []
  const events = new Set<string>()
  const grades = new Set(scheme.grades.flatMap(({ value }) => value.map(({ id }) => id)))
  const known = (path: Path, name: string, names: ReadonlySet<string>) => {
    if (!names.has(name))
      found.push(problem('name', path, { en: `There is no “${name}”.`, zh: `没有“${name}”。` }))
  }
  for (const [at, step] of test.points.entries()) {
    const path: Path = ['points', at]
    const before = test.points[at - 1]
    if (before !== undefined && step.on < before.on)
      found.push(
        problem('order', [...path, 'on'], {
          en: `Steps run in order: ${step.on} comes before ${before.on}.`,
          zh: `步骤须按时间顺序：${step.on}早于${before.on}。`,
        }),
      )
    if ('event' in step) events.add(step.id)
    else if ('expect' in step) {
      const { grade, lines, until, answers, effects, aside } = step.expect
      if (grade !== undefined) known([...path, 'expect', 'grade'], grade, grades)
      for (const [key, list] of Object.entries({ lines, until, answers, effects, aside }))
        for (const name of Object.keys(list ?? {}))
          known([...path, 'expect', key, name], name, events)
    } else {
      const [key, name] = Object.entries(step).find(([word]) => verbs.has(word)) ?? []
      if (key !== undefined) known([...path, key], String(name), events)
    }
  }
  return [...found, ...unrealDays(test)]
}

const verbs = new Set(['annul', 'object', 'dismiss', 'pay'])

function unrealDays({ points, account }: PackTest): readonly Problem[] {
  const days = [...walk(points, ['points']), ...walk(account ?? {}, ['account'])]
  return days.flatMap(({ path, value }) =>
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
