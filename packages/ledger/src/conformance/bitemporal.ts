import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Instant } from '@xinyong/identity'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { caseAppend, day, subject, SYSTEM } from '../testing/planted.ts'
import type { Planted } from '../testing/planted.ts'

export function bitemporal(ledger: PostgresLedger): void {
  const record = async (planted: Planted): Promise<Instant> => {
    await ledger.write(SYSTEM, (tx) => tx.acts.append(caseAppend(planted)))
    return ledger.now()
  }

  void test('what the register said on a day, as known at a moment', async () => {
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('bi')))
    const before = ledger.now()
    const listed = { id: 'bi', subject: 'bi', from: '2026-01-10', to: '2028-01-10' }
    const known = await record(listed)
    // A correction: it ended a year earlier than the register had said.
    await record({ ...listed, version: 1, to: '2027-01-10' })
    await ledger.read(SYSTEM, async ({ entries }) => {
      const ends = async (effective: string, recorded?: Instant): Promise<string | undefined> =>
        (
          await entries.get('entry-bi', {
            effective: day(effective),
            ...(recorded === undefined ? {} : { recorded }),
          })
        )?.entry.to
      assert.equal(await ends('2027-06-01', known), '2028-01-10', 'as known then, in force')
      assert.equal(await ends('2027-06-01'), undefined, 'as known now, over by then')
      assert.equal(await ends('2026-06-01'), '2027-01-10')
      assert.equal(await ends('2027-01-09'), '2027-01-10', 'the last day')
      assert.equal(await ends('2027-01-10'), undefined, 'closed-open')
      assert.equal(await ends('2026-01-09', known), undefined, 'not yet effective')
      assert.equal(await ends('2026-06-01', before), undefined, 'not yet recorded')
      const keys = ['key-bi', 'nobody']
      const at = { effective: day('2027-06-01') }
      const now = await entries.byIdentifierKeys(keys, at)
      const then = await entries.byIdentifierKeys(keys, { ...at, recorded: known })
      assert.deepEqual(
        [now, then].map((rows) => rows.map(({ entry }) => entry.to)),
        [['2027-01-10'], ['2028-01-10']],
      )
      assert.deepEqual(await entries.byIdentifierKeys(keys, { ...at, recorded: before }), [])
      assert.deepEqual(await entries.byIdentifierKeys([], at), [])
    })
  })

  void test('history gives every version once, without gap or overlap', async () => {
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('hi')))
    for (const version of [0, 1, 2]) {
      await record({
        id: 'hi',
        subject: 'hi',
        version,
        ...(version > 0 ? { from: '2026-02-01' } : {}),
      })
    }
    const history = await ledger.read(SYSTEM, (tx) => tx.entries.history('entry-hi'))
    assert.deepEqual(
      history.map(({ entry }) => entry.from),
      [undefined, '2026-02-01', '2026-02-01'],
    )
    assert.equal(history[0]?.recordedTo, history[1]?.recordedFrom)
    assert.equal(history[1]?.recordedTo, history[2]?.recordedFrom)
    assert.equal(history[2]?.recordedTo, undefined)
  })

  void test('versions recorded within one millisecond still follow one another', async () => {
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('ms')))
    await ledger.write(SYSTEM, async (tx) => {
      const at = ledger.now()
      assert.ok(at)
      await tx.acts.append(caseAppend({ id: 'ms', subject: 'ms', from: '2026-02-01' }))
      await tx.acts.append(caseAppend({ id: 'ms', subject: 'ms', from: '2026-02-01', version: 1 }))
    })
    const history = await ledger.read(SYSTEM, (tx) => tx.entries.history('entry-ms'))
    assert.equal(history.length, 2)
    assert.ok(history[0]!.recordedFrom < history[1]!.recordedFrom)
  })

  void test('an entry that its case no longer has is closed, not forgotten', async () => {
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('gone')))
    const known = await record({ id: 'gone', subject: 'gone', from: '2026-02-01' })
    await record({ id: 'gone', subject: 'gone', version: 1, entered: false })
    await ledger.read(SYSTEM, async ({ entries }) => {
      assert.equal(await entries.get('entry-gone'), undefined)
      const then = { effective: day('2026-03-01'), recorded: known }
      assert.equal((await entries.get('entry-gone', then))?.entry.from, '2026-02-01')
    })
  })

  void test('the database refuses two entries of one case that overlap on both axes', async () => {
    await record({ id: 'bi', subject: 'bi', version: 2, from: '2026-01-10', to: '2027-01-10' })
    const overlapping = (effective: string) =>
      ledger.asOwner('write', (tx) =>
        tx.sql(
          `insert into entry (id, case_id, pack, authority, subject_id, ground, effective, recorded, public, body, seq)
           select 'second' || $1, case_id, pack, authority, subject_id, ground, $1::daterange,
             tstzrange(lower(recorded), null), public, body, seq from entry where id = 'entry-bi' and upper_inf(recorded)`,
          [effective],
        ),
      )
    await assert.rejects(overlapping('[2026-06-01,2026-07-01)'), { code: '23P01' })
    await overlapping('[2027-01-10,2027-02-01)')
  })
}
