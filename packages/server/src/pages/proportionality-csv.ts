import type { OutputOf } from '@xinyong/contract'

/** Every pair for a spreadsheet; both languages, so that it needs none chosen. */
export function proportionalityCsv({ pairs }: OutputOf<'getProportionality'>): string {
  const head =
    'country,pack,version,ground,ground_en,ground_zh,ground_domain,measure,measure_en,measure_zh,measure_domain,nexus,severity,duration,longest_days,bodies,disproportion,law,status,law_en,law_zh,basis,basis_en,basis_zh,listed_as,relevance_en,relevance_zh,proportionality_en,proportionality_zh'
  const rows = pairs.map((pair) =>
    [
      pair.jurisdiction,
      pair.pack,
      pair.version,
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
      String(pair.longestDays ?? ''),
      String(pair.bodies),
      String(pair.disproportion),
      pair.measure.law,
      pair.measure.status,
      pair.measure.lawText.en,
      pair.measure.lawText.zh,
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
