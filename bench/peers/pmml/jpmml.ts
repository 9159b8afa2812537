import type { Facts, FactValue, Scorecard } from '@xinyong/scoring'
import { toPmml } from '@xinyong/scoring'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { NotHere } from '../../benchmark.ts'
import { PEERS } from '../npm-peer.ts'

/** The PMML engine in the JVM by the authors of most PMML tools, and a validator for its schema. */
const PINS = ['jpmml-evaluator==0.16.0', 'lxml==6.0.2'] as const
const ENVIRONMENT = join(PEERS, 'jpmml-evaluator-0.16.0')
const PYTHON = join(ENVIRONMENT, 'bin/python')

/** `undefined`: the engine refuses the row. */
export interface EngineScore {
  readonly score: number
  readonly reasons: readonly string[]
}

export function isInstalled(): boolean {
  return existsSync(join(ENVIRONMENT, 'installed'))
}

/** @throws NotHere where Python, a JVM or the registry is missing */
export function install(): void {
  if (isInstalled()) return
  mkdirSync(PEERS, { recursive: true })
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['python3', ['-m', 'venv', ENVIRONMENT]],
    [PYTHON, ['-m', 'pip', 'install', '--quiet', ...PINS]],
    ['java', ['-version']],
  ]
  for (const [command, options] of steps)
    if (spawnSync(command, options, { stdio: 'ignore' }).status !== 0)
      throw new NotHere(`${PINS[0]} does not install: ${command} ${options[0]} fails`)
  writeFileSync(join(ENVIRONMENT, 'installed'), '')
}

/**
 * Validates the card's PMML against the 4.4 schema and scores rows with the engine.
 * @throws TypeError where the schema or the engine refuses the document
 */
export function scoreWithEngine(
  card: Scorecard,
  rows: readonly Facts[],
  folder: string,
): readonly (EngineScore | undefined)[] {
  const pmml = toPmml(card)
  if (!pmml.ok) throw new TypeError(pmml.flaws.map(({ message }) => message.en).join(' '))
  const [model, facts, out] = ['card.pmml', 'facts.csv', 'out.csv'].map((name) =>
    join(folder, name),
  ) as [string, string, string]
  writeFileSync(model, pmml.document)
  writeFileSync(facts, csvOf(card, rows))
  const script = join(import.meta.dirname, 'evaluate.py')
  const { status, stderr } = spawnSync(PYTHON, [script, model, facts, out], { encoding: 'utf8' })
  if (status !== 0) throw new TypeError(stderr)
  const lines = readFileSync(out, 'utf8').trim().split('\r\n')
  return lines.map((line) => {
    const [score, ...reasons] = line.split(',')
    if (score === 'refused') return undefined
    return { score: Number(score), reasons: reasons.filter((reason) => reason !== '') }
  })
}

function csvOf({ characteristics }: Scorecard, rows: readonly Facts[]): string {
  const cell = (value: FactValue | undefined): string => {
    if (value === undefined || value === null) return ''
    return `"${String(value).replaceAll('"', '""')}"`
  }
  const lines = rows.map((facts) => characteristics.map(({ id }) => cell(facts[id])).join(','))
  return [characteristics.map(({ id }) => cell(id)).join(','), ...lines, ''].join('\r\n')
}
