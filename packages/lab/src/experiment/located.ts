import type { Text } from '@xinyong/identity'
import { isCollection, isMap, isPair, LineCounter, parseDocument } from 'yaml'
import { yamlWords } from './yaml-words.ts'

export type Path = readonly (string | number)[]

/** What is wrong with an experiment file and where. */
export interface Problem {
  readonly path: Path
  /** Stable name of the rule, such as `lab.outcome`. */
  readonly rule: string
  readonly message: Text
}
/** A problem in one line. */
export const problem = (rule: string, path: Problem['path'], en: string, zh: string): Problem => ({
  path,
  rule,
  message: { en, zh },
})

export interface LocatedProblem extends Problem {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface YamlText {
  readonly value: unknown
  readonly problems: readonly LocatedProblem[]
  readonly locate: (problem: Problem) => LocatedProblem
}

/** Reads YAML and remembers the places, so that a refusal can name the line. Anchors and tags stay out. */
export function readYaml(file: string, text: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    prettyErrors: false,
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  const locate = (problem: Problem): LocatedProblem => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of problem.path) {
      if (!isCollection(node)) break
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step))
        if (pair === undefined) break
        offset = (pair.key as { range?: [number] }).range?.[0] ?? offset
        node = pair.value
      } else {
        node = node.items[Number(step)]
        offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset
      }
    }
    return { ...problem, ...at(offset) }
  }
  const problems = document.errors.map(({ code, message, pos }) => ({
    path: [],
    rule: 'lab.yaml',
    message: yamlWords(code, message),
    ...at(pos[0]),
  }))
  return { value: problems.length > 0 ? undefined : document.toJS(), problems, locate }
}

/** The value of a YAML text, whatever it is; undefined where it cannot be read. What it means is not judged here. */
export function parsedExperiment(text: string): unknown {
  const document = parseDocument(text, { version: '1.2' })
  return document.errors.length > 0 ? undefined : document.toJS()
}
