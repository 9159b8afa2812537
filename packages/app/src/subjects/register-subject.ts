import { AppError } from '@xinyong/contract'
import { readIdentifier } from '../checks/question.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { NewSubject } from '../ports/subjects.ts'
import { presentSubject } from '../presenters/subject.ts'
import { birthDateOf, keepIdentifier } from './new-subject.ts'

/** Puts a subject on file, or finds the one that bears the identifiers; those of two different ones are refused. */
export const registerSubject: Handler<'registerSubject'> = async (app, principal, input) => {
  authorise(principal, 'registerSubject')
  const read = input.identifiers.map((text, at) => readIdentifier(text, `identifiers.${at}`))
  const identifiers = read.map((identifier) => keepIdentifier(app, identifier))
  const contact = defined({ email: input.email, address: input.address })
  const subject: NewSubject = defined({
    id: app.ids.id(),
    kind: input.kind,
    names: input.names,
    identifiers,
    birthDate: birthDateOf(read, input.birthDate),
    countries: input.countries.map((country) => country.toUpperCase()),
    contact: Object.keys(contact).length === 0 ? undefined : contact,
    demo: false,
  })
  return app.ledger.write(principal, async (tx) => {
    const found = await tx.subjects.byIdentifierKeys(identifiers.map(({ key }) => key))
    const [only, another] = found
    if (another) throw new AppError('subject/exists')
    if (only) return presentSubject(only)
    await tx.subjects.put(subject)
    const kept = await tx.subjects.get(subject.id)
    return presentSubject(kept!)
  })
}
