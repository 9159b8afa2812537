import type { PlainDate } from '@xinyong/identity'
import { dayNumber } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import type { PointsColumns } from './columns.ts'
import type { Answer, Kernel } from './kernel.ts'
import { kernelOf } from './kernel.ts'
import { eraOf } from './tables.ts'

/** Where `run` writes, one place for each subject. */
export interface PointsResults {
  /** Whole points; 0 where the subject is not scored. */
  readonly total: Int32Array
  /** Position in `grades`, lowest first; -1 where the subject is not scored. */
  readonly grade: Int8Array
  /** Events kept aside; `explainPoints` tells each and why. */
  readonly aside: Uint16Array
}

export interface PointsProgram {
  readonly kernel: Kernel
  /** Code of an item for `PointsColumns.item`; 0 for a name the catalogue does not have. */
  readonly itemCode: (id: string) => number
  /** Ids of the grades on a day, lowest first. */
  readonly grades: (asOf: PlainDate) => readonly string[]
  /**
   * Recomputes the subjects `from` up to `to`, so that callers may share a million among workers.
   * @throws RangeError where a subject's events are not ordered by day
   */
  readonly run: (
    columns: PointsColumns,
    from: number,
    to: number,
    asOf: PlainDate,
    results: PointsResults,
  ) => void
}

/** Compiles the points scheme of a pack. Compile once for a pack; the program holds no state of any subject. */
export function compilePoints(pack: Pack): PointsProgram {
  const kernel = kernelOf(pack)
  const { tables } = kernel
  const tableOn = (day: number) => tables.days[eraOf(tables.eras, day)]
  return {
    kernel,
    itemCode: (id) => (tables.items.get(id) ?? -1) + 1,
    grades: (asOf) => tableOn(dayNumber(asOf))?.gradeIds ?? [],
    run: (columns, from, to, asOf, results) => {
      const day = dayNumber(asOf)
      const table = tableOn(day)
      const answer: Answer = { total: 0, grade: -1 }
      const subject = { opened: 0, kind: 0, suspends: table?.suspends ?? false }
      let scratch = kernel.scratch(64)
      for (let s = from; s < to; s += 1) {
        const offset = columns.starts[s] ?? 0
        const count = (columns.starts[s + 1] ?? 0) - offset
        if (count > scratch.granted.length) scratch = kernel.scratch(count * 2)
        kernel.reset(scratch)
        subject.opened = columns.opened[s] ?? 0
        subject.kind = columns.kind[s] ?? 0
        results.total[s] = 0
        results.grade[s] = -1
        results.aside[s] = 0
        const consents = (columns.consentFrom[s] ?? 0) <= day && (columns.consentTo[s] ?? 0) > day
        if (table === undefined || (table.consent && !consents)) continue
        for (let at = 0; at < count; at += 1) {
          const i = offset + at
          if (at > 0 && (columns.day[i] ?? 0) < (columns.day[i - 1] ?? 0))
            throw new RangeError(`the events of subject ${s} are not ordered by day`)
          kernel.step(columns, offset, at, subject, scratch)
        }
        if (count > 0) kernel.pass(columns, offset, count, subject.opened, scratch, day)
        kernel.answer(columns, offset, count, scratch, day, table, answer)
        results.total[s] = answer.total
        results.grade[s] = answer.grade
        results.aside[s] = scratch.aside
      }
    },
  }
}
