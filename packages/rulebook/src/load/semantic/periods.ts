import type { Pack } from '../../pack/model.ts'
import type { Path } from '../../pack/path.ts'
import { walk } from '../../pack/path.ts'
import { surelyLonger } from '../../period.ts'
import type { Problem } from '../located.ts'

/** A range's shortest length is not longer than its longest. (The form of each period is the schema's.) */
export function periodProblems(pack: Pack): readonly Problem[] {
  return [...walk(pack.grounds, ['grounds'])].flatMap(({ path, value }) =>
    isRange(value) && surelyLonger(value.min, value.max) ? [backwards(path, value)] : [],
  )
}

function isRange(value: unknown): value is { min: string; max: string } {
  return typeof value === 'object' && value !== null && 'min' in value && 'max' in value
}

function backwards(path: Path, { min, max }: { min: string; max: string }): Problem {
  return {
    rule: 'pack.period.range',
    path: [...path, 'min'],
    message: {
      en: `The shortest length ${min} is longer than the longest ${max}.`,
      zh: `最短期间${min}长于最长期间${max}。`,
    },
  }
}
