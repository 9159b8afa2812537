import type { Text } from '@xinyong/identity'
import type { Path } from '../pack/path.ts'

/** A position in a file; line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is wrong with a value, before its place in the file is known. */
export interface Problem {
  /** Stable name of the rule that is broken: `pack.schema.unknown-key`, `pack.reference.source`. */
  readonly rule: string
  readonly path: Path
  readonly message: Text
}

/** A problem with its place: file, line, column and the path in the YAML. */
export interface Located extends Place {
  readonly rule: string
  /** `measures[3].title.zh` */
  readonly path: string
  readonly message: Text
}

/** Where a path of the pack stands. A path that does not exist gives the place of its nearest parent. */
export type Locate = (path: Path) => Place
