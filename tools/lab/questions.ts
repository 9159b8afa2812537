import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { readExperiment, recordOf, reportText, runExperiment, runWhole } from '@xinyong/lab'
import type { ReadExperiment, RunRecord } from '@xinyong/lab'
import { loadPack } from '@xinyong/rulebook'
import type { Pack } from '@xinyong/rulebook'

export interface Question {
  readonly id: string
  readonly text: string
  readonly packOf: (id: string) => Pack | undefined
}

/** The questions that come with the program, in the order of their names. */
export function shippedQuestions(root: string): readonly Question[] {
  const packs = new Map<string, Pack | undefined>()
  const packOf = (id: string): Pack | undefined => {
    if (!packs.has(id)) packs.set(id, packAt(join(root, 'packs', id, 'pack.yaml')))
    return packs.get(id)
  }
  return readdirSync(join(root, 'experiments'))
    .filter((name) => /^[\w-]+\.yaml$/.test(name))
    .toSorted()
    .map((name) => ({
      id: name.replace(/\.yaml$/, ''),
      text: readFileSync(join(root, 'experiments', name), 'utf8'),
      packOf,
    }))
}

function packAt(path: string): Pack | undefined {
  if (!existsSync(path)) return undefined
  const loaded = loadPack([{ path, text: readFileSync(path, 'utf8') }])
  return loaded.ok ? loaded.pack : undefined
}

function read({ id, text, packOf }: Question): ReadExperiment {
  const reading = readExperiment(`${id}.yaml`, text, packOf)
  if (reading.ok) return reading
  const said = reading.problems.map(({ line, message }) => `${line}: ${message.en}`).join('\n')
  throw new Error(`${id}.yaml is refused:\n${said}`)
}

export interface Answer {
  readonly record: RunRecord
  readonly seconds: number
}

/** Runs a question as it is shipped. */
export async function answer(
  question: Question,
  threads = Math.min(2, availableParallelism()),
): Promise<Answer> {
  const start = performance.now()
  const opened = read(question)
  const record = await runWhole(opened, { threads })
  return { record, seconds: (performance.now() - start) / 1000 }
}

/** The same question of few people and steps: enough that a change of the engine or of a pack shows. */
export function small(question: Question): Question {
  const text = question.text
    .replace(/agents: \d+/, 'agents: 240')
    .replace(/ steps: \d+/, ' steps: 40')
    .replace(/replicates: \d+/, 'replicates: 2')
  return { ...question, text }
}

/** SHA-256 of `report.json` of the small version of every question, without the runs at the edges of its assumptions. */
export async function digestsOfSmall(root: string): Promise<Readonly<Record<string, string>>> {
  const digests: Record<string, string> = {}
  for (const question of shippedQuestions(root)) {
    const opened = read(small(question))
    const record = recordOf(opened, await runExperiment(opened, { threads: 1 }))
    digests[question.id] = createHash('sha256').update(reportText(record)).digest('hex')
  }
  return digests
}
