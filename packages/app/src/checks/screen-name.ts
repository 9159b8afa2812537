import { AppError, type InputOf, type OutputOf } from '@xinyong/contract'
import { parseIdentifier, isIdentifierGrade } from '@xinyong/identity'
import type { Handler } from '../handler.ts'
import { lookOf } from '../looks/look-at.ts'
import { lookWriter } from '../looks/look-writer.ts'
import { authorise, keyOf } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow, ReadTx } from '../ports/ledger.ts'
import { isPublicOn } from '../presenters/entry-state.ts'
import { presentPublicSubject } from '../presenters/public-subject.ts'
import { rulesFor } from '../rules.ts'
import { systemRead } from '../cases/system-read.ts'
import { scoreCandidate } from './score-candidate.ts'

type Asked = InputOf<'screenName'>
type Result = OutputOf<'screenName'>['results'][number]

const MOST_CANDIDATES = 200
const STRONG = 0.92

const kinds: Readonly<Record<Asked['schema'], readonly string[]>> = {
  Person: ['person'],
  Organization: ['organisation', 'public-body'],
  Company: ['organisation'],
  LegalEntity: ['person', 'organisation', 'public-body'],
  Vessel: ['organisation'],
  Thing: ['person', 'organisation', 'public-body'],
}

const note = {
  en: 'A likeness of names refuses nobody. Compare the identifiers, then check the subject.',
  zh: '姓名相似不得作为拒绝依据。请核对身份标识后再行查询。',
}

/** Entries that identifiers name, and entries of like names; only what is public today. */
async function candidates(app: App, tx: ReadTx, asked: Asked, keys: readonly string[]) {
  const effective = app.clock.today('Etc/UTC')
  const named = new Map<string, EntryRow>()
  for (const query of asked.properties.name) {
    const page = await tx.entries.list({ query, publicOnly: true, limit: MOST_CANDIDATES })
    for (const row of page.items) named.set(row.entry.id, row)
  }
  const identified = keys.length === 0 ? [] : await tx.entries.byIdentifierKeys(keys, { effective })
  for (const row of identified) named.set(row.entry.id, row)
  const known = new Set(identified.map(({ entry }) => entry.id))
  return [...named.values()].map((row) => ({ row, identified: known.has(row.entry.id) }))
}

function present(app: App, asked: Asked, row: EntryRow, identified: boolean): Result | undefined {
  const pack = app.packs.get(row.entry.pack)?.pack
  if (!pack || !kinds[asked.schema].includes(row.subject.kind)) return undefined
  const today = app.clock.today(pack.timezone)
  if (!isPublicOn(row.entry, today)) return undefined
  const { score, name, explanation } = scoreCandidate(asked.properties, row)
  const shown = presentPublicSubject(row.subject, rulesFor(pack, today))
  const at = row.subject.names.indexOf(name)
  return {
    entry: row.entry.id,
    subject: row.subject.id,
    name: shown.names[at] ?? shown.names[0] ?? '',
    schema: row.subject.kind === 'person' ? 'Person' : 'Organization',
    registers: [pack.id],
    score: identified ? 1 : score,
    strength: identified ? 'identifier' : score >= STRONG ? 'strong' : 'possible',
    explanation: [...explanation],
  }
}

export const screenName: Handler<'screenName'> = async (app, principal, input) => {
  authorise(principal, 'screenName')
  const key = keyOf(principal)
  if (key && !key.purposes.includes(input.purpose))
    throw new AppError('check/purpose-not-allowed', { purpose: input.purpose })
  const keys = (input.properties.idNumber ?? []).flatMap((text) => {
    const read = parseIdentifier(text)
    return read.ok && isIdentifierGrade(read.identifier)
      ? [app.identifierKeys.keyOf(read.identifier)]
      : []
  })
  const found = await systemRead(app, (tx) => candidates(app, tx, input, keys))
  const results = found
    .flatMap(({ row, identified }) => present(app, input, row, identified) ?? [])
    .filter(({ score }) => score >= input.threshold)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, input.limit)
  // Every person on the list of answers has been looked at.
  const writer = lookWriter(app.ledger)
  await Promise.all(
    results.map(({ subject, entry }) =>
      writer.write(
        lookOf(app, principal, {
          what: 'screening',
          purpose: input.purpose,
          subject,
          entries: entry === undefined ? [] : [entry],
        }),
      ),
    ),
  )
  return { results, note }
}
