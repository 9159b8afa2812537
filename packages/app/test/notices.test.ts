import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AppError, InputOf, OutputOf } from '@xinyong/contract'
import { getNotice, operations, runJob, type AccountPrincipal } from '../src/index.ts'
import * as people from './people.ts'
import { testApp } from './test-app.ts'

const app = await testApp('app_notices')
type Case = OutputOf<'getCase'>
type Ask = InputOf<'actOnCase'>['act']

const act = (by: AccountPrincipal, on: Case, ask: Ask): Promise<Case> =>
  operations.actOnCase(app, by, { id: on.id, expectedVersion: on.version, act: ask })

async function proposed(order: number): Promise<Case> {
  const subject = await people.onFile(
    app,
    'Test Builders Ltd',
    `registration-number:GB:TEST${order}`,
    'organisation',
  )
  const opened = await operations.openCase(app, people.officer, {
    pack: 'mdb-debarment',
    subject: subject.id,
    applicant: 'Investigators',
    facts: 'A false certificate.',
    documents: [people.document],
  })
  const exclusions = opened.allowed.find(({ kind }) => kind === 'propose')?.choices
  return act(people.officer, opened, {
    kind: 'propose',
    ground: 'fraudulent',
    facts: 'The certificate of experience was false.',
    documents: [people.document],
    exclusionsChecked: exclusions?.['exclusionsChecked']?.map(({ id }) => id) ?? [],
  })
}

const byMail: Ask = {
  kind: 'serve',
  about: 'proposal',
  channel: 'email',
  outcome: 'served',
  on: '2026-03-02',
  proof: 'to be sent',
  send: true,
}

const jobFor = (now: Case) => ({
  kind: 'mail-notice',
  payload: { caseId: now.id, about: 'proposal', by: people.officer.account },
})

test('a notice tells ground, facts, measures, time to be heard and law, in both languages', async () => {
  const now = await proposed(1)
  const notice = await getNotice(app, people.officer, { id: now.id, about: 'proposal' })
  assert.equal(notice.caseNumber, now.id)
  const text = (locale: 'en' | 'zh') => notice.paragraphs.map((one) => one[locale]).join('\n')
  assert.match(text('en'), /Nothing has been decided/)
  assert.match(text('en'), /certificate of experience was false/)
  assert.match(text('en'), /No measure reaches members of your family/)
  assert.match(text('zh'), /陈述/)
  assert.match(notice.canDo[0]?.text.en ?? '', /90 calendar days/)
  assert.ok(notice.law.length > 0 && notice.law.every(({ text: law }) => law.zh !== ''))
  await assert.rejects(
    getNotice(app, people.officer, { id: now.id, about: 'decision' }),
    (error: AppError) => error.code === 'request/no-such-page',
  )
  const stranger = people.account('officer', { account: 'a-x', authority: 'Another' })
  await assert.rejects(
    getNotice(app, stranger, { id: now.id, about: 'proposal' }),
    (error: AppError) => error.code === 'case/not-found',
  )
})

test('e-mail is sent by the job, which records the attempt with the mail server’s reference, once', async () => {
  const asked = await act(people.officer, await proposed(2), byMail)
  assert.equal(asked.services.length, 0, 'nothing is recorded before the mail server has answered')
  await runJob(app, jobFor(asked))
  const [mail] = app.sent
  assert.equal(mail?.to, 'subject@example.org')
  assert.match(mail?.text ?? '', /Nothing has been decided/)
  const after = await operations.getCase(app, people.officer, { id: asked.id })
  assert.equal(after.services[0]?.state, 'served')
  assert.equal(after.services[0]?.attempts[0]?.proof, 'SMTP: <1@example.org>')
  await runJob(app, jobFor(asked))
  assert.equal(app.sent.length, 1, 'a job that runs again sends nothing')
})

test('without a mail server the officer is told to choose another channel', async () => {
  const without = { ...app, mailer: { ...app.mailer, configured: false } }
  const now = await proposed(3)
  await assert.rejects(
    operations.actOnCase(without, people.officer, {
      id: now.id,
      expectedVersion: now.version,
      act: byMail,
    }),
    (error: AppError) => error.code === 'mail/not-configured',
  )
})
