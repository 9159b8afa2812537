import { decide, type Actor, type NoticeAbout } from '@xinyong/procedure'
import { record } from '../cases/record.ts'
import { systemRead } from '../cases/system-read.ts'
import type { MailNoticeJob } from '../notices/enqueue-mail.ts'
import { noticeOf } from '../notices/notice-of.ts'
import { noticeText } from '../notices/notice-text.ts'
import type { App } from '../ports/app.ts'
import { rulesOfCase } from '../rules.ts'

const SYSTEM = { kind: 'system', job: 'mail-notice' } as const

/**
 * Sends a notice and records the attempt. The mail server's acceptance proves dispatch; it counts as service only where
 * the pack's service rule lists e-mail, which the procedure checks again here. Served meanwhile: nothing is sent. A fault
 * of the mail server is thrown, and the job comes back.
 */
export async function mailNotice(app: App, job: MailNoticeJob): Promise<void> {
  const found = await systemRead(app, async (tx) => {
    const state = await tx.cases.get(job.caseId)
    if (!state) return undefined
    const [subject, contact] = [
      await tx.subjects.get(state.subject),
      await tx.subjects.contact(state.subject),
    ]
    return { state, subject, email: contact?.email }
  })
  if (!found?.subject || found.email === undefined) return
  const { state, subject, email } = found
  const [about, petition] = job.about.split(':')
  const done = state.services.some(
    (service) =>
      service.about === about && service.petition === petition && service.state === 'served',
  )
  const notice = noticeOf(rulesOfCase(app, state), state, subject, job.about)
  if (done || !notice) return
  const sent = await app.mailer.send({
    to: email,
    subject: `${notice.title.zh} ${notice.title.en} (${notice.caseNumber})`,
    text: noticeText(notice),
  })
  await app.ledger.write(SYSTEM, async (tx) => {
    const now = await tx.cases.getForUpdate(job.caseId)
    if (!now) return
    const { rules, today } = rulesOfCase(app, now)
    const by: Actor = { id: job.by, role: 'system' }
    const body = {
      about: about as NoticeAbout,
      ...(petition === undefined ? {} : { petition }),
      channel: 'email' as const,
      outcome: sent.accepted ? ('served' as const) : ('failed' as const),
      on: today,
      proof: `SMTP: ${sent.reference}`,
    }
    const decision = decide(rules, now, { kind: 'serve', by, body }, today)
    if (decision.ok) await record(app, tx, now, decision.acts)
    else app.events.refused(decision.refusal.rule)
  })
  await app.standing?.catchUp()
}
