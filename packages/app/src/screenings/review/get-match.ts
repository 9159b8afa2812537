import { AppError, type OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { Entity } from '@xinyong/screening'
import type { Handler } from '../../handler.ts'
import { isOwn } from '../../looks/look-at.ts'
import { authorise } from '../../policies/authorise.ts'
import type { QueuedMatch } from '../../ports/review.ts'
import type { ScreenedEntity } from '../../ports/screening.ts'
import { queryOf, viewOf } from '../ask.ts'
import { recordDigestOf } from '../present-result.ts'
import { logLooks } from '../screen.ts'
import { unmarked } from '../view/marks.ts'
import { presentMatch } from './present-match.ts'
import type { App } from '../../ports/app.ts'

type Side = OutputOf<'getMatch'>['sides'][number]
type Compared = Pick<
  Entity,
  'names' | 'birthDates' | 'countries' | 'genders' | 'identifiers' | 'addresses'
>

const FIELDS: readonly {
  readonly field: string
  readonly label: Text
  readonly of: (side: Partial<Compared>) => readonly string[]
}[] = [
  {
    field: 'name',
    label: { en: 'Names', zh: '姓名或名称' },
    of: ({ names = [] }) => names.map(({ text }) => text),
  },
  {
    field: 'birthDate',
    label: { en: 'Birth date', zh: '出生日期' },
    of: ({ birthDates = [] }) => birthDates,
  },
  {
    field: 'country',
    label: { en: 'Countries', zh: '国家或地区' },
    of: ({ countries = [] }) => countries.map((country) => country.toUpperCase()),
  },
  {
    field: 'identifier',
    label: { en: 'Identifiers', zh: '标识' },
    of: ({ identifiers = [] }) =>
      identifiers.map(({ scheme, value }) => (scheme === '' ? value : `${scheme}:${value}`)),
  },
  { field: 'gender', label: { en: 'Gender', zh: '性别' }, of: ({ genders = [] }) => genders },
  {
    field: 'address',
    label: { en: 'Addresses', zh: '地址' },
    of: ({ addresses = [] }) => addresses,
  },
]

const NOTHING: Compared = {
  names: [],
  birthDates: [],
  countries: [],
  genders: [],
  identifiers: [],
  addresses: [],
}

function sidesOf(app: App, match: QueuedMatch, record: ScreenedEntity | undefined): Side[] {
  const asked = unmarked({ ...NOTHING, ...queryOf(app, match.asked) } as Entity)
  return FIELDS.map(({ field, label, of }) => ({
    field,
    label,
    asked: [...of(asked)],
    record: [...of(record?.entity ?? NOTHING)],
    findings: match.result.explanation.filter(({ feature }) => feature === field),
  })).filter(({ asked: ours, record: theirs }) => ours.length + theirs.length > 0)
}

/** Both sides of a match as they are now. To open it is to look at the record. */
export const getMatch: Handler<'getMatch'> = async (app, principal, { id }) => {
  authorise(principal, 'getMatch')
  const match = await app.ledger.read(principal, (tx) => tx.review.match(id))
  if (match === undefined) throw new AppError('screening/no-such-match', { id })
  const record = viewOf(app).entity(match.result.id)
  if (record !== undefined && !isOwn(principal, record.subjects[0]))
    await logLooks(app, principal, match.purpose, [{ results: [match.result], suppressed: [] }])
  const changed = record !== undefined && recordDigestOf(record) !== match.recordDigest
  return {
    ...presentMatch(match),
    query: match.asked,
    sides: sidesOf(app, match, record),
    findings: match.result.explanation,
    record: record === undefined ? 'gone' : changed ? 'changed' : 'as-queued',
    indexDigest: match.indexDigest,
    rulesDigest: match.rulesDigest,
  }
}
