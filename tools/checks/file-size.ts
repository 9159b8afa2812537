import type { Finding } from './finding.ts'
import { isTypeScript, listFiles, readText } from './source-files.ts'

const LIMIT = 400

/** Tables, not code: length there is data, and splitting them would only scatter it. */
const DATA = [
  /\/migrations\//,
  /\/data\//,
  /\/tables?\//,
  /\/fixtures\//,
  /[.-](data|table)\.ts$/,
  /^packages\/exchange\/src\/formats\/ftm\/schemata\.ts$/,
]

/** No file of code above 400 lines; the figures are printed so that drift shows before the limit bites. */
export function check(root: string): readonly Finding[] {
  return measured(root)
    .filter(({ lines }) => lines > LIMIT)
    .map(({ file, lines }) => ({ file, message: `${lines} lines; the limit is ${LIMIT}` }))
}

export function note(root: string): string {
  const sizes = measured(root)
    .map(({ lines }) => lines)
    .sort((a, b) => a - b)
  const at = (share: number): number => sizes[Math.floor((sizes.length - 1) * share)] ?? 0
  return `${sizes.length} files, median ${at(0.5)}, p90 ${at(0.9)}, longest ${at(1)} lines`
}

function measured(root: string): readonly { readonly file: string; readonly lines: number }[] {
  return listFiles(root, (path) => isTypeScript(path) && !DATA.some((data) => data.test(path))).map(
    (file) => ({ file, lines: countLines(readText(root, file)) }),
  )
}

function countLines(text: string): number {
  const breaks = text.split('\n').length
  return text.endsWith('\n') ? breaks - 1 : breaks
}
