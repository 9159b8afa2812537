import type { Identifier } from '@xinyong/identity'
import { identifierKeys, LogProjector, migrate, openLedger, startEmbedded } from '@xinyong/ledger'
import { logOriginOf } from '@xinyong/server'
import type { BenchOptions } from './benchmark.ts'
import { caseRow } from './case-rows.ts'

const SYSTEM = { kind: 'system', job: 'bench' } as const
const BATCH = 5000

/** The number under which the n-th subject is found. */
export const numberOf = (n: number): string => `ofac.uid:${n}`

/**
 * A register in a data folder with so many entries in force, each about a subject of its own, its acts appended and published
 * as always. Only the subjects come in by plain SQL, without the keys of a search by name, which no check reads.
 */
export async function fillRegister(
  dataDir: string,
  entries: number,
  { tell }: BenchOptions,
): Promise<void> {
  await using server = await startEmbedded({ dataDir })
  await migrate(server.connectionString)
  await using ledger = await openLedger({
    connectionString: server.connectionString,
    onNotice: () => {},
  })
  const keys = await identifierKeys(dataDir)
  for (let from = 1; from <= entries; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, entries - from + 1) }, (_, n) => from + n)
    const ids = numbers.map((n) => `bench-subject-${n}`)
    await ledger.asOwner('write', async (tx) => {
      await tx.sql(
        `insert into subject (id, kind, names, countries, demo)
         select id, 'organisation', array['Bench Trading Co., Ltd.'], array['CN'], true from unnest($1::text[]) as t (id)`,
        [ids],
      )
      await tx.sql(
        `insert into subject_identifier (subject_id, scheme, key, shown)
         select id, 'ofac.uid', key, number from unnest($1::text[], $2::text[], $3::text[]) as t (id, key, number)`,
        [ids, numbers.map((n) => keys.keyOf(numberOf(n) as Identifier)), numbers.map(String)],
      )
    })
    const rows = numbers.map((n) => caseRow(`bench-${n}`, n, `bench-subject-${n}`))
    await ledger.write(SYSTEM, (tx) => tx.acts.appendMany(rows))
    if (from % (BATCH * 20) === 1) tell(`filled ${(from - 1).toLocaleString('en')} entries`)
  }
  tell('publishing the log')
  const projector = await LogProjector.open({ ledger, dataDir, origin: logOriginOf(dataDir) })
  await projector.project()
}
