import type { OutputOf } from '@xinyong/contract'

/** Every pair for a spreadsheet; both languages, so that it needs none chosen. */
export function proportionalityCsv({ pairs }: OutputOf<'getProportionality'>): string {
  const head =
    'pack,ground,ground_en,ground_zh,ground_domain,measure,measure_en,measure_zh,measure_domain,nexus,severity,duration,bodies,law,status,law_en,law_zh'
  const rows = pairs.map(({ pack, ground, measure, nexus, severity, duration, bodies }) =>
    [
      pack,
      ground.id,
      ground.title.en,
      ground.title.zh,
      ground.domain,
      measure.id,
      measure.title.en,
      measure.title.zh,
      measure.domain,
      nexus,
      String(severity),
      duration.en,
      String(bodies),
      measure.law,
      measure.status,
      measure.lawText.en,
      measure.lawText.zh,
    ]
      .map(cell)
      .join(','),
  )
  return [head, ...rows, ''].join('\r\n')
}

// A leading sign would make a spreadsheet run the cell as a formula.
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
