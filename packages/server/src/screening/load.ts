import { openScreening, type Clock, type Ledger, type OpenedView, type Packs } from '@xinyong/app'
import { createHash } from 'node:crypto'
import { snapshotFile, type SnapshotMeta } from './snapshot-file.ts'
import { batchThreads } from './threads.ts'

const SYSTEM = { kind: 'system', job: 'screening' } as const

export interface LoadedScreening extends OpenedView, AsyncDisposable {
  /** Writes the snapshot where there is something new; for a quicker start. */
  save(): Promise<void>
}

interface Given {
  readonly ledger: Ledger
  readonly packs: Packs
  readonly clock: Clock
  readonly dataDir: string
  readonly progress?: (entities: number) => void
}

const digestOfPacks = (packs: Packs): string =>
  createHash('sha256')
    .update(packs.all.map(({ pack, digest }) => `${pack.id} ${digest}`).join('\n'))
    .digest('hex')

/** The screening index of a server or a command: from its snapshot where that fits, from the ledger where not. */
export async function loadScreening(given: Given): Promise<LoadedScreening> {
  const { ledger, packs, clock, dataDir, progress } = given
  const file = snapshotFile(dataDir)
  const packsDigest = digestOfPacks(packs)
  const signOf = (seq: number): Promise<string> =>
    ledger.read(SYSTEM, async (tx) => {
      const act = await tx.acts.bySeq(seq)
      return act === undefined ? '' : `${act.at} ${act.kind} ${act.pack} ${act.caseId}`
    })
  const snapshot = await file.read(
    async (meta) => meta.packs === packsDigest && (await signOf(meta.seq)) === meta.sign,
  )
  let saved = snapshot?.meta.seq ?? -1
  const threads = batchThreads(() => opened.index)
  const opened: OpenedView = await openScreening({
    ledger,
    packs,
    clock,
    ...(snapshot === undefined ? {} : { index: snapshot.index, seq: snapshot.meta.seq }),
    changed: threads.changed,
    elsewhere: threads.run,
    ...(progress === undefined ? {} : { progress }),
  })
  return Object.defineProperties({} as LoadedScreening, {
    ...Object.getOwnPropertyDescriptors(opened),
    refreshSubject: {
      value: async (subject: string) => {
        saved = -1
        await file.discard()
        await opened.refreshSubject(subject)
      },
    },
    save: {
      value: async () => {
        const { seq } = opened
        if (seq === saved || seq === 0) return
        const meta: SnapshotMeta = { seq, sign: await signOf(seq), packs: packsDigest }
        await file.write(opened.index, meta)
        saved = seq
      },
    },
    [Symbol.asyncDispose]: { value: () => threads[Symbol.asyncDispose]() },
  })
}
