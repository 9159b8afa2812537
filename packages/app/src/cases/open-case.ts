import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { openCase as open, type ActBodies } from '@xinyong/procedure'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { accountOf, authorise } from '../policies/authorise.ts'
import { packOf, refuseUnlessActivatable, rulesFor } from '../rules.ts'
import { viewCase } from './case-view.ts'
import { earlierExits } from './earlier-exits.ts'
import { recordOpening, refused } from './record.ts'
import { systemRead } from './system-read.ts'

export const openCase: Handler<'openCase'> = async (app, principal, input) => {
  authorise(principal, 'openCase')
  const account = accountOf(principal)
  const { authority } = account
  if (authority === undefined) throw new AppError('access/forbidden', { rule: 'own authority' })
  const { pack } = packOf(app, input.pack)
  refuseUnlessActivatable(pack)
  const { subject, earlier } = await systemRead(app, async (tx) => ({
    subject: await tx.subjects.get(input.subject),
    earlier: await earlierExits(tx, { subject: input.subject, pack: pack.id }),
  }))
  if (!subject) throw new AppError('subject/not-found', { id: input.subject })
  if (account.subject === subject.id)
    throw new AppError('access/forbidden', { rule: 'nobody opens a case about themselves' })
  const today = app.clock.today(pack.timezone)
  const conductOn = input.conductOn as PlainDate | undefined
  const governing = pack.governedBy === 'conduct' ? (conductOn ?? today) : today
  const body = defined({
    subject: subject.id,
    subjectKind: subject.kind,
    conductOn,
    applicant: input.applicant,
    facts: input.facts,
    documents: input.documents as unknown as ActBodies['open']['documents'],
  })
  const rules = rulesFor(pack, governing)
  const opening = open(
    rules,
    { id: app.ids.id(), authority },
    { kind: 'open', by: { id: account.account, role: 'officer' }, body },
    today,
    undefined,
    { earlier },
  )
  if (!opening.ok) throw refused(app, rules, opening.refusal)
  await app.ledger.write(principal, (tx) => recordOpening(app, tx, opening.state, opening.acts))
  await app.standing?.catchUp()
  return viewCase(app, account, opening.state)
}
