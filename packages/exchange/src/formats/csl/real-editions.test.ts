import assert from 'node:assert/strict'
import { gunzipSync } from 'node:zlib'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { planImport } from '@xinyong/app'
import { digestRecord } from '../../edition/digest-record.ts'
import { sharedData } from '../../testing/shared-data.ts'
import { fileFromPath } from '../source-file.ts'
import { csl } from './importer.ts'
import { listOf } from './lists.ts'

/** Which entries a file holds, found in another way: a row begins with a number and the name of its list. */
function heldBy(text: string): Set<string> {
  const rows = text.matchAll(/^"?([A-Za-z0-9-]+)"?,"?([A-Z][^"\n,]* - [A-Z][A-Za-z ]+)"?,/gm)
  return new Set([...rows].map(([, id, source]) => `${listOf(source ?? '').code}:${id}`))
}

const digestsOf = async (path: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>()
  for await (const record of csl.read([await fileFromPath(path)]))
    found.set(record.sourceId, digestRecord(record))
  return found
}

test('from the older file to that of 2025: exactly the change set, and the state it leads to, by digest', async (t) => {
  const older = sharedData(t, 'lists/csl/csl-2019-12.csv')
  const newer = sharedData(t, 'lists/csl/csl-2025-05.csv.gz')
  if (older === undefined || newer === undefined) return
  const before = csl.read([await fileFromPath(older)])
  const state = new Map<string, string>()
  for await (const record of before) state.set(record.sourceId, digestRecord(record))
  // The older file repeats its heading once, and breaks off inside its last row.
  assert.equal(before.summary().counts['repeated-headers'], 1)
  assert.deepEqual([before.summary().rejected, before.summary().complete], [1, false])

  const held = new Map([...state].map(([id, digest]) => [id, { caseId: id, digest, version: 1 }]))
  const after = csl.read([await fileFromPath(newer)])
  const plan = await planImport(
    after,
    digestRecord,
    held,
    () => after.summary().unread,
    () => {},
  )
  const added = [...plan.write.keys()].filter((id) => !state.has(id)).length
  for (const id of plan.remove) state.delete(id)
  for (const [id, digest] of plan.write) state.set(id, digest)
  const [old, now] = [
    // What could not be read of the older file was never held, so it comes as an addition.
    new Set(
      [...heldBy(await readFile(older, 'utf8'))].filter((id) => !before.summary().unread.has(id)),
    ),
    heldBy(gunzipSync(await readFile(newer)).toString('utf8')),
  ]
  const only = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
    [...one].filter((id) => !other.has(id)).length
  assert.deepEqual([added, plan.remove.length], [only(now, old), only(old, now)])
  const changed = plan.write.size - added
  assert.ok(changed > 0 && changed <= old.size)
  assert.deepEqual(new Map(state), await digestsOf(newer))
})
