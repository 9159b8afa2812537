/**
 * `node docs/generate.ts` writes what the documents say from the program itself; `--check` only compares and tells what
 * is out of date.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCatalogue } from '@xinyong/contract'
import type { ErrorCode } from '@xinyong/contract'
import { models, modelsPage } from '@xinyong/lab'

const HEAD = `# Errors

Every error there is, written by \`node docs/generate.ts\` from \`packages/contract/src/errors/catalogue.ts\`. The code is stable:
programs go by it. _Exit_ is the exit status of the command: 1 the answer is no, 2 wrong usage or bad input, 3 a fault. A refusal of the law (\`act/refused\`) carries the rule and the law besides.

所有错误，由 \`node docs/generate.ts\` 根据错误目录生成。代码不变，程序应以代码为准。
`

function errors(): string {
  const items = (Object.keys(errorCatalogue) as ErrorCode[]).toSorted().map((code) => {
    const { status, exit, retryable, text } = errorCatalogue[code]
    const again = retryable ? ', may succeed later' : ''
    return `\n## \`${code}\`\n\nHTTP ${status}, exit ${exit}${again}\n\n- ${text.en}\n- ${text.zh}\n`
  })
  return `${HEAD}${items.join('')}`
}

interface Result {
  readonly name: string
  readonly what: string
  readonly at: string
  readonly machine: Readonly<Record<string, string | number>>
  readonly measurements: readonly {
    readonly name: string
    readonly unit: string
    readonly value: number
    readonly rounds?: readonly number[]
    readonly note?: string
  }[]
}

const NUMBERS = `# Numbers

The latest committed results of \`npm run bench\`, written by \`node docs/generate.ts\` from \`bench/results\`. Values are medians; in brackets
the lowest and highest round. Nothing here is a promise: run it on your machine.

\`npm run bench\` 最近一次提交的结果；数值为中位数，方括号内为各轮最低值与最高值。
`

function numbers(): string {
  const folder = join(import.meta.dirname, '../bench/results')
  const files = existsSync(folder) ? readdirSync(folder).toSorted() : []
  const latest = new Map<string, readonly [file: string, result: Result]>()
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const result = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Result
    latest.set(result.name, [file, result])
  }
  if (latest.size === 0) return `${NUMBERS}\nNo results are committed yet.\n`
  return NUMBERS + [...latest.values()].map(([file, result]) => chapter(file, result)).join('')
}

function chapter(file: string, { name, what, at, machine, measurements }: Result): string {
  const facts = Object.entries(machine).map(([key, value]) => `${key} ${value}`)
  const lines = measurements.map(({ name: label, value, unit, rounds = [], note }) => {
    const spread =
      rounds.length < 2 ? '' : ` [${shown(Math.min(...rounds))}–${shown(Math.max(...rounds))}]`
    const of = unit === '' ? '' : ` ${unit}`
    return `- ${label}: **${shown(value)}**${of}${spread}${note === undefined ? '' : `, ${note}`}\n`
  })
  const head = `\n## ${name}\n\n${what}. ${at.slice(0, 10)}, ${facts.join(', ')}. [JSON](../bench/results/${file})\n\n`
  return head + lines.join('')
}

const shown = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 4 })

function write(name: string, text: string, checking: boolean): boolean {
  const path = join(import.meta.dirname, name)
  const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
  if (current === text) return true
  if (!checking) writeFileSync(path, text)
  const done = checking ? 'is out of date: run node docs/generate.ts' : 'written'
  process.stderr.write(`docs/${name} ${done}\n`)
  return !checking
}

const checking = process.argv.includes('--check')
const fresh = [
  write('errors.md', errors(), checking),
  write('numbers.md', numbers(), checking),
  write('lab-models.md', modelsPage(models.values()), checking),
]
if (!fresh.every(Boolean)) process.exitCode = 1
