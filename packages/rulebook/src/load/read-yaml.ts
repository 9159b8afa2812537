import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument } from 'yaml'
import { formatPath } from '../pack/path.ts'
import type { Path } from '../pack/path.ts'
import type { Locate, Located, Problem } from './located.ts'

export interface YamlFile {
  readonly value: unknown
  readonly problems: readonly Located[]
  readonly locate: Locate
}

/** Reads one YAML 1.2 document and remembers where each value stands. Dates stay text. */
export function readYaml(file: string, text: string): YamlFile {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const problems: Located[] = [...document.errors, ...document.warnings].map((error) => ({
    ...at(error.pos[0]),
    rule: 'pack.yaml.syntax',
    path: '',
    message: {
      en: `This is not valid YAML: ${error.message}`,
      zh: `不是有效的YAML：${error.message}`,
    },
  }))
  const locate: Locate = (path) => at(offsetOf(document.contents, path))
  if (problems.length > 0) return { value: undefined, problems, locate }
  try {
    return { value: document.toJS(), problems, locate }
  } catch (error) {
    // Aliases that multiply without bound end here instead of filling the memory.
    const reason = error instanceof Error ? error.message : String(error)
    const message = { en: `This YAML cannot be read: ${reason}`, zh: `无法读取该YAML：${reason}` }
    return {
      value: undefined,
      problems: [{ ...at(0), rule: 'pack.yaml.aliases', path: '', message }],
      locate,
    }
  }
}

/** The start of the key (in a mapping) or of the item (in a list) that a path leads to. */
function offsetOf(root: unknown, path: Path): number {
  let node = root
  let offset = rangeStart(root) ?? 0
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === part)
      if (!isPair(pair)) return offset
      offset = rangeStart(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof part === 'number' && part < node.items.length) {
      node = node.items[part]
      offset = rangeStart(node) ?? offset
    } else return offset
  }
  return offset
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined
  const range: unknown = node.range
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

/** Gives problems their places. */
export function locateAll(problems: readonly Problem[], locate: Locate): readonly Located[] {
  return problems.map(({ rule, path, message }) => ({
    ...locate(path),
    rule,
    path: formatPath(path),
    message,
  }))
}
