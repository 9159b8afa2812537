import type { OutputOf } from '@xinyong/contract'
import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import { lookUpRules } from '../rules.ts'
import { authorityText } from '../presenters/text.ts'

type Field = OutputOf<'getAgreement'>['fields'][number]

/** Only what the agreement lists; sensitive identifiers are masked where they are stored and stay so. */
export function fieldsOf(
  app: App,
  { entry, subject }: EntryRow,
  fields: readonly string[],
): Record<string, unknown> {
  const pack = app.packs.get(entry.pack)?.pack
  const rules = lookUpRules(app)(entry.pack, app.clock.today(pack?.timezone ?? 'Etc/UTC'))
  const all: Readonly<Record<Field, unknown>> = {
    scheme: pack && { id: pack.id, title: pack.title },
    authority: authorityText(entry.authority),
    'subject-kind': subject.kind,
    names: subject.names,
    identifiers: subject.identifiers.map(({ scheme, shown }) => ({ scheme, shown })),
    ground: pack?.grounds.findLast(({ id }) => id === entry.ground)?.title,
    measures: (rules?.measures ?? [])
      .filter(({ id }) => entry.measures.includes(id))
      .map(({ id, title, law, activities }) => ({ id, title, law, activities })),
    from: entry.from,
    until: entry.to,
  }
  return Object.fromEntries(
    Object.entries(all).filter(([name, value]) => fields.includes(name) && value !== undefined),
  )
}
