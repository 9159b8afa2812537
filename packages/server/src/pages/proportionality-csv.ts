import type { OutputOf } from '@xinyong/contract'

/** Every pair for a spreadsheet; both languages, so that it needs none chosen. */
export function proportionalityCsv({ pairs }: OutputOf<'getProportionality'>): string {
  const head =
    'pack,ground,ground_en,ground_zh,ground_domain,measure,measure_en,measure_zh,measure_domain,nexus,severity,duration,bodies,law,status,law_en,law_zh,version,country,longest_days,disproportion,basis,basis_en,basis_zh,listed_as,relevance_en,relevance_zh,proportionality_en,proportionality_zh'
  const rows = pairs.map((pair) =>
    [
      pair.pack,
      pair.ground.id,
      pair.ground.title.en,
      pair.ground.title.zh,
      pair.ground.domain,
      pair.measure.id,
      pair.measure.title.en,
      pair.measure.title.zh,
      pair.measure.domain,
      pair.nexus,
      String(pair.severity),
      pair.duration.en,
      String(pair.bodies),
      pair.measure.law,
      pair.measure.status,
      pair.measure.lawText.en,
      pair.measure.lawText.zh,
      pair.version,
      pair.jurisdiction,
      String(pair.longestDays ?? ''),
      String(pair.disproportion),
      pair.basis?.law ?? '',
      pair.basis?.lawText.en ?? '',
      pair.basis?.lawText.zh ?? '',
      pair.listedAs.join(' '),
      pair.relevance?.en ?? '',
      pair.relevance?.zh ?? '',
      pair.proportionality?.en ?? '',
      pair.proportionality?.zh ?? '',
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
