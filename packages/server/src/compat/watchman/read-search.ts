import { AppError } from '@xinyong/contract'
import type { Context } from 'hono'
import { z } from 'zod'
import { invalidInput } from '../../http/invalid-input.ts'
import { BODY_LIMIT, readJson, readText } from '../../http/read-body.ts'

/** Who is looked for, as Watchman names the parts. */
export interface WatchmanQuery {
  readonly type: string
  readonly source: readonly string[]
  readonly limit: number
  readonly minMatch: number
  /** Values of FollowTheMoney properties. */
  readonly properties: Readonly<Record<string, readonly string[]>>
}

const TYPES: Readonly<Record<string, string>> = {
  person: 'Person',
  business: 'Organization',
  organization: 'Organization',
  aircraft: 'Airplane',
  vessel: 'Vessel',
  unknown: 'Thing',
  '': 'Thing',
}

/** Parameters that state one property each. */
const PLAIN: Readonly<Record<string, string>> = {
  name: 'name',
  altNames: 'alias',
  birthDate: 'birthDate',
  gender: 'gender',
  address: 'address',
  addresses: 'address',
  flag: 'flag',
  imoNumber: 'imoNumber',
  mmsi: 'mmsi',
  callSign: 'callSign',
  icaoCode: 'icaoCode',
  serialNumber: 'serialNumber',
}

const GOVERNMENT: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  'diplomatic-passport': 'passportNumber',
  'tax-id': 'taxNumber',
  ssn: 'taxNumber',
  'business-registration': 'registrationNumber',
  'commercial-registry': 'registrationNumber',
}

const LIMIT = { otherwise: 10, most: 100 }
const MIN_MATCH = 0.5

const invalid = (field: string, reason: string, reasonZh: string): AppError =>
  new AppError('request/invalid', { field, reason, reasonZh })

function numberIn(
  field: string,
  text: string | undefined,
  [least, most, otherwise]: readonly [number, number, number],
): number {
  if (text === undefined || text === '') return otherwise
  const value = Number(text)
  if (Number.isFinite(value) && value >= least && value <= most) return value
  throw invalid(
    field,
    `must be a number from ${least} to ${most}`,
    `须为 ${least} 至 ${most} 的数字`,
  )
}

/** `US:123` → the number; the country is the document's, not the holder's. */
const afterColon = (value: string): string => value.slice(value.indexOf(':') + 1).trim()

/** @throws AppError request/invalid */
function ofParameters(given: URLSearchParams): WatchmanQuery {
  const properties: Record<string, string[]> = {}
  const put = (property: string, value: string): void => {
    if (value !== '') (properties[property] ??= []).push(value)
  }
  for (const [key, value] of given) {
    const name = key.replace(/\[\]$/, '')
    const plain = PLAIN[name]
    if (plain !== undefined) put(plain, value)
    else if (name === 'cryptoAddress') put('idNumber', afterColon(value))
    else if (name.startsWith('gov_'))
      put(GOVERNMENT[name.slice(4).toLowerCase()] ?? 'idNumber', afterColon(value))
  }
  const type = (given.get('type') ?? '').toLowerCase()
  if (!Object.hasOwn(TYPES, type))
    throw invalid('type', `must be one of ${known.join(', ')}`, `须为其中之一：${known.join('、')}`)
  if (Object.keys(properties).length === 0)
    throw invalid(
      'name',
      'is missing, and nothing else says who is meant',
      '缺失，且无其他信息可供查找',
    )
  return {
    type,
    source: given.getAll('source').filter((one) => one !== ''),
    limit: Math.trunc(
      numberIn('limit', given.get('limit') ?? undefined, [1, LIMIT.most, LIMIT.otherwise]),
    ),
    minMatch: numberIn('minMatch', given.get('minMatch') ?? undefined, [0, 1, MIN_MATCH]),
    properties,
  }
}

const known = Object.keys(TYPES).filter((type) => type !== '')
export const schemaOf = ({ type }: WatchmanQuery): string => TYPES[type] ?? 'Thing'

const Line = z.string().max(2_000)
const Lines = z.array(Line).max(1_000).nullish()
const Party = z
  .object({
    name: Line.nullish(),
    altNames: Lines,
    gender: Line.nullish(),
    birthDate: Line.nullish(),
    flag: Line.nullish(),
    imoNumber: Line.nullish(),
    mmsi: Line.nullish(),
    callSign: Line.nullish(),
    icaoCode: Line.nullish(),
    serialNumber: Line.nullish(),
    governmentIDs: z
      .array(z.object({ type: Line, country: Line.nullish(), identifier: Line }))
      .max(100)
      .nullish(),
  })
  .nullish()
const Place = z.record(Line, z.union([Line, z.number()]).nullish())

/** An entity in Watchman's own shape, as a client may post it. */
const Body = z.object({
  name: Line.nullish(),
  entityType: Line.nullish(),
  type: Line.nullish(),
  person: Party,
  business: Party,
  organization: Party,
  aircraft: Party,
  vessel: Party,
  addresses: z
    .array(z.union([Line, Place]))
    .max(100)
    .nullish(),
  cryptoAddresses: z
    .array(z.object({ currency: Line, address: Line }))
    .max(100)
    .nullish(),
  limit: z.number().nullish(),
  minMatch: z.number().nullish(),
})

function parametersOf(body: z.output<typeof Body>): URLSearchParams {
  const made = new URLSearchParams()
  const add = (name: string, value: string | number | null | undefined): void => {
    if (value !== undefined && value !== null && value !== '') made.append(name, String(value))
  }
  add('type', body.entityType ?? body.type)
  add('limit', body.limit)
  add('minMatch', body.minMatch)
  const party = body.person ?? body.business ?? body.organization ?? body.aircraft ?? body.vessel
  add('name', party?.name ?? body.name)
  for (const name of party?.altNames ?? []) add('altNames', name)
  for (const key of ['gender', 'flag', 'imoNumber', 'mmsi', 'callSign', 'icaoCode'] as const)
    add(key, party?.[key])
  add('serialNumber', party?.serialNumber)
  add('birthDate', party?.birthDate)
  for (const id of party?.governmentIDs ?? [])
    add(`gov_${id.type}`, `${id.country ?? ''}:${id.identifier}`)
  const parts = ['line1', 'line2', 'city', 'postalCode', 'state', 'country']
  for (const place of body.addresses ?? [])
    add(
      'address',
      typeof place === 'string'
        ? place
        : parts
            .flatMap((part) => place[part] ?? [])
            .join(' ')
            .trim(),
    )
  for (const { currency, address } of body.cryptoAddresses ?? [])
    add('cryptoAddress', `${currency}:${address}`)
  return made
}

/**
 * A search by parameters of the address, of a form, or by an entity as JSON; those of the address win.
 * @throws AppError request/invalid, request/not-json, request/too-large
 */
export async function readSearch(c: Context): Promise<WatchmanQuery> {
  const address = new URL(c.req.url).searchParams
  if (c.req.method === 'GET') return ofParameters(address)
  const given = (c.req.header('content-type') ?? '').includes('json')
    ? await jsonParameters(c)
    : new URLSearchParams(await readText(c.req.raw, BODY_LIMIT))
  for (const key of new Set(address.keys())) {
    given.delete(key)
    for (const value of address.getAll(key)) given.append(key, value)
  }
  return ofParameters(given)
}

async function jsonParameters(c: Context): Promise<URLSearchParams> {
  const read = Body.safeParse(await readJson(c.req.raw, BODY_LIMIT))
  if (read.success) return parametersOf(read.data)
  throw invalidInput(read.error.issues)
}
