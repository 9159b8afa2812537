import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Stage } from '../support/stage.ts'

/** Somebody without an account looks up a company, reads what an entry means, and verifies it. */
export function publicJourneys(stage: Stage): void {
  test('the start page leads a reader of Chinese and a reader of English to their own pages', async () => {
    await using chinese = await stage.visit({ locale: 'zh' })
    await chinese.open('/')
    assert.match(chinese.page.url(), /\/zh\/$/)
    assert.equal(await chinese.page.getAttribute('html', 'lang'), 'zh-CN')
    await using english = await stage.visit({ locale: 'en' })
    await english.open('/')
    assert.match(english.page.url(), /\/en\/$/)
    assert.equal(await english.page.getAttribute('html', 'lang'), 'en')
  })

  for (const { script, q } of [
    { script: 'Latin letters', q: 'Qinghe Example Trading' },
    { script: 'Han characters', q: '清河示例贸易' },
  ]) {
    test(`a company is found by its name in ${script}`, async () => {
      await using reader = await stage.visit()
      const { page } = reader
      await reader.open('/en/')
      await page.getByRole('searchbox').fill(q)
      await page.getByRole('button', { name: 'Search' }).click()
      await page.getByText(/Until the identifiers match/).waitFor()
      const hit = page.getByRole('link', { name: /清河示例贸易|Qinghe Example Trading/ })
      await hit.first().click()
      await page.getByRole('heading', { level: 1, name: /清河示例贸易|Qinghe Example/ }).waitFor()
    })
  }

  test('a name that nobody bears is answered without a verdict about anybody', async () => {
    await using reader = await stage.visit()
    await reader.open('/en/search?q=Nobody+Whatsoever+Limited')
    await reader.page.getByText('Nothing on the public registers answers to this.').waitFor()
  })

  test('an entry says what it means, why, until when, how to contest it, and proves its acts', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    await reader.open('/en/registers/cn-judgment-defaulters?q=' + encodeURIComponent('清河示例'))
    await page
      .getByRole('link', { name: /清河示例贸易/ })
      .first()
      .click()
    await page.getByText('In force', { exact: true }).first().waitFor()
    await page.getByText('Made up', { exact: true }).waitFor()

    const measures = page.getByRole('region', { name: 'Table: Measures' })
    assert.ok((await measures.getByRole('row').count()) > 3, 'the measures are listed')
    assert.ok((await measures.getByText('Cross-domain').count()) > 0, 'cross-domain is marked')
    assert.ok((await measures.getByText('Unverified').count()) > 0, 'unverified law is marked')
    const why = page.getByRole('region', { name: 'Why', exact: true })
    await why.getByText('Able to perform but refuses to').waitFor()
    const contest = page.getByRole('region', { name: /How to contest/ })
    assert.ok((await contest.getByRole('listitem').count()) > 0, 'a way to contest is open')

    const proof = page.getByRole('link', { name: /^Proof of act/ }).first()
    const answer = await reader.context.request.get(
      reader.url((await proof.getAttribute('href')) ?? ''),
    )
    assert.equal(answer.status(), 200)
    assert.match(await answer.text(), /^c2sp\.org\/tlog-proof@v1\n/)
  })

  test('on paper an entry is its content, without navigation and forms', async () => {
    await using reader = await stage.visit({ dark: true })
    const { page } = reader
    await reader.open('/en/search?q=' + encodeURIComponent('清河示例贸易'))
    await page
      .getByRole('link', { name: /清河示例贸易/ })
      .first()
      .click()
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    assert.equal(await page.getByRole('navigation', { name: 'Main' }).isVisible(), false)
    assert.equal(await page.getByLabel('As it was in law on').isVisible(), false)
    assert.equal(await page.getByRole('heading', { level: 1 }).isVisible(), true)
    const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor')
    assert.equal(paper, 'rgb(255, 255, 255)', 'paper is white, also for whoever reads in the dark')
  })

  test('an entry is shown as it was in law on another day', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    await reader.open('/en/search?q=' + encodeURIComponent('清河示例贸易'))
    await page
      .getByRole('link', { name: /清河示例贸易/ })
      .first()
      .click()
    await page.getByLabel('As it was in law on').fill('2020-01-01')
    await page.getByRole('button', { name: 'Show' }).click()
    await page.waitForURL(/asOf=2020-01-01/)
    assert.equal(await page.getByRole('region', { name: 'Table: Measures' }).count(), 0)
  })

  test('a scheme is explained: grounds, procedure, measures with their law, sources', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    await reader.open('/en/schemes?q=judgment')
    await page.getByRole('link', { name: 'Dishonest judgment debtors' }).first().click()
    for (const part of [/grounds/i, /procedure/i, /measures/i, /sources/i])
      await page.getByRole('heading', { level: 2, name: part }).first().waitFor()
    await page.getByText('法释〔2017〕7号').first().waitFor()
  })

  test('the weight of every measure can be sorted, and taken away as CSV', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    await reader.open('/en/proportionality')
    assert.ok((await page.getByRole('row').count()) > 20, 'every measure of every scheme')
    await page.getByRole('columnheader', { name: 'Severity' }).getByRole('link').click()
    await page.waitForURL(/sort=severity/)
    const weights = await page.getByText(/^[1-5]\/5$/).allInnerTexts()
    assert.deepEqual(weights, weights.toSorted().toReversed(), 'the heaviest first')
    const csv = await reader.context.request.get(reader.url('/en/proportionality.csv'))
    const bytes = await csv.body()
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'spreadsheets see UTF-8')
    assert.ok(bytes.toString('utf8').trim().split('\n').length > 20)
  })

  test('statistics, log and charter say what they are for', async () => {
    await using reader = await stage.visit()
    const { page } = reader
    await reader.open('/en/statistics')
    assert.ok((await page.getByRole('table').count()) > 0)
    await reader.open('/en/log')
    await page.getByRole('heading', { name: 'Latest checkpoint' }).waitFor()
    assert.match(await page.locator('pre').first().innerText(), /^\S+\n\d+\n\S+\n\n— \S+ \S+/)
    await reader.open('/en/charter')
    assert.ok((await page.getByRole('listitem').count()) >= 9, 'nine refusals')
  })

  test('a page that does not exist says so, in the language of the reader', async () => {
    await using reader = await stage.visit({ locale: 'zh' })
    await reader.open('/zh/no-such-page')
    await reader.page.getByText('此地址不存在内容。').waitFor()
  })
}
