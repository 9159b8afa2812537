import type { CaseAppend } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import { foldCase } from '@xinyong/procedure'
import type { Act, ActDraft, CaseState, Entry } from '@xinyong/procedure'
import { day } from './planted.ts'

const by = { id: 'officer-1', role: 'officer' as const }
const on = day('2026-01-05')

/** A stand-in for the rules: whatever is opened is in force from that day. */
export const entryOf = (state: CaseState): Entry => ({
  id: `entry-${state.id}`,
  caseId: state.id,
  pack: state.pack,
  authority: state.authority,
  subject: state.subject,
  subjectKind: state.subjectKind,
  ground: 'ground-1',
  version: state.governingDate,
  from: state.openedOn,
  measures: [],
  public: true,
  suspensions: state.suspensions,
  tokens: state.tokens,
  annotations: state.annotations,
  particulars: state.particulars,
})

/** A case whose state is what its acts tell: opened, then annotated `notes` times. */
export function foldedAppend(id: string, subject: string, notes: number): CaseAppend {
  const drafts: readonly ActDraft[] = [
    {
      kind: 'open',
      by,
      on,
      body: {
        subject,
        subjectKind: 'organisation',
        applicant: 'Applicant',
        facts: '事实',
        documents: [],
        governingDate: on,
      },
    },
    ...Array.from({ length: notes }, (_, n) => ({
      kind: 'annotate' as const,
      by,
      on,
      body: { text: `note ${n}` },
    })),
  ]
  const acts = drafts.map((draft, n) => ({
    ...draft,
    seq: n + 1,
    caseId: id,
    caseSeq: n + 1,
    pack: 'pack-a',
    authority: 'court-a',
    at: '2026-01-05T00:00:00.000Z' as Instant,
  })) as readonly Act[]
  const state = foldCase(acts)!
  return { caseId: id, expectedVersion: 0, drafts, state, entry: entryOf(state) }
}
