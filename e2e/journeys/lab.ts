import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { runCommand, temporaryFolder } from '../support/product.ts'
import type { Stage } from '../support/stage.ts'

const EXPERIMENTS = join(import.meta.dirname, '../../experiments')
const QUESTION = readFileSync(join(EXPERIMENTS, 'punish-or-reward.yaml'), 'utf8')

const linkOf = (text: string): string => `/app/lab#e=${deflateRawSync(text).toString('base64url')}`

/** A text with one passage replaced that has to be there. */
function changed(text: string, from: string, to: string): string {
  assert.ok(text.includes(from), from)
  return text.replace(from, to)
}

/** A shipped question of few people, as a link holds it. */
const smallLink = (): string =>
  linkOf(
    [
      ['agents: 6000', 'agents: 300'],
      ['steps: 104', 'steps: 30'],
      ['replicates: 20', 'replicates: 3'],
    ].reduce((text, [from = '', to = '']) => changed(text, from, to), QUESTION),
  )

/** A run ends when it ends; the limit only says when something hangs. */
const RUN = { timeout: 240_000 }

/** Files that mean nothing or do not fit, and the rule by which each is refused. */
const REFUSED = {
  'lab.outcome': changed(QUESTION, 'targets:\n  - { outcome: ', 'targets:\n  - { outcome: no-'),
  'lab.replicates': changed(QUESTION, 'replicates: 20', 'replicates: 0'),
  'lab.same': changed(
    readFileSync(join(EXPERIMENTS, 'voluntary-score.yaml'), 'utf8'),
    'compare: { baseline: none',
    'compare: { baseline: score',
  )
    .replace('points.worth: 40', 'points.worth: 4')
    .replace(/expected:\n(?: {2}- .*\n)+/, ''),
  'lab.guardrail': changed(QUESTION, 'guardrails:', 'guardrails:\n  - { outcome: burdenOthers }'),
  'lab.identifiers': changed(QUESTION, 'agents: 6000', 'agents: 6000 # 11010519491231002X'),
  'lab.population': changed(
    QUESTION,
    'agents: 6000',
    'agents: 6000\n  fit: { base: { kind: person, honest: 0.9 }, margins: { sex: { f: 0.5, m: 0.5 } }, table: [{ sex: f, count: 9 }, { sex: f, count: 8 }] }',
  ),
  'lab.memory': changed(QUESTION, 'agents: 6000', 'agents: 50000000'),
  'lab.time': changed(
    changed(QUESTION, 'replicates: 20', 'replicates: 10000'),
    'steps: 104',
    'steps: 20000',
  ),
  'lab.range': changed(
    QUESTION,
    'targets:',
    'vary: { method: grid, n: 100000, dials: { trade.cheat: [1, 2], trade.detect: [0, 1] } }\ntargets:',
  ),
  'lab.yaml': `${QUESTION}\nid: again\n`,
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
    const runId = await page.getByTestId('run-id').innerText(RUN)
    await page
      .getByRole('heading', { name: /As in the early version: (not shown|harms|addr)/ })
      .waitFor(RUN)
    // The last part of a run tries what its verdict turns on; only then are there files.
    await page.getByRole('button', { name: 'Save the tables (Parquet)' }).waitFor(RUN)
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
        .waitFor(RUN)
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
      .waitFor(RUN)
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
      .waitFor(RUN)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Nothing is kept of an unfinished run').last().waitFor()
    await run(page).waitFor()
    await open('/app/lab#e=cut')
    await page.reload()
    await page.getByText('The link was cut').waitFor()
  })

  test('what means nothing, names somebody or does not fit is refused with its line, in both languages', async () => {
    for (const [locale, place] of [
      ['en', /line [1-9]\d*, rule/],
      ['zh', /第[1-9]\d*行，规则/],
    ] as const)
      for (const [rule, text] of Object.entries(REFUSED)) {
        await using reader = await stage.visit({ locale })
        const { page, open } = reader
        await open(linkOf(text))
        const told = page.getByRole('alert').filter({ has: page.getByText(rule, { exact: true }) })
        const words = await told.innerText({ timeout: 60_000 })
        assert.match(words, place, rule)
        if (locale === 'zh') assert.match(words, /\p{Script=Han}{4}/u, rule)
      }
  })

  test('a file with somebody’s number is not taken over, and stays where it was written', async () => {
    await using author = await stage.visit()
    const { page, open } = author
    await open('/app/lab#q=repair')
    await page.getByRole('button', { name: 'The experiment as a file' }).click()
    const file = page.getByRole('textbox', { name: 'File', exact: true })
    await file.fill(`# 11010519491231002X\n${QUESTION}`)
    await page.getByRole('button', { name: 'Take over this text' }).click()
    await page.getByText('This names or identifies somebody').waitFor()
    assert.match(await file.inputValue(), /11010519491231002X/)
    await file.fill(QUESTION)
    await page.getByRole('button', { name: 'Take over this text' }).click()
    await page.getByText('Do deductions and restrictions lower').first().waitFor()
  })

  test('every shipped question stands in the list and can be run', async () => {
    await using citizen = await stage.visit()
    const { page, open } = citizen
    await open('/app/lab')
    const list = page.getByLabel('A question that people ask')
    await run(page).and(page.locator(':enabled')).waitFor(RUN)
    const ids = await list
      .locator('option')
      .evaluateAll((options) => options.map((one) => one.getAttribute('value') ?? ''))
    const files = readdirSync(EXPERIMENTS).filter((name) => /^[^.]+\.yaml$/.test(name))
    assert.deepEqual(new Set(ids), new Set(files.map((name) => name.replace('.yaml', ''))))
    for (const id of ids) {
      await list.selectOption(id)
      await page.getByText(`lab run ${id}.yaml`).waitFor(RUN)
      await run(page).and(page.locator(':enabled')).waitFor(RUN)
    }
  })
}
