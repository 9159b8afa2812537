import { plainDate } from '@xinyong/identity'
import type { Text } from '@xinyong/identity'
import { datedParts, ruleParts, startOfPack } from '../../pack/parts.ts'
import type { Pack } from '../../pack/model.ts'
import { walk } from '../../pack/path.ts'
import type { Path } from '../../pack/path.ts'
import type { Problem } from '../located.ts'

/** Dates exist, ranges run forward, dated lists ascend and leave no day of their rule without a value. */
export function dateProblems(pack: Pack): readonly Problem[] {
  const unreal = [...walk(pack)].flatMap(({ path, value }) =>
    (path.at(-1) === 'from' || path.at(-1) === 'to') &&
    typeof value === 'string' &&
    plainDate(value) === undefined
      ? [
          problem('real', path, {
            en: `There is no day ${value}.`,
            zh: `不存在${value}这一天。`,
          }),
        ]
      : [],
  )
  return [...unreal, ...ranges(pack), ...ascending(pack), ...gaps(pack)]
}

function ranges(pack: Pack): readonly Problem[] {
  const sources = Object.entries(pack.sources).map(([key, item]) => ({
    path: ['sources', key],
    item,
  }))
  return [...sources, ...ruleParts(pack)].flatMap(({ path, item }) =>
    item.from !== undefined && item.to !== undefined && item.from >= item.to
      ? [
          problem('range', [...path, 'to'], {
            en: `The range ends (${item.to}) before it has begun (${item.from}).`,
            zh: `期间的终止日（${item.to}）不晚于起始日（${item.from}）。`,
          }),
        ]
      : [],
  )
}

function ascending(pack: Pack): readonly Problem[] {
  const lists = [{ path: ['versions'] as Path, list: pack.versions }, ...datedParts(pack)]
  return lists.flatMap(({ path, list }) =>
    list.flatMap((item, at) => {
      const before = list[at - 1]
      return before === undefined || before.from < item.from
        ? []
        : [
            problem('ascending', [...path, at, 'from'], {
              en: `Dated items must ascend: ${item.from} does not come after ${before.from}.`,
              zh: `按日期排列的项目必须递增：${item.from}不晚于${before.from}。`,
            }),
          ]
    }),
  )
}

function gaps(pack: Pack): readonly Problem[] {
  return datedParts(pack).flatMap(({ path, list, owner, required }) => {
    const start = owner?.item.from ?? startOfPack(pack)
    const first = list[0]?.from
    return required && first !== undefined && first > start
      ? [
          problem('gap', [...path, 0, 'from'], {
            en: `The rule stands from ${start}, but has no value here before ${first}.`,
            zh: `规则自${start}起存在，但此处在${first}之前没有取值。`,
          }),
        ]
      : []
  })
}

function problem(name: string, path: Path, message: Text): Problem {
  return { rule: `pack.date.${name}`, path, message }
}
