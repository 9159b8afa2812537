import { models } from '../models/all-models.ts'
import { valuesOf } from '../models/values-of.ts'
import { judge } from './case.ts'
import type { CaseResult, ValidationSuite } from './case.ts'
import { columnOf, isColumn } from './columns.ts'

/** Gives the text of a data file, or undefined where it is not there. */
export type DataText = (name: string) => string | undefined

/** Runs every case of a suite with every seed it names. A case whose data are absent is skipped aloud, never passed. */
export function* runSuite(suite: ValidationSuite, data: DataText): Generator<CaseResult> {
  for (const { name, model: id, set, seeds, expect } of suite.cases) {
    const model = models.get(id)
    if (model === undefined) throw new RangeError(`no model ${id}`)
    const missing = Object.values(set).find(
      (value) => isColumn(value) && data(value.of) === undefined,
    )
    if (isColumn(missing)) {
      const skipped = { en: `needs the data file ${missing.of}`, zh: `需要数据文件 ${missing.of}` }
      yield { name, model: id, findings: [], skipped }
      continue
    }
    const filled = Object.fromEntries(
      Object.entries(set).map(([parameter, value]) => [
        parameter,
        isColumn(value) ? columnOf(data(value.of) ?? '', value) : value,
      ]),
    )
    const values = valuesOf(model, filled)
    const findings = seeds.flatMap((seed) =>
      judge(expect, model.run(values, { seed, replicate: 0 }), seed),
    )
    yield { name, model: id, findings }
  }
}
