/** One violation: where it is and what rule it breaks. `line` is 1-based; absent when the whole file is meant. */
export type Finding = {
  readonly file: string
  readonly line?: number
  readonly message: string
}

/** A checker reads the tree under `root` and returns what is wrong; an empty list means clean. */
export type Checker = {
  readonly name: string
  readonly check: (root: string) => readonly Finding[] | Promise<readonly Finding[]>
  /** A figure worth printing even when clean, such as how many files were seen (guards against "0 seen"). */
  readonly note?: (root: string) => string
}

export function formatFinding(finding: Finding): string {
  const place = finding.line === undefined ? finding.file : `${finding.file}:${finding.line}`
  return `${place}  ${finding.message}`
}

/** The 1-based line of a character offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i !== -1 && i < offset; i = text.indexOf('\n', i + 1)) line += 1
  return line
}
