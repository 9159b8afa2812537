import { AppError } from '@xinyong/contract'
import { readCase } from '../cases/get-case.ts'
import { systemRead } from '../cases/system-read.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { Principal } from '../ports/principal.ts'
import { rulesOfCase } from '../rules.ts'
import type { NoticeDocument } from './document.ts'
import { noticeOf } from './notice-of.ts'

/**
 * A notice of a case, for whoever may read the case.
 * @throws AppError case/not-found, request/no-such-page while the step it tells has not been made
 */
export async function getNotice(
  app: App,
  principal: Principal,
  input: { readonly id: string; readonly about: string },
): Promise<NoticeDocument> {
  authorise(principal, 'getCase')
  const state = await readCase(app, accountOf(principal), input.id)
  const subject = await systemRead(app, (tx) => tx.subjects.get(state.subject))
  const notice = subject && noticeOf(rulesOfCase(app, state), state, subject, input.about)
  if (!notice || state.mirror) throw new AppError('request/no-such-page')
  return notice
}
