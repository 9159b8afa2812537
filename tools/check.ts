/** `npm run check [-- NAME…]`: every checker in turn, one line each, all findings; exit 1 if any found something. */
import * as boundaries from './checks/boundaries.ts'
import * as deadCode from './checks/dead-code.ts'
import * as declaredImports from './checks/declared-imports.ts'
import * as dependencyRecord from './checks/dependency-record.ts'
import * as fileSize from './checks/file-size.ts'
import type { Checker } from './checks/finding.ts'
import { formatFinding } from './checks/finding.ts'
import * as forbiddenWords from './checks/forbidden-words.ts'
import * as format from './checks/format.ts'
import * as i18nParity from './checks/i18n-parity.ts'
import * as lint from './checks/lint.ts'
import * as lockfile from './checks/lockfile.ts'
import * as pureGlobals from './checks/pure-globals.ts'
import * as types from './checks/types.ts'
import * as vanillaError from './checks/vanilla-error.ts'

// Cheap before dear, so that the first lines come at once.
const CHECKERS: readonly Checker[] = [
  { name: 'format', check: format.check },
  { name: 'boundaries', check: boundaries.check, note: boundaries.note },
  { name: 'pure-globals', check: pureGlobals.check, note: pureGlobals.note },
  { name: 'declared-imports', check: declaredImports.check },
  { name: 'dependency-record', check: dependencyRecord.check, note: dependencyRecord.note },
  { name: 'lockfile', check: lockfile.check },
  { name: 'file-size', check: fileSize.check, note: fileSize.note },
  { name: 'i18n-parity', check: i18nParity.check, note: i18nParity.note },
  { name: 'vanilla-error', check: vanillaError.check, note: vanillaError.note },
  { name: 'forbidden-words', check: forbiddenWords.check, note: forbiddenWords.note },
  { name: 'lint', check: lint.check },
  { name: 'types', check: types.check, note: types.note },
  { name: 'dead-code', check: deadCode.check },
]

async function run(checker: Checker, root: string): Promise<boolean> {
  const start = performance.now()
  const findings = await checker.check(root)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const clean = findings.length === 0
  const note = checker.note === undefined ? '' : `  (${checker.note(root)})`
  const verdict = clean ? 'ok' : `${findings.length} found`
  console.log(
    `${clean ? '✔' : '✖'} ${checker.name.padEnd(17)} ${seconds.padStart(5)} s  ${verdict}${note}`,
  )
  for (const finding of findings) console.log(`    ${formatFinding(finding)}`)
  return clean
}

const root = new URL('..', import.meta.url).pathname
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !CHECKERS.some((checker) => checker.name === name))
if (unknown.length > 0) {
  console.error(
    `no such check: ${unknown.join(', ')}; there are ${CHECKERS.map((c) => c.name).join(', ')}`,
  )
  process.exitCode = 2
} else {
  for (const checker of CHECKERS) {
    if (wanted.length > 0 && !wanted.includes(checker.name)) continue
    if (!(await run(checker, root))) process.exitCode = 1
  }
}
