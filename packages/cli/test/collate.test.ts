import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTable } from '@xinyong/exchange'
import { scratch, sharedData, xinyong } from './command.ts'

const NAMES = [
  'Anna Berg',
  'Boris Clausen',
  'Chen Wei',
  'Dora Esposito',
  'Emil Fischer',
  'Greta Holm',
]
const LAST = [
  'Andersen',
  'Brandt',
  'Castillo',
  'Dumont',
  'Eriksen',
  'Fontaine',
  'Garcia',
  'Hoffmann',
]

interface Person {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly born: string
  readonly city: string
}

// Forty-eight people, each twice; the second time with a letter missing in the family name.
const people: readonly Person[] = NAMES.flatMap((name, row) =>
  LAST.map((family, column) => ({
    id: `${row}-${column}`,
    given: name.split(' ')[0]!,
    family,
    born: `19${50 + row * 8 + column}-0${1 + column}-1${row}`,
    city: `${NAMES[column % 6]!.split(' ')[1]}ville`,
  })),
)

const csv = (rows: readonly Person[], tag: string, typo: boolean): string =>
  [
    'id,first_name,surname,birth_date,city',
    ...rows.map(
      ({ id, given, family, born, city }) =>
        `${tag}${id},${given},${typo ? family.slice(0, 3) + family.slice(4) : family},${born},${city}`,
    ),
  ].join('\n')

async function clustersIn(path: string): Promise<ReadonlyMap<string, string>> {
  const { columns, rows } = await readTable(path)
  const found = new Map<string, string>()
  for await (const { cells } of rows)
    found.set(
      String(cells[columns.indexOf('record_id')]),
      String(cells[columns.indexOf('cluster_id')]),
    )
  return found
}

test('files are brought together, a judgement binds, ids live on, bad rows are named', async (t) => {
  const folder = await scratch(t)
  const at = (name: string): string => join(folder, name)
  await writeFile(at('a.csv'), `${csv(people, 'a', false)}\n"open,row\n`)
  const lines = people.map(({ id, given, family, born, city }) =>
    JSON.stringify({
      id: `b${id}`,
      first_name: given,
      surname: family.slice(0, 3) + family.slice(4),
      birth_date: born,
      city,
    }),
  )
  await writeFile(at('b.jsonl'), lines.join('\n'))
  const files = [at('a.csv'), at('b.jsonl')]
  const first = await xinyong('collate', ...files, '--out', at('one.csv'), '--report', at('report'))
  assert.equal(first.status, 0, first.err)
  assert.match(first.err, /a\.csv:50/)
  const one = await clustersIn(at('one.csv'))
  const together = people.filter(({ id }) => one.get(`a${id}`) === one.get(`b${id}`))
  assert.ok(together.length >= 44, `${together.length} of 48 found`)
  assert.deepEqual((await readdir(at('report'))).sort(), ['report.en.html', 'report.zh.html'])
  assert.match(await readFile(at('report/report.zh.html'), 'utf8'), /<svg[^]*相同/)

  const { id } = together[0]!
  await writeFile(
    at('judged.csv'),
    `id_l,id_r,judgement,by\na${id},b${id},different,Officer\nx,y,same,Officer\n`,
  )
  const words = ['--judgements', at('judged.csv'), '--previous', at('one.csv'), '--json']
  const second = await xinyong('collate', ...files, '--out', at('two.csv'), ...words)
  assert.equal(second.status, 0, second.err)
  assert.match(second.err, /judged\.csv:3/)
  const two = await clustersIn(at('two.csv'))
  assert.notEqual(two.get(`a${id}`), two.get(`b${id}`))
  for (const other of people.slice(1))
    assert.equal(two.get(`a${other.id}`), one.get(`a${other.id}`))
  assert.equal((JSON.parse(second.out) as { records: number }).records, 96)
})

test('a Parquet result holds the same clusters', async (t) => {
  const folder = await scratch(t)
  const file = join(folder, 'a.csv')
  await writeFile(
    file,
    `${csv(people, 'a', false)}\n${csv(people, 'b', true).split('\n').slice(1).join('\n')}`,
  )
  for (const out of ['out.csv', 'out.parquet']) {
    const { status, err } = await xinyong('collate', file, '--out', join(folder, out))
    assert.equal(status, 0, err)
  }
  const [one, two] = await Promise.all(
    ['out.csv', 'out.parquet'].map((out) => clustersIn(join(folder, out))),
  )
  assert.equal(one?.size, 96)
  assert.deepEqual(two, one)
})

test('wrong usage is told before any work', async (t) => {
  const folder = await scratch(t)
  const file = join(folder, 'a.csv')
  await writeFile(file, csv(people, 'a', false))
  const out = ['--out', join(folder, 'out.csv')]
  for (const words of [
    [file, '--out', join(folder, 'no/such/out.csv')],
    [file, ...out, '--threshold', 'high'],
    [file, ...out, '--use', 'city=town'],
    [file, ...out, '--clean', 'other.csv'],
    [join(folder, 'missing.csv'), ...out],
  ]) {
    const { status, err } = await xinyong('collate', ...words)
    assert.equal(status, 2, err)
  }
})

test('the real benchmarks reach their goals without labels', async (t) => {
  const data = sharedData(t, 'collation')
  if (data === undefined) return
  const folder = await scratch(t)
  for (const [name, goal] of [
    ['fake_1000', 0.8],
    ['febrl3', 0.998],
  ] as const) {
    const out = join(folder, `${name}.csv`)
    const { status, err } = await xinyong('collate', join(data, `${name}.csv`), '--out', out)
    assert.equal(status, 0, err)
    const f1 = await pairwise(join(data, `${name}.csv`), await clustersIn(out))
    assert.ok(f1 >= goal, `${name}: F1 ${f1}`)
  }
})

async function pairwise(path: string, found: ReadonlyMap<string, string>): Promise<number> {
  const { columns, rows } = await readTable(path)
  const truth = columns
  const counts = {
    said: new Map<string, number>(),
    real: new Map<string, number>(),
    both: new Map<string, number>(),
  }
  const add = (map: Map<string, number>, key: string): void =>
    void map.set(key, (map.get(key) ?? 0) + 1)
  for await (const { cells } of rows) {
    const id = String(cells[0]).trim()
    const real = truth.includes('cluster')
      ? String(cells[truth.indexOf('cluster')])
      : id.split('-')[1]!
    add(counts.said, found.get(id)!)
    add(counts.real, real)
    add(counts.both, `${found.get(id)} ${real}`)
  }
  const pairs = (map: ReadonlyMap<string, number>): number =>
    [...map.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
  return (2 * pairs(counts.both)) / (pairs(counts.said) + pairs(counts.real))
}
