import type { PlainDate } from '@xinyong/identity'
import type { Command, Role } from '@xinyong/procedure'
import type { SubjectKind } from '@xinyong/rulebook'

type Body = Readonly<Record<string, unknown>>

/**
 * Fields an act's body always has, left empty: what a test leaves out is missing, so that the law refuses it by name
 * instead of a program falling over it.
 */
const empty: Readonly<Record<Command['kind'], Body>> = {
  open: { applicant: '', facts: '', documents: [] },
  propose: { ground: '', facts: '', documents: [], exclusionsChecked: [] },
  consent: { granted: false, reasons: '' },
  serve: { about: 'proposal', channel: 'in-person', outcome: 'served', proof: '' },
  decide: { outcome: 'enter', reasons: '' },
  publish: { channels: [] },
  object: { remedy: '', reasons: '' },
  apply: { remedy: '', reasons: '' },
  rule: { petition: '', outcome: 'refused', reasons: '' },
  annotate: { text: '' },
  suspend: { reasons: '' },
  resume: { reasons: '' },
  extend: { clock: '', by: '', reasons: '' },
  correct: { particulars: {}, reasons: '' },
  exempt: { exemption: '', token: '', activity: '', reasons: '' },
  redeem: { token: '', activity: '', check: 'test' },
  remove: { ground: '', reasons: '' },
  repair: { reasons: '' },
  expire: {},
  compensate: { claim: '', harm: '' },
  withdraw: { reasons: '' },
  mirror: { change: 'add', edition: 'test', sourceId: '1', ground: '' },
}

/** Days a body states, which are the day of the step where a test does not say otherwise. */
const days: Readonly<Record<string, readonly string[]>> = {
  serve: ['on'],
  publish: ['on'],
  expire: ['on'],
  remove: ['factOn'],
  exempt: ['until'],
  compensate: ['from', 'to'],
}

const isKind = (kind: string): kind is Command['kind'] => Object.hasOwn(empty, kind)

/** The actor of `role` or `role:name`; two names are two people. */
const actorOf = (by: string): Command['by'] => {
  const [role = '', name = role] = by.split(':')
  return { id: name, role: role as Role }
}

/** The command of a test's step; undefined where there is no such act. */
export const commandOf = (
  step: {
    readonly on: PlainDate
    readonly act: string
    readonly by: string
    readonly with?: Body
  },
  subjectKind: SubjectKind,
): Command | undefined => {
  if (!isKind(step.act)) return undefined
  const dated = Object.fromEntries((days[step.act] ?? []).map((field) => [field, step.on]))
  const whom =
    step.act === 'open' || step.act === 'mirror' ? { subject: 'subject', subjectKind } : {}
  return {
    kind: step.act,
    by: actorOf(step.by),
    body: { ...empty[step.act], ...dated, ...whom, ...step.with },
  } as unknown as Command
}
