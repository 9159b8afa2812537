import type { RowAnswer } from './use-file-screening.ts'

const HEADER = 'line,name,matches,ruled_out,best_match,band,percent,registers,problem'

// A cell that a spreadsheet would take for a formula is kept as text.
const cell = (text: string): string => {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The answers as a table for a spreadsheet. */
export function answersCsv(answers: readonly RowAnswer[]): string {
  const rows = answers.map(({ line, name, found, suppressed, best, problem }) =>
    [
      String(line),
      name,
      String(found),
      String(suppressed),
      best?.name ?? '',
      best?.band ?? '',
      best === undefined ? '' : String(best.percent),
      best?.registers.join(' ') ?? '',
      problem ?? '',
    ]
      .map(cell)
      .join(','),
  )
  return `${[HEADER, ...rows].join('\n')}\n`
}
