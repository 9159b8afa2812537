import { AppError } from '@xinyong/contract'
import type { CaseState } from '@xinyong/procedure'
import type { ActAsked } from '../cases/command.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'

export interface MailNoticeJob {
  readonly caseId: string
  /** As `noticesOf` names it: `proposal`, `ruling:p1`, … */
  readonly about: string
  /** The account that ordered it. */
  readonly by: string
}

/**
 * Puts a notice into the queue of the mail job, once for each state of the case.
 * @throws AppError mail/not-configured, request/invalid when the subject has no address
 */
export async function enqueueMail(
  app: App,
  tx: WriteTx,
  state: CaseState,
  asked: Extract<ActAsked, { kind: 'serve' }>,
  by: string,
): Promise<void> {
  if (asked.channel !== 'email')
    throw new AppError('request/invalid', {
      field: 'act.send',
      reason: 'only e-mail is sent by this server',
    })
  if (!app.mailer.configured) throw new AppError('mail/not-configured')
  const contact = await tx.subjects.contact(state.subject)
  if (contact?.email === undefined)
    throw new AppError('request/invalid', {
      field: 'act.channel',
      reason: 'no e-mail address of the subject is on file',
    })
  const about = asked.petition === undefined ? asked.about : `${asked.about}:${asked.petition}`
  const payload: MailNoticeJob = { caseId: state.id, about, by }
  await tx.jobs.enqueue({
    kind: 'mail-notice',
    key: `mail-notice:${state.id}:${about}:${state.version}`,
    payload,
  })
}
