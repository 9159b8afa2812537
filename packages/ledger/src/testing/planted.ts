import type { CaseAppend, NewSubject, Principal } from '@xinyong/app'
import type { PlainDate } from '@xinyong/identity'
import type { ActDraft, CaseState, Entry } from '@xinyong/procedure'

export const day = (text: string): PlainDate => text as PlainDate

export const SYSTEM: Principal = { kind: 'system', job: 'test' }
export const PUBLIC: Principal = { kind: 'public' }

export const officer = (authority: string): Principal => ({
  kind: 'account',
  account: `officer-of-${authority}`,
  roles: ['officer'],
  authority,
})

export const subjectAccount = (subject: string): Principal => ({
  kind: 'account',
  account: `account-of-${subject}`,
  roles: ['subject'],
  subject,
})

export const KEY: Principal = {
  kind: 'key',
  key: 'key-1',
  relyingParty: 'Airline',
  scopes: ['check'],
  purposes: ['ticketing'],
}

export const subject = (id: string, more: Partial<NewSubject> = {}): NewSubject => ({
  id,
  kind: 'organisation',
  names: [`Company ${id}`],
  identifiers: [{ scheme: 'xx.test', key: `key-${id}`, shown: `***${id}` }],
  countries: ['cn'],
  demo: true,
  ...more,
})

const by = { id: 'officer-1', role: 'officer' as const }

export interface Planted {
  readonly id: string
  readonly subject: string
  readonly authority?: string
  readonly version?: number
  readonly from?: string
  readonly to?: string
  readonly public?: boolean
  readonly text?: string
  readonly entered?: boolean
}

/** A case as a use case hands it to the ledger: the first act opens it, later ones annotate it. */
export function caseAppend(planted: Planted): CaseAppend {
  const { id, version = 0, authority = 'court-a', text = `note ${version}` } = planted
  const draft: ActDraft =
    version === 0
      ? {
          kind: 'open',
          by,
          on: day('2026-01-05'),
          body: {
            subject: planted.subject,
            subjectKind: 'organisation',
            applicant: 'Applicant',
            facts: 'facts of the case',
            documents: [],
          },
        }
      : { kind: 'annotate', by, on: day('2026-01-05'), body: { text } }
  const state: CaseState = {
    id,
    pack: 'pack-a',
    authority,
    subject: planted.subject,
    subjectKind: 'organisation',
    stage: 'decided',
    version: version + 1,
    governingDate: day('2026-01-05'),
    openedOn: day('2026-01-05'),
    lastOn: day('2026-01-05'),
    openedBy: by,
    applicant: 'Applicant',
    documents: [],
    facts: 'facts of the case',
    particulars: {},
    services: [],
    petitions: [],
    suspensions: [],
    tokens: [],
    annotations: version === 0 ? [] : [{ on: day('2026-01-05'), text }],
    corrections: [],
    extensions: {},
  }
  return {
    caseId: id,
    expectedVersion: version,
    drafts: [draft],
    state,
    entry: planted.entered === false ? undefined : entryOf(planted, state),
  }
}

function entryOf(planted: Planted, state: CaseState): Entry {
  return {
    id: `entry-${state.id}`,
    caseId: state.id,
    pack: state.pack,
    authority: state.authority,
    subject: state.subject,
    subjectKind: state.subjectKind,
    ground: 'ground-1',
    version: '2026-01-01',
    ...(planted.from === undefined ? {} : { from: day(planted.from) }),
    ...(planted.to === undefined ? {} : { to: day(planted.to) }),
    measures: ['travel.air'],
    public: planted.public ?? true,
    suspensions: [],
    tokens: [],
    annotations: state.annotations,
    particulars: {},
  }
}
