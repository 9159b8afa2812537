import type { ExportedEntity, FtmEntity, ScreenedEntity } from '@xinyong/app'

const PROPERTY: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  tax: 'taxNumber',
  inn: 'innCode',
  ogrn: 'ogrnCode',
  lei: 'leiCode',
  uei: 'uniqueEntityId',
  npi: 'npiCode',
  bic: 'swiftBic',
  imo: 'imoNumber',
  mmsi: 'mmsi',
  duns: 'dunsCode',
  isin: 'isin',
}

/**
 * What the index itself knows of an entity, as FollowTheMoney states it: for registers that publish names in part, and
 * for what the ledger no longer holds.
 */
export function entityOfIndex({ entity }: ScreenedEntity): FtmEntity {
  const person = entity.schema === 'Person'
  const properties: Record<string, string[]> = {}
  const put = (name: string, value: string): void => {
    const values = (properties[name] ??= [])
    if (!values.includes(value)) values.push(value)
  }
  for (const { role, text } of entity.names) put(role, text)
  for (const date of entity.birthDates) put('birthDate', date)
  for (const country of entity.countries) put('country', country)
  for (const gender of entity.genders) put('gender', gender)
  for (const { scheme, value } of entity.identifiers)
    put(PROPERTY[scheme] ?? (person ? 'idNumber' : 'registrationNumber'), value)
  for (const address of entity.addresses) put('address', address)
  for (const topic of entity.topics) put('topics', topic)
  return { id: entity.id, schema: entity.schema, properties }
}

/** Whether the register publishes less of the names than its source states: then the source's record stays inside. */
export function isMasked(screened: ScreenedEntity, record: ExportedEntity): boolean {
  const stated = new Set(Object.values(record.entity.properties).flat())
  return screened.entity.names.some(({ text }) => !stated.has(text))
}
