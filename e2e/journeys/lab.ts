import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { runCommand, temporaryFolder } from '../support/product.ts'
import type { Stage } from '../support/stage.ts'

const QUESTION = join(import.meta.dirname, '../../experiments/punish-or-reward.yaml')

/** A shipped question of few people, as a link holds it. */
function smallLink(): string {
  const text = readFileSync(QUESTION, 'utf8')
    .replace('agents: 6000', 'agents: 300')
    .replace('steps: 104', 'steps: 30')
    .replace('replicates: 20', 'replicates: 3')
  return `/app/lab#e=${deflateRawSync(text).toString('base64url')}`
}

const TABLES = [
  'group.arrow',
  'group.parquet',
  'run.arrow',
  'run.parquet',
  'step.arrow',
  'step.parquet',
]

const run = (page: Page) => page.getByRole('button', { name: 'Run in this browser' })

/** Clicks what gives a file and puts the file where it is asked for. */
async function save(page: Page, button: string, path: string): Promise<void> {
  const arriving = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  await (await arriving).saveAs(path)
}

/** Anybody tries a scheme on made-up people, in their own browser. */
export function labJourneys(stage: Stage): void {
  test('the browser and the command give the same bytes for the same experiment, a scheme for study included', async () => {
    using folder = temporaryFolder()
    await using citizen = await stage.visit()
    const { page, open } = citizen
    await open(smallLink())
    // A key pressed on a button that is not ready yet is lost; a mouse would wait.
    await run(page).and(page.locator(':enabled')).waitFor()
    // By keyboard: a button that only a mouse works would fail here.
    await run(page).press('Enter')
    const runId = await page.getByTestId('run-id').innerText()
    await page
      .getByRole('heading', { name: /As in the early version: (not shown|harms|addr)/ })
      .waitFor()
    const figures = join(folder.path, 'figures.json')
    const file = join(folder.path, 'experiment.yaml')
    await save(page, 'Save the figures (JSON)', figures)
    await save(page, 'Save the file', file)
    const reportPage = join(folder.path, 'page.html')
    await save(page, 'Save the report (page)', reportPage)
    const arriving = new Map<string, Promise<unknown>>()
    page.on('download', (download) => {
      const name = download.suggestedFilename()
      arriving.set(name, download.saveAs(join(folder.path, `browser-${name}`)))
    })
    for (const kind of ['Parquet', 'Arrow']) {
      await page.getByRole('button', { name: `Save the tables (${kind})` }).click()
      await page
        .getByRole('button', { name: 'Save the tables (Arrow)' })
        .and(page.locator(':enabled'))
        .waitFor()
    }
    await page.getByText('This verdict turns on').first().waitFor()

    const { status, stderr } = runCommand(['lab', 'run', file, '--out', folder.path])
    assert.equal(status, 0, stderr)
    const report = readFileSync(join(folder.path, 'report.json'), 'utf8')
    assert.equal((JSON.parse(report) as { readonly run: string }).run, runId)
    assert.ok(readFileSync(figures, 'utf8') === report, 'the bytes of the figures are the same')
    const same = (mine: string, theirs: string): void =>
      assert.ok(
        readFileSync(mine).equals(readFileSync(join(folder.path, theirs))),
        `the bytes of ${theirs} are the same`,
      )
    same(reportPage, 'report.html')
    await Promise.all(arriving.values())
    assert.deepEqual([...arriving.keys()].toSorted(), TABLES)
    for (const name of TABLES) same(join(folder.path, `browser-${name}`), name)
  })

  test('an experiment is built from a pack, refused where it means nothing, and travels in a link that sends nothing', async () => {
    await using author = await stage.visit()
    const { page, open } = author
    await open('/app/lab#q=repair')
    await page.getByRole('button', { name: /^Policies:/ }).click()
    await page.getByRole('button', { name: 'Add a policy: copy of the last' }).click()
    const mine = page.getByRole('group', { name: 'Three years, out by paying (2)', exact: true })
    await mine.getByLabel('Name of the policy').fill('Ten years')
    const policy = page.getByRole('group', { name: 'Ten years', exact: true })
    await policy.getByRole('button', { name: 'Remove: Every listing lasts 3 years.' }).click()
    await policy.getByLabel('Change something').selectOption('Length of every listing')
    await policy.getByLabel('Value').selectOption('10 years')
    await policy.getByRole('button', { name: 'Add', exact: true }).click()
    await policy.getByText('Every listing lasts 10 years.').waitFor()
    await page.getByLabel('Replicates').fill('1')
    await page.getByText('An interval needs at least two replicates').waitFor()
    assert.equal(await run(page).isDisabled(), true)
    await page.getByLabel('Replicates').fill('2')
    await page.getByLabel('People', { exact: true }).fill('200')
    await run(page).and(page.locator(':enabled')).waitFor()

    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('nothing was sent').waitFor()
    const address = new URL(page.url())
    assert.match(address.hash, /^#e=[\w-]{100,}$/)
    await using other = await stage.visit({ locale: 'zh' })
    await other.page.goto(address.href)
    await other.page.getByRole('button', { name: '在本浏览器运行' }).click()
    await other.page
      .getByRole('heading', {
        name: /^三年，履行即移出（2）: (未见证实|造成损害|对所针对的问题有效)$/,
      })
      .waitFor()
  })

  test('a run is watched and stopped; a link that was cut is told', async () => {
    await using citizen = await stage.visit()
    const { page, open } = citizen
    await open('/app/lab#q=match-rule')
    await page
      .getByLabel('Size', { exact: true })
      .selectOption({ label: 'As shipped: 10,000 people, 20 times' })
    await run(page).click()
    await page
      .getByRole('img', { name: /One curve for each policy/ })
      .locator('path[stroke*=series]')
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Nothing is kept of an unfinished run').last().waitFor()
    await run(page).waitFor()
    await open('/app/lab#e=cut')
    await page.reload()
    await page.getByText('The link was cut').waitFor()
  })
}
