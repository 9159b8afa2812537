/**
 * `node tools/lab-questions.ts` runs every question of `experiments/` as shipped and writes `docs/lab-questions.md`;
 * `--small` writes only the digests of small versions, which a test makes again.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answer, digestsOfSmall, shippedQuestions } from './lab/questions.ts'
import { questionsPage } from './lab/questions-page.ts'

const ROOT = join(import.meta.dirname, '..')
const say = (line: string): void => void process.stderr.write(`${line}\n`)

if (!process.argv.includes('--small')) {
  const answers = []
  for (const question of shippedQuestions(ROOT)) {
    const found = await answer(question)
    say(`${found.record.read.experiment.id}: ${found.seconds.toFixed(0)} s`)
    answers.push(found)
  }
  writeFileSync(join(ROOT, 'docs/lab-questions.md'), questionsPage(answers))
}
const digests = await digestsOfSmall(ROOT)
writeFileSync(
  join(ROOT, 'tools/lab/small-digests.json'),
  `${JSON.stringify(digests, undefined, 2)}\n`,
)
say('written')
