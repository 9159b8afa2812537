import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import { defined } from '../defined.ts'
import type { App } from '../ports/app.ts'
import type { CollationRecord, DeskPair, RemoteDesk, TrailStep } from '../ports/collation.ts'
import { both } from '../presenters/text.ts'

type RecordShown = OutputOf<'getCollationPair'>['a']
type StepShown = OutputOf<'judgePair'>
type JudgementShown = OutputOf<'getCollationPair'>['judgements'][number]

const LABELS: Readonly<Record<string, Text>> = {
  name: { en: 'Name', zh: '姓名或名称' },
  birth_date: { en: 'Date of birth', zh: '出生日期' },
  country: { en: 'Country', zh: '国家或地区' },
  address: { en: 'Address', zh: '地址' },
  identifier: { en: 'Number held by the register', zh: '登记号码' },
  number: { en: 'Number printed on the list', zh: '名单所列号码' },
  kind: { en: 'Person or organisation', zh: '自然人或组织' },
  // Taken off where members of one household would explain the pair as well.
  household: { en: 'Household', zh: '同住者' },
}

const GONE: Text = { en: 'No longer on a public register', zh: '已不在公开登记册' }
/** By whom a step was that nobody made: readers' programs say it in their language. */
const SYSTEM = 'system'

export const labelOf = (field: string): Text => LABELS[field] ?? both(field)

export function presentRecord(app: App, record: CollationRecord): RecordShown {
  const { key, register, kind, name, subject, from, demo } = record
  const title = app.packs.get(register)?.pack.title ?? both(register)
  return defined({ key, register: { id: register, title }, kind, name, subject, from, demo })
}

/** A record that has left its register: its key is all that is kept. */
const goneRecord = (key: string): RecordShown => ({
  key,
  register: { id: '', title: GONE },
  kind: 'organisation',
  name: key,
  subject: '',
  demo: false,
})

export async function presentRecords(
  app: App,
  desk: RemoteDesk,
  keys: readonly string[],
): Promise<ReadonlyMap<string, RecordShown>> {
  const records = await desk.records(keys)
  return new Map(
    keys.map((key, at) => [key, records[at] ? presentRecord(app, records[at]) : goneRecord(key)]),
  )
}

export const presentPair = (app: App, { a, b, bits, together }: DeskPair) => ({
  a: presentRecord(app, a),
  b: presentRecord(app, b),
  bits,
  together,
})

/** Who did the steps, by name, for colleagues to read. */
export async function namesOf(
  app: App,
  steps: readonly { readonly by: string }[],
): Promise<(id: string) => string> {
  const ids = [...new Set(steps.map(({ by }) => by))].filter((id) => id !== SYSTEM)
  const accounts = await app.ledger.read({ kind: 'system', job: 'collation' }, async (tx) => {
    const found = []
    for (const id of ids) found.push([id, (await tx.accounts.get(id))?.displayName ?? id] as const)
    return found
  })
  const names = new Map(accounts)
  return (id) => names.get(id) ?? SYSTEM
}

export function presentStep(step: TrailStep, nameOf: (id: string) => string): StepShown {
  const { evidence, before, after } = step
  return {
    ...step,
    by: nameOf(step.by),
    records: [...step.records],
    before: before.map(({ id, records }) => ({ id, records: [...records] })),
    after: after.map(({ id, records }) => ({ id, records: [...records] })),
    evidence: evidence.map(({ a, b, bits, fields }) => ({
      a,
      b,
      bits: rounded(bits),
      fields: fields
        .filter(({ level }) => level > 0)
        .map(({ field, bits }) => ({ field, label: labelOf(field), bits: rounded(bits) })),
    })),
  }
}

const rounded = (bits: number): number => Math.round(bits * 100) / 100

/** What a step says about a pair, where it judges one. */
export function judgementOf(
  step: TrailStep,
  nameOf: (id: string) => string,
): JudgementShown | undefined {
  const verdict = step.verdict ?? (step.kind === 'separate' ? 'different' : undefined)
  if (verdict === undefined) return undefined
  const { number, by, at, reason, kind } = step
  return { step: number, verdict, by: nameOf(by), at, reason, single: kind !== 'separate' }
}

/** A later step ended it: it binds no more. */
export const isInForce = ({ kind, revocable }: TrailStep): boolean => kind === 'unsure' || revocable
