/** The columns of the Consolidated Screening List in the order of the published file. */
export const columns = [
  '_id',
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'title',
  'addresses',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks',
  'source_list_url',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'source_information_url',
  'ids',
] as const

export type Column = (typeof columns)[number]
export type CslRow = Readonly<Record<Column, string>>

/** True for the header line, which some editions repeat inside the file. */
export function isHeader(cells: readonly string[]): boolean {
  return columns.every((name, index) => cells[index]?.trim() === name)
}

export function rowOf(cells: readonly string[]): CslRow {
  return Object.fromEntries(
    columns.map((name, index) => [name, cells[index]?.trim() ?? '']),
  ) as CslRow
}
