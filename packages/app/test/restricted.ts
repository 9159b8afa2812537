import type { InputOf, OutputOf } from '@xinyong/contract'
import { operations, type AccountPrincipal } from '../src/index.ts'
import * as people from './people.ts'
import type { TestApp } from './test-app.ts'

type Case = OutputOf<'getCase'>
type Ask = InputOf<'actOnCase'>['act']

export const act = (app: TestApp, by: AccountPrincipal, on: Case, ask: Ask): Promise<Case> =>
  operations.actOnCase(app, by, { id: on.id, expectedVersion: on.version, act: ask })

const served = (about: 'proposal' | 'decision', on: string): Ask => ({
  kind: 'serve',
  about,
  channel: 'in-person',
  outcome: 'served',
  on,
  proof: 'Advice of delivery',
})

/** A debtor whose consumption is restricted from 16 March 2026 on, by really taking each step. */
export async function restricted(app: TestApp, subject: string): Promise<Case> {
  app.setDay('2026-03-02')
  const opened = await operations.openCase(app, people.officer, {
    pack: 'cn-consumption-restriction',
    subject,
    applicant: 'The creditor',
    facts: 'A money judgment was not performed.',
    documents: [people.document],
  })
  const exclusions = opened.allowed.find(({ kind }) => kind === 'propose')?.choices
  let now = await act(app, people.officer, opened, {
    kind: 'propose',
    ground: 'money-judgment-unperformed',
    facts: 'Nothing was paid.',
    documents: [people.document],
    exclusionsChecked: exclusions?.['exclusionsChecked']?.map(({ id }) => id) ?? [],
    particulars: { 'case-number': '(2026) 1' },
  })
  now = await act(app, people.registrar, now, served('proposal', '2026-03-02'))
  app.setDay('2026-03-16')
  now = await act(app, people.superior, now, { kind: 'consent', granted: true, reasons: 'Agreed.' })
  now = await act(app, people.decider, now, {
    kind: 'decide',
    outcome: 'enter',
    reasons: 'Nothing was paid.',
    length: '1y',
    document: people.document,
  })
  return act(app, people.registrar, now, served('decision', '2026-03-16'))
}

/** The debtor pays: removed as performed. */
export async function paid(app: TestApp, on: Case, day: string): Promise<Case> {
  app.setDay(day)
  return act(app, people.officer, on, {
    kind: 'remove',
    ground: 'performed',
    reasons: 'Everything owed was paid.',
    document: people.document,
    factOn: day,
  })
}
