import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '@xinyong/identity'
import { LogProjector } from '../projections/log-projector.ts'
import { verifyLog } from '../projections/verify.ts'
import { scratchDir } from '../embedded/testing/scratch.ts'
import { entryOf, foldedAppend } from '../testing/folded.ts'
import { testLedger } from '../testing/ledger-database.ts'
import { caseAppend, day, SYSTEM, subject } from '../testing/planted.ts'
import { steppingClock } from '../testing/stepping-clock.ts'
import { exportRegister } from './export-register.ts'
import { importRegister } from './import-register.ts'

const origin = 'register.example/log'
const source = await testLedger('backup_from', steppingClock())
await source.write(SYSTEM, async (tx) => {
  await tx.subjects.putMany([
    subject('s1', { names: ['深圳市华为技术有限公司'], contact: { email: 'a@example.org' } }),
    subject('s2', { kind: 'person', birthDate: '1970' }),
  ])
  await tx.acts.appendMany(
    Array.from({ length: 30 }, (_, n) => foldedAppend(`c${n}`, `s${(n % 2) + 1}`, n % 4)),
  )
  await tx.cases.setDue('c1', day('2026-05-01'), 'decide')
  await tx.mirrors.putEdition({
    register: 'list',
    edition: 'e1',
    takenAt: source.now(),
    digest: 'd',
    records: 0,
  })
  await tx.accounts.put({
    id: 'a1',
    login: 'wang',
    displayName: '王',
    roles: ['officer'],
    disabled: false,
    demo: false,
  })
  await tx.accounts.putPasskey({
    id: 'p1',
    account: 'a1',
    publicKey: Uint8Array.of(0, 255, 7),
    counter: 1,
    transports: [],
    createdAt: source.now(),
  })
  await tx.accounts.putApiKey({
    id: 'k1',
    hash: 'h',
    relyingParty: 'Airline',
    scopes: ['check'],
    purposes: [],
    createdAt: source.now(),
    rateLimit: 1,
  })
  await tx.accounts.audit({ at: source.now(), what: 'signed-in', account: 'a1' })
  await tx.looks.append([
    {
      id: 'l1',
      at: '2026-03-02T10:00:00.123Z' as Instant,
      what: 'check',
      subject: 's1',
      who: 'Airline',
      actor: 'k1',
      purpose: 'p',
      entries: ['entry-c1'],
    },
  ])
  await tx.jobs.enqueue({ kind: 'mail', key: '1', payload: {} })
})
const exported = async (from = source, secrets = false) => {
  const lines: string[] = []
  await exportRegister(from, (line) => void lines.push(line), { secrets })
  return lines
}

test('a register read back is the same register: the same export, log, search and next number', async (t) => {
  const dataDir = await scratchDir(t)
  await (await LogProjector.open({ ledger: source, dataDir, origin })).project()
  const target = await testLedger('backup_to', steppingClock())
  const lines = await exported(source, true)
  await importRegister(target, lines, { entryOf })
  assert.deepEqual(await exported(target, true), lines)
  const report = await verifyLog({ ledger: target, dataDir, origin })
  assert.deepEqual([report.ok, report.acts > 30, report.published], [true, true, report.acts])
  const found = await target.read(SYSTEM, (tx) => tx.subjects.search('华为', 5))
  assert.deepEqual(
    found.items.map(({ id }) => id),
    ['s1'],
  )
  const [act] = await target.write(SYSTEM, (tx) => tx.acts.append(foldedAppend('next', 's1', 0)))
  assert.equal(act?.seq, report.acts + 1)
  await target.write(SYSTEM, async (tx) => {
    await tx.jobs.enqueue({ kind: 'mail', key: '2', payload: {} })
    await tx.accounts.audit({ at: target.now(), what: 'signed-in' })
  })
  await assert.rejects(importRegister(target, lines, { entryOf }), { fault: 'not-empty' })
})

test('keys of relying parties are left out unless asked for', async () => {
  const tables = (lines: readonly string[]) =>
    lines.some((line) => line.startsWith('{"t":"api_key"'))
  assert.deepEqual([tables(await exported()), tables(await exported(source, true))], [false, true])
})

test('a file that was cut, edited or made otherwise is refused whole', async () => {
  const target = await testLedger('backup_bad')
  const lines = await exported()
  const at = lines.findIndex((line) => line.startsWith('{"t":"act"'))
  const edited = lines.with(at, lines[at]!.replace('事实', '别的'))
  const refused = async (bad: readonly string[], fault: string): Promise<void> => {
    await assert.rejects(importRegister(target, bad, { entryOf }), { fault })
    const kept = await target.read(SYSTEM, (tx) => tx.subjects.get('s1'))
    assert.equal(kept, undefined, 'nothing was kept')
  }
  await refused(lines.slice(0, -1), 'cut')
  await refused(edited, 'altered')
  await refused(lines.slice(1), 'not-a-backup')
  await refused(lines.with(3, 'nonsense\n'), 'not-a-backup')
  await refused(lines.with(0, lines[0]!.replace('0001', '9999')), 'later-release')
})

test('a register whose cases are not what its acts tell is refused, digest or not', async () => {
  await source.write(SYSTEM, (tx) =>
    tx.acts.append(caseAppend({ id: 'odd', subject: 's1', from: '2026-01-01' })),
  )
  const target = await testLedger('backup_odd')
  await assert.rejects(importRegister(target, await exported(), { entryOf }), { fault: 'altered' })
})
