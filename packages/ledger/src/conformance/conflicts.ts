import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PostgresLedger } from '../postgres-ledger.ts'
import { caseAppend, officer, subject, SYSTEM } from '../testing/planted.ts'

export function conflicts(ledger: PostgresLedger): void {
  void test('two officers decide at once: one is told that the case has moved on', async () => {
    await ledger.write(SYSTEM, async (tx) => {
      await tx.subjects.put(subject('race'))
      await tx.acts.append(caseAppend({ id: 'race', subject: 'race' }))
    })
    let read = 0
    const bothHaveRead = Promise.withResolvers<void>()
    const step = (text: string) =>
      ledger.write(officer('court-a'), async (tx) => {
        const state = await tx.cases.get('race')
        read += 1
        if (read === 2) bothHaveRead.resolve()
        await bothHaveRead.promise
        return tx.acts.append(
          caseAppend({ id: 'race', subject: 'race', version: state!.version, text }),
        )
      })
    const results = await Promise.allSettled([step('one'), step('two')])
    const refused = results.filter((result) => result.status === 'rejected')
    assert.equal(refused.length, 1)
    assert.equal(refused[0]?.reason.code, 'case/conflict')
    assert.equal(refused[0]?.reason.params.version, '2')
  })

  void test('one stale case among many refuses the whole batch', async () => {
    const before = await ledger.read(SYSTEM, (tx) => tx.acts.lastSeq())
    await ledger.write(SYSTEM, (tx) => tx.subjects.put(subject('batch')))
    const append = ledger.write(SYSTEM, (tx) =>
      tx.acts.appendMany([
        caseAppend({ id: 'batch-1', subject: 'batch' }),
        caseAppend({ id: 'race', subject: 'race', version: 1 }),
      ]),
    )
    await assert.rejects(append, { code: 'case/conflict' })
    await ledger.read(SYSTEM, async (tx) => {
      assert.equal(await tx.acts.lastSeq(), before)
      assert.equal(await tx.cases.get('batch-1'), undefined)
    })
  })

  void test('a case locked for update makes the second writer see the first one’s step', async () => {
    const seen: number[] = []
    const step = () =>
      ledger.write(officer('court-a'), async (tx) => {
        const state = await tx.cases.getForUpdate('race')
        seen.push(state!.version)
        await tx.acts.append(caseAppend({ id: 'race', subject: 'race', version: state!.version }))
      })
    await Promise.all([step(), step()])
    assert.equal(new Set(seen).size, 2)
  })
}
