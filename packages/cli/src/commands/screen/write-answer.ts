import type { OutputOf } from '@xinyong/contract'
import { csvLine } from '@xinyong/exchange'
import type { Host } from '../../host.ts'

type Answer = OutputOf<'screenMany'>['answers'][number]

/** One row of the file with its answer, or with what was wrong with it. */
export interface Screened {
  readonly line: number
  readonly reference?: string
  readonly asked: string
  readonly answer: Answer
  /** The column to blame. */
  readonly column?: string
}

const COLUMNS = [
  'line',
  'reference',
  'asked',
  'rank',
  'band',
  'score',
  'identified',
  'ambiguous',
  'id',
  'name',
  'registers',
  'entries',
  'complete',
  'why',
  'problem',
] as const

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>

const line = (row: Row): string => csvLine(COLUMNS.map((column) => row[column] ?? ''))

export interface AnswerFormat {
  readonly head: string
  readonly write: (screened: Screened) => string
}

/** A line of JSON a row: the answer whole. */
const jsonLines: AnswerFormat = {
  head: '',
  write: ({ line: at, reference, asked, column, answer }) =>
    `${JSON.stringify({ line: at, reference, asked, column, ...answer })}\n`,
}

/** A line a match; a row without one has a line too, so that nobody is missing. */
function csv({ say }: Host): AnswerFormat {
  return {
    head: csvLine(COLUMNS),
    write({ line: at, reference = '', asked, column = '', answer }) {
      const row = { line: String(at), reference, asked }
      if ('problem' in answer) {
        const { title, detail } = answer.problem
        const why = say({ en: title, zh: detail })
        return line({ ...row, problem: column === '' ? why : `${column}: ${why}` })
      }
      const complete = String(answer.complete)
      const matches = answer.results.map((result, place) =>
        line({
          ...row,
          complete,
          rank: String(place + 1),
          band: result.band,
          score: result.score.toFixed(4),
          identified: String(result.identified),
          ambiguous: String(result.ambiguous),
          id: result.id,
          name: result.name,
          registers: result.registers.join(';'),
          entries: result.entries.join(';'),
          why: result.explanation.map(({ text }) => say(text)).join(' '),
        }),
      )
      const suppressed = answer.suppressed.map(({ id, name, registers, score, judgement }) =>
        line({
          ...row,
          complete,
          band: 'suppressed',
          score: score.toFixed(4),
          id,
          name,
          registers: registers.join(';'),
          why: `${judgement.by}, ${judgement.at}: ${judgement.reason}`,
        }),
      )
      const all = [...matches, ...suppressed]
      return all.length === 0 ? line({ ...row, complete, band: 'none' }) : all.join('')
    },
  }
}

export const formatOf = (host: Host, out: string): AnswerFormat =>
  out.toLowerCase().endsWith('.csv') ? csv(host) : jsonLines
