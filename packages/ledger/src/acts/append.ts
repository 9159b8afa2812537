import { randomBytes } from 'node:crypto'
import type { Act, ActDraft } from '@xinyong/procedure'
import type { CaseAppend } from '@xinyong/app'
import type { Instant } from '@xinyong/identity'
import type { Tx } from '../tx.ts'
import { leafOf, type Unnumbered } from './leaf.ts'

/** Column-wise arrays, in the order of `append_acts`' parameters. */
const statement = {
  name: 'append_acts',
  text: `select append_acts(${[
    [
      'text[]',
      'integer[]',
      'text[]',
      'text[]',
      'text[]',
      'date[]',
      'timestamptz',
      'text[]',
      'text[]',
      'jsonb[]',
      'text[]',
      'bytea[]',
    ],
    [
      'text[]',
      'integer[]',
      'text[]',
      'text[]',
      'text[]',
      'text[]',
      'integer[]',
      'date[]',
      'date[]',
      'jsonb[]',
      'date[]',
    ],
    [
      'text[]',
      'text[]',
      'text[]',
      'text[]',
      'text[]',
      'text[]',
      'daterange[]',
      'boolean[]',
      'jsonb[]',
    ],
  ]
    .flat()
    .map((type, index) => `$${index + 1}::${type}`)
    .join(', ')}) as base`,
}

/**
 * Appends acts of many cases with their projections, in one statement.
 * @throws the database's XY002 when a case is no longer at its expected version
 */
export async function appendActs(tx: Tx, batches: readonly CaseAppend[]): Promise<readonly Act[]> {
  const at = tx.now()
  for (const { caseId, expectedVersion, drafts, state } of batches) {
    if (state.id !== caseId || state.version !== expectedVersion + drafts.length) {
      throw new RangeError(`the state of case ${caseId} is not the one after its acts`)
    }
  }
  const acts = batches.flatMap((batch) =>
    batch.drafts.map((draft, index) =>
      unnumbered(draft, at, {
        caseId: batch.caseId,
        caseSeq: batch.expectedVersion + index + 1,
        pack: batch.state.pack,
        authority: batch.state.authority,
      }),
    ),
  )
  return write(tx, acts, batches, at)
}

/** Appends one act that belongs to no case. */
export async function appendGlobalAct(
  tx: Tx,
  pack: string,
  authority: string,
  draft: ActDraft,
): Promise<Act> {
  const at = tx.now()
  const [act] = await write(
    tx,
    [unnumbered(draft, at, { caseId: null, caseSeq: 0, pack, authority })],
    [],
    at,
  )
  return act!
}

type Place = Pick<Unnumbered, 'caseId' | 'caseSeq' | 'pack' | 'authority'>

function unnumbered(draft: ActDraft, at: Instant, place: Place): Unnumbered {
  // As it will be read back: members that are undefined are absent, in the row and in the commitment.
  return { ...draft, body: JSON.parse(JSON.stringify(draft.body)), ...place, at }
}

async function write(
  tx: Tx,
  acts: readonly Unnumbered[],
  batches: readonly CaseAppend[],
  at: Instant,
): Promise<readonly Act[]> {
  const salts = acts.map(() => randomBytes(32))
  const states = batches.map((batch) => batch.state)
  const entries = batches.flatMap((batch) => (batch.entry ? [batch.entry] : []))
  const values = [
    acts.map((act) => act.caseId),
    acts.map((act) => act.caseSeq),
    acts.map((act) => act.pack),
    acts.map((act) => act.authority),
    acts.map((act) => act.kind),
    acts.map((act) => act.on),
    at,
    acts.map((act) => act.by.id),
    acts.map((act) => act.by.role),
    acts.map((act) => JSON.stringify(act.body)),
    acts.map((act, index) => leafOf(act, salts[index]!)),
    salts,
    batches.map((batch) => batch.caseId),
    batches.map((batch) => batch.expectedVersion),
    states.map((state) => state.pack),
    states.map((state) => state.authority),
    states.map((state) => state.subject),
    states.map((state) => state.stage),
    states.map((state) => state.version),
    states.map((state) => state.governingDate),
    states.map((state) => state.openedOn),
    states.map((state) => JSON.stringify(state)),
    batches.map((batch) => (batch.state.exit ? null : (batch.entry?.to ?? null))),
    entries.map((entry) => entry.id),
    entries.map((entry) => entry.caseId),
    entries.map((entry) => entry.pack),
    entries.map((entry) => entry.authority),
    entries.map((entry) => entry.subject),
    entries.map((entry) => entry.ground),
    entries.map((entry) => (entry.from ? `[${entry.from},${entry.to ?? ''})` : 'empty')),
    entries.map((entry) => entry.public),
    entries.map((entry) => JSON.stringify(entry)),
  ]
  tx.appended = true
  const [row] = await tx.run({ ...statement, values })
  const base = Number(row!['base'])
  return acts.map((act, index) => ({ ...act, seq: base + index + 1 }) as Act)
}
