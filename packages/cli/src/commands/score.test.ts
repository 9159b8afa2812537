import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import { toPmml } from '@xinyong/scoring'
import type { Scorecard } from '@xinyong/scoring'
import { scratch, sharedData, xinyong } from '../../test/command.ts'

/** Applicants of our own making: arrears hurt, income helps, a code -9 stands for "refused to say". */
function applicants(rows: number): string {
  const lines = ['number,joined,income,arrears,town,bad']
  for (let i = 0; i < rows; i += 1) {
    const arrears = (i * 7) % 5
    const income = i % 23 === 0 ? -9 : 1000 + ((i * 37) % 900)
    const town = ['Nanshan', 'Futian', 'Luohu'][i % 3]!
    const luck = (i * 7919) % 100
    const bad = luck < 8 + 13 * arrears - (income > 1500 ? 8 : 0) ? 1 : 0
    lines.push(`${i + 1},2024-01-${10 + (i % 20)},${income},${arrears},${town},${bad}`)
  }
  return `${lines.join('\n')}\n`
}

test('train, apply, report and monitor: a card from a file, and what it says about other rows', async (t) => {
  const folder = await scratch(t)
  const [data, card, out] = ['data.csv', 'card.json', 'scores.csv'].map((name) =>
    join(folder, name),
  )
  await writeFile(data!, applicants(1200))
  const trained = await xinyong(
    'score',
    'train',
    data!,
    '--target',
    'bad',
    '--out',
    card!,
    '--special',
    'income=-9',
    '--report',
    join(folder, 'report'),
    '--date',
    '2026-01-02',
  )
  assert.equal(trained.status, 0, trained.err)
  assert.match(trained.err, /column number: a whole number of its own in every row/)
  assert.match(trained.err, /column joined: dates as text, such as "2024-01-10" in row 1/)
  const document = JSON.parse(await readFile(card!, 'utf8')) as Scorecard
  assert.deepEqual(document.data.left.map(({ column }) => column).slice(0, 2), ['joined', 'number'])
  const page = await readFile(join(folder, 'report', 'report.zh.html'), 'utf8')
  assert.match(page, /<svg[^>]+aria-label="ROC 曲线"/)
  assert.doesNotMatch(page, /NaN|undefined|https?:/)

  const applied = await xinyong('score', 'apply', card!, data!, '--out', out!)
  assert.equal(applied.status, 0, applied.err)
  const lines = (await readFile(out!, 'utf8')).trim().split('\n')
  assert.equal(lines.length, 1201)
  assert.match(lines[1]!, /^2,\d+,0\.\d{6},The value on file for/)

  const judged = await xinyong(
    'score',
    'report',
    card!,
    data!,
    '--out',
    join(folder, 'later'),
    '--json',
  )
  assert.equal(judged.status, 0, judged.err)
  assert.equal((JSON.parse(judged.out) as { test: { rows: number } }).test.rows, 1200)

  const same = await xinyong('score', 'monitor', card!, data!)
  assert.equal(same.status, 0, same.out)
  const poorer = join(folder, 'poorer.csv')
  await writeFile(poorer, applicants(1200).replaceAll(/,[01],(?=Nan|Fut|Luo)/g, ',4,'))
  const changed = await xinyong('score', 'monitor', card!, poorer)
  assert.equal(changed.status, 1, changed.out)
  assert.match(changed.out, /arrears .*ALARM/)
})

test('groups are looked at and people’s words go into the card; a word about no column is refused', async (t) => {
  const folder = await scratch(t)
  const [data, card, words] = ['data.csv', 'card.json', 'words.json'].map((name) =>
    join(folder, name),
  )
  await writeFile(data!, applicants(1200))
  const reason = { en: 'Payments were late in the last year', zh: '近一年有逾期还款' }
  await writeFile(words!, JSON.stringify({ arrears: { reason } }))
  const train = () =>
    xinyong(
      'score',
      'train',
      data!,
      '--target',
      'bad',
      '--out',
      card!,
      '--special',
      'income=-9',
      '--fairness',
      'town',
      '--words',
      words!,
    )
  const trained = await train()
  assert.equal(trained.status, 0, trained.err)
  assert.match(trained.err, /equal-opportunity: \d/)
  const document = JSON.parse(await readFile(card!, 'utf8')) as Scorecard
  assert.deepEqual(document.reasons['arrears'], reason)
  assert.equal(document.fairness?.attribute, 'town')
  assert.ok(!document.characteristics.some(({ id }) => id === 'town'), 'never an input')
  const applied = await xinyong('score', 'apply', card!, data!, '--out', join(folder, 'out.csv'))
  assert.equal(applied.status, 0, applied.err)
  await writeFile(words!, JSON.stringify({ shoes: { reason } }))
  const refused = await train()
  assert.equal(refused.status, 2)
  assert.match(refused.err, /there is no column shoes/)
})

test('a card that was changed after it was sealed scores nobody', async (t) => {
  const folder = await scratch(t)
  const [data, card] = ['data.csv', 'card.json'].map((name) => join(folder, name))
  await writeFile(data!, applicants(600))
  await xinyong('score', 'train', data!, '--target', 'bad', '--out', card!)
  const text = await readFile(card!, 'utf8')
  await writeFile(card!, text.replace(/"basePoints": (\d+)/, '"basePoints": 999'))
  const applied = await xinyong('score', 'apply', card!, data!, '--out', join(folder, 'out.csv'))
  assert.equal(applied.status, 2)
  assert.match(applied.err, /not the one that was sealed/)
})

