import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  choose,
  cite,
  findCase,
  openAct,
  record,
  recorded,
  todayInChina,
} from '../support/case-desk.ts'
import { enter } from '../support/people.ts'
import { ask, check } from '../support/relying-party.ts'
import type { Stage } from '../support/stage.ts'

interface Found {
  readonly items: readonly {
    readonly id: string
    readonly pack: string
    readonly subject: {
      readonly identifiers: readonly { readonly scheme: string; readonly shown: string }[]
    }
  }[]
}

/** A body that must check before it acts, while an entry is removed between two of its questions. */
export function relyingPartyJourneys(stage: Stage): void {
  test('denied with its legal reason; permitted as soon as the officer has removed the entry', async () => {
    const { url } = stage.product()
    const found = (await (
      await fetch(`${url}/api/v1/entries?q=${encodeURIComponent('清河示例贸易')}`)
    ).json()) as Found
    const entry = found.items.find(({ pack }) => pack === 'cn-judgment-defaulters')
    const number = entry?.subject.identifiers.find(({ scheme }) => scheme === 'cn.uscc')
    assert.ok(entry && number, 'the number of an organisation is public')
    const question = {
      subject: `cn.uscc:${number.shown}`,
      activity: 'procurement.bid',
      purpose: 'ticket-sale',
    }

    const before = await check(url, stage.key(), question)
    assert.equal(before.decision, 'deny')
    assert.equal(before.reasons[0]?.entry, entry.id)

    await using officer = await stage.visit()
    const { page } = officer
    await enter(officer, stage.person('officer'))
    await findCase(officer, '清河示例贸易有限公司')
    const form = await openAct(page, 'Remove the entry')
    await choose(form, 'Ground for removal', /perform/i)
    await form.getByLabel('Day the fact became known').fill(todayInChina())
    await form.getByLabel('Reasons').fill('Everything owed was paid this morning.')
    await cite(form, 'Payment receipt 付款凭证', todayInChina())
    await record(form, 'Remove the entry')
    await recorded(page, 'Remove the entry')

    const after = await check(url, stage.key(), question)
    assert.equal(after.decision, 'permit')
    const shown = (await (await fetch(`${url}/api/v1/entries/${entry.id}`)).json()) as {
      state?: string
    }
    assert.notEqual(shown.state, 'in-force')
  })

  test('a purpose that the key does not carry is refused by name', async () => {
    const answer = await ask(stage.product().url, stage.key(), {
      name: 'Anyone',
      activity: 'procurement.bid',
      purpose: 'curiosity',
    })
    assert.equal(answer.status, 403)
    assert.equal(((await answer.json()) as { code: string }).code, 'check/purpose-not-allowed')
  })
}
