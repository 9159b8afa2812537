/**
 * `node docs/generate.ts` writes what the documents say from the program itself; `--check` only compares and tells what
 * is out of date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCatalogue } from '@xinyong/contract'
import type { ErrorCode } from '@xinyong/contract'

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

const checking = process.argv.includes('--check')
const path = join(import.meta.dirname, 'errors.md')
const text = errors()
const current = existsSync(path) ? readFileSync(path, 'utf8') : ''
if (current === text) process.stdout.write('docs/errors.md is up to date\n')
else if (checking) {
  process.stderr.write('docs/errors.md is out of date: run node docs/generate.ts\n')
  process.exitCode = 1
} else {
  writeFileSync(path, text)
  process.stdout.write('docs/errors.md written\n')
}
