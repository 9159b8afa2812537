import { createHash } from 'node:crypto'
import { foldCase } from '@xinyong/procedure'
import type { Act, CaseState, Entry } from '@xinyong/procedure'
import { canonicalBytes } from '@xinyong/tlog'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { actOf } from '../repositories/acts.ts'
import type { ActRow } from '../schema/tables.ts'
import type { Tx } from '../tx.ts'
import { repairCase } from './repair-case.ts'

export interface RebuildDifference {
  readonly caseId: string
  readonly what: 'case' | 'entry' | 'mirror' | 'unfoldable'
  readonly kept: string | undefined
  readonly rebuilt: string | undefined
}

export interface RebuildReport {
  readonly cases: number
  /** Cases with erased acts cannot be told again; they are left as they are. */
  readonly erased: number
  readonly differences: readonly RebuildDifference[]
  readonly repaired: number
}

export interface RebuildOptions {
  readonly ledger: PostgresLedger
  /** What follows from a case under the rules of its governing date. */
  readonly entryOf: (state: CaseState) => Entry | undefined
  readonly repair?: boolean
  readonly onProgress?: (done: number, total: number) => void
}

const BATCH = 200

/** Tells every case again from its acts and compares it, by canonical digest, with what the tables hold. */
export function rebuild(options: RebuildOptions): Promise<RebuildReport> {
  const { ledger, repair = false } = options
  return ledger.asOwner(repair ? 'write' : 'read', async (tx) => {
    // Repairing while acts are appended would undo them.
    if (repair) await tx.sql('select seq from act_head for update')
    return rebuildIn(tx, options)
  })
}

/** The same inside a transaction that is under way. */
export async function rebuildIn(
  tx: Tx,
  { entryOf, repair = false, onProgress }: Omit<RebuildOptions, 'ledger'>,
): Promise<RebuildReport> {
  const [count] = await tx.sql<{ n: number }>(
    'select count(distinct case_id) as n from act where case_id is not null',
  )
  const differences: RebuildDifference[] = []
  let [cases, erased, repaired, after] = [0, 0, 0, '']
  for (;;) {
    const ids = (
      await tx.sql<{ id: string }>(
        `select distinct case_id as id from act where case_id > $1 order by 1 limit ${BATCH}`,
        [after],
      )
    ).map(({ id }) => id)
    if (ids.length === 0) return { cases, erased, differences, repaired }
    after = ids.at(-1)!
    const kept = await keptProjections(tx, ids)
    for (const [id, acts] of await actsOf(tx, ids)) {
      cases += 1
      if (acts.some((act) => act === undefined)) {
        erased += 1
        continue
      }
      const found = compare(id, acts as readonly Act[], kept.get(id), entryOf)
      differences.push(...found.differences)
      if (repair && found.differences.length > 0 && found.state !== undefined) {
        await repairCase(tx, found.state, found.entry, acts as readonly Act[])
        repaired += 1
      }
    }
    onProgress?.(cases, count!.n)
  }
}

async function actsOf(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly (Act | undefined)[]>> {
  const rows = await tx.sql<ActRow>(
    'select * from act where case_id = any ($1) order by case_id, case_seq',
    [ids],
  )
  const acts = new Map<string, (Act | undefined)[]>()
  for (const row of rows) {
    const own = acts.get(row.case_id!) ?? []
    own.push(row.body === null ? undefined : actOf(row))
    acts.set(row.case_id!, own)
  }
  return acts
}

interface Kept {
  readonly id: string
  readonly state: CaseState
  readonly entry: Entry | null
  readonly columns: boolean
  readonly record: unknown
  readonly mirrored: boolean
}

// `columns` says whether the columns beside the documents, which lists filter by, still say the same.
async function keptProjections(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  const rows = await tx.sql<Kept>(
    `select c.id, c.state, e.body as entry, m.record, m.case_id is not null as mirrored,
       c.stage = c.state ->> 'stage' and c.version = (c.state ->> 'version')::integer
         and c.authority = c.state ->> 'authority' and c.subject_id = c.state ->> 'subject'
         and (e.id is null or (e.public = (e.body ->> 'public')::boolean and e.ground = e.body ->> 'ground'
           and e.authority = e.body ->> 'authority' and e.subject_id = e.body ->> 'subject'
           and e.effective = case when e.body ? 'from'
             then daterange((e.body ->> 'from')::date, (e.body ->> 'to')::date) else 'empty' end)) as columns
     from case_file c
     left join entry e on e.case_id = c.id and upper_inf(e.recorded)
     left join mirror_record m on m.case_id = c.id
     where c.id = any ($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function compare(
  id: string,
  acts: readonly Act[],
  kept: Kept | undefined,
  entryOf: RebuildOptions['entryOf'],
): {
  readonly state: CaseState | undefined
  readonly entry: Entry | undefined
  readonly differences: readonly RebuildDifference[]
} {
  const state = foldCase(acts)
  if (state === undefined) {
    const difference = {
      caseId: id,
      what: 'unfoldable',
      kept: undefined,
      rebuilt: undefined,
    } as const
    return { state, entry: undefined, differences: [difference] }
  }
  const entry = entryOf(state)
  const pairs = [
    ['case', kept?.state, state],
    ['entry', kept?.entry ?? undefined, entry],
    ...(kept?.mirrored && state.exit === undefined
      ? ([['mirror', kept.record ?? undefined, state.mirror?.record]] as const)
      : []),
  ] as const
  const differences: RebuildDifference[] = []
  for (const [what, was, is] of pairs) {
    const [keptDigest, rebuilt] = [digestOf(was), digestOf(is)]
    if (keptDigest !== rebuilt || (what === 'case' && kept?.columns === false)) {
      differences.push({ caseId: id, what, kept: keptDigest, rebuilt })
    }
  }
  return { state, entry, differences }
}

/** SHA-256 of the canonical form; members that are undefined are absent. */
export function digestOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  const plain: unknown = JSON.parse(JSON.stringify(value))
  return createHash('sha256').update(canonicalBytes(plain)).digest('hex')
}
