import type { CaseAppend, NewSubject } from '@xinyong/app'
import type { PlainDate } from '@xinyong/identity'
import type { ActDraft, CaseState, Entry } from '@xinyong/procedure'

const day = (text: string): PlainDate => text as PlainDate
const by = { id: 'bench-officer', role: 'officer' as const }
const FACTS =
  'By an effective judgment the party owes 48,200 yuan with interest. The time for performance ran out; property was found and moved.'

export const SUBJECTS = 1000

export function subjects(): readonly NewSubject[] {
  return Array.from({ length: SUBJECTS }, (_, n) => ({
    id: `bench-subject-${n}`,
    kind: 'organisation',
    names: [`Bench Trading ${n} Co., Ltd.`],
    identifiers: [{ scheme: 'xx.bench', key: `bench-key-${n}`, shown: `bench-${n}` }],
    countries: ['cn'],
    demo: true,
  }))
}

/** A new case with its entry, of the size that a court's case has: one act, one salt, one case, one entry. */
export function caseRow(
  id: string,
  n: number,
  subject = `bench-subject-${n % SUBJECTS}`,
): CaseAppend {
  const document = {
    title: 'Judgment',
    number: `(2026) Bench ${n}`,
    issuer: 'Bench court',
    on: day('2026-01-05'),
  }
  const draft: ActDraft = {
    kind: 'open',
    by,
    on: day('2026-01-05'),
    body: {
      subject,
      subjectKind: 'organisation',
      applicant: 'Enforcement bureau of the bench court',
      facts: FACTS,
      documents: [document],
    },
  }
  const state: CaseState = {
    id,
    pack: 'cn-judgment-defaulters',
    authority: 'bench-court',
    subject,
    subjectKind: 'organisation',
    stage: 'decided',
    version: 1,
    governingDate: day('2026-01-05'),
    openedOn: day('2026-01-05'),
    lastOn: day('2026-01-05'),
    openedBy: by,
    applicant: 'Enforcement bureau of the bench court',
    documents: [document],
    facts: FACTS,
    particulars: {},
    services: [],
    petitions: [],
    suspensions: [],
    tokens: [],
    annotations: [],
    corrections: [],
    extensions: {},
  }
  const entry: Entry = {
    id: `entry-${id}`,
    caseId: id,
    pack: state.pack,
    authority: state.authority,
    subject,
    subjectKind: 'organisation',
    ground: 'able-refuses-2017',
    version: '2017',
    from: day('2026-01-05'),
    to: day('2028-01-05'),
    measures: ['air', 'rail'],
    public: true,
    suspensions: [],
    tokens: [],
    annotations: [],
    particulars: {},
  }
  return { caseId: id, expectedVersion: 0, drafts: [draft], state, entry }
}
