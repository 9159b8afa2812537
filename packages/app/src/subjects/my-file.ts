import { AppError } from '@xinyong/contract'
import { viewCase } from '../cases/case-view.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import { presentEntry } from '../presenters/entry.ts'
import { presentSubject } from '../presenters/subject.ts'
import { forbiddenBy } from './forbidden-now.ts'
import { ownSubject } from './own-subject.ts'

/** The subject's own file, whole: every entry, every case, what is forbidden now and until when. */
export const myFile: Handler<'myFile'> = async (app, principal) => {
  authorise(principal, 'myFile')
  const { account, subject } = ownSubject(principal)
  const found = await app.ledger.read(principal, async (tx) => ({
    card: await tx.subjects.get(subject),
    rows: await tx.entries.ofSubject(subject),
    cases: await tx.cases.ofSubject(subject),
  }))
  if (!found.card) throw new AppError('subject/not-found', { id: subject })
  const known = found.rows.flatMap((row) => {
    const pack = app.packs.get(row.entry.pack)?.pack
    return pack ? [{ row, pack, today: app.clock.today(pack.timezone) }] : []
  })
  const cases = []
  for (const state of found.cases) {
    if (app.packs.get(state.pack)) cases.push(await viewCase(app, account, state))
  }
  return {
    subject: presentSubject(found.card),
    entries: known.map(({ row, pack, today }) => presentEntry(pack, row, today, { whole: true })),
    cases,
    forbiddenNow: known.flatMap(({ row, pack, today }) => forbiddenBy(pack, row, today)),
  }
}
