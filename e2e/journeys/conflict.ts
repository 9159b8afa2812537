import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findCase, openAct, record, recorded } from '../support/case-desk.ts'
import { enter } from '../support/people.ts'
import type { Stage } from '../support/stage.ts'

/** Two officers have one case on their screens; the second to act must not overwrite, nor lose a word. */
export function conflictJourneys(stage: Stage): void {
  test('the second officer gets the conflict with the current state and keeps the draft', async () => {
    await using first = await stage.visit()
    await using second = await stage.visit()
    await enter(first, stage.person('officer'))
    await enter(second, stage.person('decider'))
    const path = await findCase(first, '陈试用')
    await second.open(path)

    const draft = 'The creditor has written to us again; see the file.'
    const late = await openAct(second.page, 'Add a statement')
    await late.getByLabel('Statement').fill(draft)

    const early = await openAct(first.page, 'Add a statement')
    await early.getByLabel('Statement').fill('The debtor telephoned.')
    await record(early, 'Add a statement')
    await recorded(first.page, 'Add a statement')

    await record(late, 'Add a statement')
    const alert = second.page.getByRole('alert')
    await alert.getByText('Somebody acted on this case meanwhile').waitFor()
    await alert.getByText(/Lin Yan 林彦 recorded “.+”/).waitFor()
    const acts = second.page.getByRole('listitem').filter({ hasText: 'of the log' })
    await acts.filter({ hasText: 'The debtor telephoned.' }).waitFor()
    assert.equal(await late.getByLabel('Statement').inputValue(), draft)

    await second.page.reload()
    const again = await openAct(second.page, 'Add a statement')
    assert.equal(
      await again.getByLabel('Statement').inputValue(),
      draft,
      'the draft outlives even a reload of the tab',
    )
    await record(again, 'Add a statement')
    await recorded(second.page, 'Add a statement')
    await acts.filter({ hasText: draft }).waitFor()
  })
}
