import { compareNames, type Instant, type PlainDate } from '@xinyong/identity'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import type { Question } from './question.ts'

const ALIKE = 0.85
const MOST_BY_NAME = 50

export interface Candidates {
  readonly rows: readonly EntryRow[]
  /** The act up to which they are complete. */
  readonly seq: number
  readonly identifierKey?: string
}

function isAlike(row: EntryRow, name: string): boolean {
  const kind = row.subject.kind === 'person' ? 'person' : 'organisation'
  return row.subject.names.some((other) => compareNames(name, other, kind).score >= ALIKE)
}

async function byName(app: App, name: string): Promise<Candidates> {
  return systemRead(app, async (tx) => {
    const seq = await tx.acts.lastSeq()
    const { items } = await tx.entries.list({ query: name, publicOnly: false, limit: MOST_BY_NAME })
    return { rows: items.filter((row) => isAlike(row, name)), seq }
  })
}

async function ofSubjects(app: App, subjects: readonly string[]): Promise<Candidates> {
  return systemRead(app, async (tx) => {
    const seq = await tx.acts.lastSeq()
    const rows = await Promise.all(subjects.map((subject) => tx.entries.ofSubject(subject)))
    return { rows: rows.flat(), seq }
  })
}

/** Everything on record that the question may be about: from memory for now, from the ledger for any other moment. */
export async function findCandidates(
  app: App,
  { asked, identifier, subjects }: Question,
): Promise<Candidates> {
  if (subjects !== undefined) return ofSubjects(app, subjects)
  if (identifier === undefined) return byName(app, asked.name ?? '')
  const identifierKey = app.identifierKeys.keyOf(identifier)
  const now = asked.asOf === undefined && asked.knownAt === undefined
  if (app.standing && now) {
    // The sequence first: what comes in between is looked at, not missed.
    const { seq } = app.standing
    return { rows: app.standing.entriesOf([identifierKey]), seq, identifierKey }
  }
  const effective = (asked.asOf ?? app.clock.today('Etc/UTC')) as PlainDate
  const recorded = asked.knownAt as Instant | undefined
  return systemRead(app, async (tx) => ({
    rows: await tx.entries.byIdentifierKeys([identifierKey], defined({ effective, recorded })),
    seq: await tx.acts.lastSeq(),
    identifierKey,
  }))
}
