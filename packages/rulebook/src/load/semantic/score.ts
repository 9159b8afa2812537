import type { Text } from '@xinyong/identity'
import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import type { ScoreScheme } from '../../pack/score-model.ts'
import type { Problem } from '../located.ts'

/** A voluntary score: weights make a hundred, bands ascend within the range, every name leads somewhere. */
export function scoreProblems(pack: Pack): readonly Problem[] {
  const { score } = pack
  if ((score === undefined) === (pack.kind !== 'score'))
    return score === undefined ? [] : contents(score)
  return [
    problem('kind', [score === undefined ? 'kind' : 'score'], {
      en: 'A pack of kind: score, and no other, states its rules in “score”.',
      zh: '仅kind: score的规则包须在“score”中载明规则。',
    }),
  ]
}

function contents(score: ScoreScheme): readonly Problem[] {
  const known = new Set(score.dimensions.map(({ id }) => id))
  const named = score.inputs.map((one, at) => ({ path: ['score', 'inputs', at], one }))
  const lists = score.lists.map((one, at) => ({ path: ['score', 'lists', at], one }))
  return [
    ...[...named, ...lists]
      .filter(({ one }) => !known.has(one.dimension))
      .map(({ path, one }) =>
        problem('reference', [...path, 'dimension'], {
          en: `There is no dimension “${one.dimension}”.`,
          zh: `没有“${one.dimension}”这一维度。`,
        }),
      ),
    ...score.weights.flatMap(({ value }, at) => weightProblems(value, known, at)),
    ...score.bands.flatMap(({ value }, at) => bandProblems(score, value, at)),
    ...score.range.flatMap(({ value }, at) =>
      value.min < value.max
        ? []
        : [
            problem('range', ['score', 'range', at], {
              en: 'min is below max.',
              zh: 'min须小于max。',
            }),
          ],
    ),
  ]
}

function weightProblems(
  weights: Readonly<Record<string, number>>,
  known: ReadonlySet<string>,
  at: number,
): readonly Problem[] {
  const path = ['score', 'weights', at, 'value']
  const sum = Object.values(weights).reduce((all, one) => all + one, 0)
  const strange = Object.keys(weights).filter((id) => !known.has(id))
  return [
    ...(sum === 100
      ? []
      : [
          problem('weights', path, {
            en: `The weights make ${sum}, not 100.`,
            zh: `各维度权重之和为${sum}，而非100。`,
          }),
        ]),
    ...strange.map((id) =>
      problem('reference', [...path, id], {
        en: `There is no dimension “${id}”.`,
        zh: `没有“${id}”这一维度。`,
      }),
    ),
  ]
}

function bandProblems(
  score: ScoreScheme,
  bands: ScoreScheme['bands'][number]['value'],
  at: number,
): readonly Problem[] {
  const top = Math.max(...score.range.map(({ value }) => value.max))
  const bottom = Math.min(...score.range.map(({ value }) => value.min))
  return bands.flatMap(({ min }, index) => {
    const before = bands[index - 1]?.min ?? bottom
    const fits = index === 0 ? min === undefined : min !== undefined && min > before && min <= top
    return fits
      ? []
      : [
          problem('bands', ['score', 'bands', at, 'value', index], {
            en: 'Bands ascend within the range; only the lowest has no “min”.',
            zh: '分段须在分数范围内由低到高，仅最低分段没有“min”。',
          }),
        ]
  })
}

function problem(name: string, path: Path, message: Text): Problem {
  return { rule: `pack.score.${name}`, path, message }
}
