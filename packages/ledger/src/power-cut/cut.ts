import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { chooseAccount } from '../embedded/account.ts'
import { findBinaries } from '../embedded/binaries.ts'
import { launch, choosePlace, placeSettings } from '../embedded/launch.ts'
import { layoutOf } from '../embedded/layout.ts'
import { startEmbedded } from '../embedded/start-embedded.ts'
import { withClient } from '../embedded/test-server.ts'
import { usableBinaries } from '../embedded/usable-binaries.ts'
import { copyAsIfCut, makeImage, mountImage, unmount } from './loop-image.ts'
import { startWriters } from './writers.ts'

export type Cut = { readonly acknowledged: number; readonly lost: number }

/** Writes, cuts the power, recovers, and counts the rows acknowledged before the cut that are gone. */
export async function cutPower(scratch: string, server: 'as-shipped' | 'fsync-off'): Promise<Cut> {
  const image = join(scratch, `${server}.img`)
  const live = join(scratch, `${server}-live`)
  const after = join(scratch, `${server}-after`)
  await makeImage(image)
  await using mounts = new AsyncDisposableStack()
  await mountImage(image, live)
  mounts.defer(() => unmount(live))
  const acknowledged = await writeUntilCopied(join(live, 'data'), server, image)
  await mountImage(`${image}.cut`, after)
  mounts.defer(() => unmount(after))
  const survived = await survivors(join(after, 'data'))
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((id) => !survived.has(id)).length,
  }
}

async function writeUntilCopied(
  dataDir: string,
  server: 'as-shipped' | 'fsync-off',
  image: string,
): Promise<readonly number[]> {
  const first = await startEmbedded({ dataDir })
  await withClient(first.connectionString, (client) =>
    client.query('create table act (id int primary key, body text not null)'),
  )
  if (server === 'fsync-off') {
    await first.stop()
    await launchWithoutFsync(dataDir)
  }
  // Joins the server that runs, whichever it is; its `stop` then stops it.
  await using running = await startEmbedded({ dataDir })
  if (server === 'as-shipped') await first.stop()
  const writers = await startWriters(running.connectionString)
  await sleep(1500)
  const acknowledged = [...writers.acknowledged]
  await copyAsIfCut(image, `${image}.cut`)
  await writers.stop()
  return acknowledged
}

// The shipped code refuses such a setting, so the control arm starts PostgreSQL itself.
async function launchWithoutFsync(dataDir: string): Promise<void> {
  const layout = layoutOf(dataDir)
  const account = await chooseAccount(layout)
  const native = await usableBinaries(findBinaries(), layout, account, () => {})
  const place = await choosePlace(layout, account)
  await launch(layout, native, account, { ...placeSettings(place), fsync: 'off' })
}

async function survivors(dataDir: string): Promise<ReadonlySet<number>> {
  await using server = await startEmbedded({ dataDir })
  const { rows } = await withClient(server.connectionString, (client) =>
    client.query<{ id: number }>('select id from act'),
  )
  return new Set(rows.map(({ id }) => id))
}