test('a card goes out as PMML and as a SELECT that gives the scores that apply gives', async (t) => {
  const folder = await scratch(t)
  const [data, card, out] = ['data.csv', 'card.json', 'scores.csv'].map((name) =>
    join(folder, name),
  )
  const rows = applicants(600)
  await writeFile(data!, rows)
  await xinyong('score', 'train', data!, '--target', 'bad', '--out', card!)
  const document = JSON.parse(await readFile(card!, 'utf8')) as Scorecard
  const pmml = join(folder, 'card.pmml')
  const written = await xinyong('score', 'export', card!, '--format', 'pmml', '--out', pmml)
  assert.deepEqual([written.status, written.out], [0, ''], written.err)
  const expected = toPmml(document)
  assert.ok(expected.ok)
  assert.equal(await readFile(pmml, 'utf8'), expected.document)

  const words = ['--table', 'people', '--keep', 'number']
  const sql = await xinyong('score', 'export', card!, '--format', 'sql', ...words)
  assert.equal(sql.status, 0, sql.err)
  await xinyong('score', 'apply', card!, data!, '--out', out!)
  const applied = (await readFile(out!, 'utf8')).trim().split('\n').slice(1)
  using database = new DatabaseSync(':memory:')
  database.exec(
    'CREATE TABLE people (number INTEGER, joined TEXT, income REAL, arrears REAL, town TEXT)',
  )
  const insert = database.prepare('INSERT INTO people VALUES (?, ?, ?, ?, ?)')
  for (const line of rows.trim().split('\n').slice(1)) insert.run(...line.split(',').slice(0, 5))
  const scored = database.prepare(sql.out).all() as { number: number; score: number }[]
  assert.deepEqual(
    scored.map(({ number, score }) => [number + 1, score]),
    applied.map((line) => line.split(',').slice(0, 2).map(Number)),
  )

  const other = await xinyong('score', 'export', card!, '--format', 'excel')
  assert.notEqual(other.status, 0)
  assert.match(other.err, /pmml, sql/)
})

test('a file read in two passes gives a card of the same bins', async (t) => {
  const folder = await scratch(t)
  const [data, whole, stream] = ['data.csv', 'a.json', 'b.json'].map((name) => join(folder, name))
  await writeFile(data!, applicants(1200))
  for (const [out, ...more] of [[whole!], [stream!, '--stream']] as const) {
    const words = ['--special', 'income=-9', '--date', '2026-01-02', '--out', out, ...more]
    const { status, err } = await xinyong('score', 'train', data!, '--target', 'bad', ...words)
    assert.equal(status, 0, err)
  }
  const [a, b] = await Promise.all(
    [whole!, stream!].map(async (path) => JSON.parse(await readFile(path, 'utf8')) as Scorecard),
  )
  const bins = (card: Scorecard): unknown =>
    card.characteristics.map(({ id, bins }) => [id, bins.map(({ counts }) => counts)])
  assert.deepEqual(bins(b!), bins(a!))
})

test('bad input is refused by line, column and value', async (t) => {
  const folder = await scratch(t)
  const train = async (
    text: string,
    ...more: string[]
  ): Promise<{ status: number | null; err: string }> => {
    const data = join(folder, 'bad.csv')
    await writeFile(data, text)
    return xinyong(
      'score',
      'train',
      data,
      '--target',
      'bad',
      '--out',
      join(folder, 'c.json'),
      ...more,
    )
  }
  const good = applicants(300)
  const broken = await train(`${good}7,2024-01-01,1200\n`)
  assert.equal(broken.status, 2)
  assert.match(broken.err, /bad\.csv:302: 3 cells under 6 headings/)
  const skipped = await train(`${good}7,2024-01-01,1200\n`, '--skip-broken-rows')
  assert.equal(skipped.status, 0, skipped.err)
  const oneClass = await train(good.replaceAll(/,[01]$/gm, ',0'))
  assert.equal(oneClass.status, 2)
  assert.match(oneClass.err, /the target bad is 0 in every row/)
  const asked = await train(good.replaceAll(/,1$/gm, ',2').replaceAll(/,0$/gm, ',1'))
  assert.equal(asked.status, 2)
  assert.match(asked.err, /which value of bad is bad, 1 or 2\?/)
  const twice = await train(good.replace('income', 'town'))
  assert.equal(twice.status, 2)
  assert.match(twice.err, /two columns are called "town"/)
  const nobody = await train(good, '--exclude', 'wage')
  assert.equal(nobody.status, 2)
  assert.match(nobody.err, /there is no column wage/)
  const infinite = await train(good.replace(',1037,', ',inf,'))
  assert.match(infinite.err, /column income: infinite numbers in rows 2/)
})

test('the German test split: an area under the curve of at least 0.804', async (t) => {
  const data = sharedData(t, 'credit', 'german', 'germancredit.csv')
  const rows = sharedData(t, 'credit', 'splits', 'german_test30_strat_seed42.json')
  if (data === undefined || rows === undefined) return
  const folder = await scratch(t)
  const { out, status, err } = await xinyong(
    'score',
    'train',
    data,
    '--target',
    'creditability',
    '--test-rows',
    rows,
    '--out',
    join(folder, 'card.json'),
    '--json',
  )
  assert.equal(status, 0, err)
  const told = JSON.parse(out) as { test: { auc: number; rows: number } }
  assert.equal(told.test.rows, 300)
  assert.ok(told.test.auc > 0.804, `area under the curve ${told.test.auc}`)
})
