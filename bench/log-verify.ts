import { join } from 'node:path'
import {
  migrate,
  openLedger,
  LogProjector,
  startEmbedded,
  verifyLog,
  logFolder,
  logSigner,
} from '@xinyong/ledger'
import { auditLog, ed25519Verifier } from '@xinyong/tlog'
import type { Benchmark } from './benchmark.ts'
import { caseRow, subjects } from './case-rows.ts'
import { withScratch } from './scratch.ts'
import { median, rounded } from './statistics.ts'

const SYSTEM = { kind: 'system', job: 'bench' } as const
const ORIGIN = 'bench.example/log'

export const logVerify: Benchmark = {
  name: 'log-verify',
  what: 'hashing every act row again against its leaf, and every tile of the published log against its checkpoint',
  run: ({ quick, tell }) =>
    withScratch(async (folder) => {
      const acts = quick ? 5000 : 200_000
      const dataDir = join(folder, 'data')
      await using server = await startEmbedded({ dataDir })
      await migrate(server.connectionString)
      await using ledger = await openLedger({
        connectionString: server.connectionString,
        onNotice: () => {},
      })
      tell(`writing ${acts.toLocaleString('en')} acts`)
      await ledger.write(SYSTEM, (tx) => tx.subjects.putMany(subjects()))
      for (let from = 0; from < acts; from += 1000) {
        const rows = Array.from({ length: 1000 }, (_, n) => caseRow(`bench-${from + n}`, from + n))
        await ledger.write(SYSTEM, (tx) => tx.acts.appendMany(rows))
      }
      tell('publishing')
      const publishing = await seconds(async () => {
        const projector = await LogProjector.open({ ledger, dataDir, origin: ORIGIN })
        await projector.project()
      })
      const rows: number[] = []
      const tiles: number[] = []
      const { key } = await logSigner(dataDir, ORIGIN)
      for (let round = 0; round < (quick ? 1 : 3); round += 1) {
        tell(`verifying, round ${round + 1}`)
        rows.push(
          await seconds(async () => {
            const { ok } = await verifyLog({ ledger, dataDir, origin: ORIGIN })
            if (!ok) throw new TypeError('a log that was just written does not verify')
          }),
        )
        tiles.push(
          await seconds(async () => {
            const store = logFolder(join(dataDir, 'log'))
            const { ok } = await auditLog({ store, trust: [ed25519Verifier(key)] })
            if (!ok) throw new TypeError('tiles that were just written do not verify')
          }),
        )
      }
      const note = `${acts.toLocaleString('en')} acts`
      const rates = (times: readonly number[], of: number): readonly number[] =>
        times.map((time) => rounded(of / time))
      return [
        {
          name: 'publishing: tiles and checkpoints, fsynced',
          unit: 'acts/s',
          value: rounded(acts / publishing),
          note,
        },
        {
          name: 'database rows, with the audit of the log',
          unit: 'acts/s',
          value: rounded(acts / median(rows)),
          rounds: rates(rows, acts),
          note,
        },
        {
          name: 'published files alone',
          unit: 'entries/s',
          value: rounded(acts / median(tiles)),
          rounds: rates(tiles, acts),
        },
        {
          name: 'published files alone',
          unit: 'entry bundles/s',
          value: rounded(Math.ceil(acts / 256) / median(tiles)),
          note: 'each with its hash tile, and the tiles above',
        },
      ]
    }),
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
