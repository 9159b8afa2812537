/**
 * `npx node tools/train-names.ts [--write]`: learns the weights of the name model from the tuning part of the labelled
 * pairs beside the checkout, and reports on the part it did not see. With --write the weights go into
 * packages/screening/src/names/name-weights.ts. Rows that share a name are one family; a family is never split.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignNames } from '../packages/screening/src/names/align-names.ts'
import { nameFeatures } from '../packages/screening/src/names/name-features.ts'
import {
  inputNames,
  modelInputs,
  weightsByRule,
} from '../packages/screening/src/names/name-model.ts'
import { prepareName } from '../packages/screening/src/names/prepare-name.ts'
import { fitLogistic, predict } from './train-names-fit.ts'
import { aucOf, bestF1, pairsOf, partOf } from './train-names-data.ts'
import type { LabelledPair } from './train-names-data.ts'

const SHARED = process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../shared')
const FILE = join(SHARED, 'data/names/pairs-synthetic.csv')
const INTO = join(import.meta.dirname, '../packages/screening/src/names/name-weights.ts')
const RIDGE = 1
const FOLDS = 5

type Row = LabelledPair & { readonly inputs: readonly number[] }

const rowOf = (pair: LabelledPair): Row => {
  const kind = pair.schema === 'Person' ? 'person' : 'organisation'
  const [a, b] = [prepareName(pair.name1, kind), prepareName(pair.name2, kind)]
  return { ...pair, inputs: modelInputs(nameFeatures(a, b, alignNames(a, b)), kind) }
}

const label = (row: Row): number => (row.isMatch ? 1 : 0)

const byRule = inputNames.map((name) => weightsByRule[name])

// That numbers must agree is a rule; the labels take funds of other years for the same and would teach against it.
const teaches = ({ inputs }: Row): boolean => inputs[inputNames.indexOf('numbers')] === 0

const fit = (rows: readonly Row[]): readonly number[] => {
  const taught = rows.filter(teaches)
  return fitLogistic(
    taught.map(({ inputs }) => inputs),
    taught.map(label),
    RIDGE,
    byRule,
  )
}

type Report = { readonly f1: number; readonly f1AtHalf: number; readonly auc: number }

const report = (rows: readonly Row[], scores: readonly number[]): Report => {
  const labels = rows.map(label)
  return {
    f1: bestF1(labels, scores),
    f1AtHalf: bestF1(labels, scores, 0.5),
    auc: aucOf(labels, scores),
  }
}

const print = (name: string, { f1, f1AtHalf, auc }: Report): void =>
  console.log(
    `${name.padEnd(28)} F1 at 0.5 ${f1AtHalf.toFixed(3)}  best F1 ${f1.toFixed(3)}  AUC ${auc.toFixed(3)}`,
  )

const crossValidate = (rows: readonly Row[]): readonly number[] => {
  const scores = new Map<Row, number>()
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (row: Row): boolean => partOf(`fold ${row.family}`, FOLDS) === fold
    const weights = fit(rows.filter((row) => !inFold(row)))
    for (const row of rows) if (inFold(row)) scores.set(row, predict(weights, row.inputs))
  }
  return rows.map((row) => scores.get(row) ?? 0)
}

const text = readFileSync(FILE, 'utf8')
const rows = pairsOf(text).map(rowOf)
const tuning = rows.filter((row) => partOf(row.family, 2) === 0)
const held = rows.filter((row) => partOf(row.family, 2) === 1)
const weights = fit(tuning)
console.log(`${rows.length} pairs, ${tuning.length} to tune on, ${held.length} held out`)
print(
  'tuning part',
  report(
    tuning,
    tuning.map((row) => predict(weights, row.inputs)),
  ),
)
const heldScores = held.map((row) => predict(weights, row.inputs))
print('held-out part', report(held, heldScores))
for (const schema of ['Person', 'Company']) {
  const at = held.flatMap((row, index) => (row.schema === schema ? [index] : []))
  print(
    `  ${schema}`,
    report(
      at.flatMap((index) => held[index] ?? []),
      at.map((index) => heldScores[index] ?? 0),
    ),
  )
}
const folds = crossValidate(rows)
print('five folds, whole set', report(rows, folds))
console.log(weights.map((weight) => weight.toFixed(2)).join(' '))
if (process.argv.includes('--wrong'))
  rows
    .map((row, at) => ({ row, score: folds[at] ?? 0 }))
    .filter(({ row, score }) => score >= 0.5 !== row.isMatch && partOf(row.family, 2) === 0)
    .toSorted((a, b) => a.score - b.score)
    .forEach(({ row, score }) =>
      console.log(`${score.toFixed(2)} ${row.isMatch} ${row.name1} | ${row.name2}`),
    )
if (process.argv.includes('--write')) {
  const digest = createHash('sha256').update(text).digest('hex')
  writeFileSync(
    INTO,
    `// Written by tools/train-names.ts; learnt from the tuning part of the labelled pairs alone.\n` +
      `export const nameWeights: {\n  readonly learntFrom: string\n  readonly pairs: number\n  readonly weights: readonly number[]\n} = {\n` +
      `  learntFrom: 'sha256:${digest}',\n  pairs: ${tuning.length},\n` +
      `  weights: [${weights.map((weight) => weight.toFixed(2)).join(', ')}],\n}\n`,
  )
}
