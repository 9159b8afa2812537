import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Text } from '@xinyong/identity'
import { localCaller } from '../src/caller.ts'
import { screenFile } from '../src/commands/screen/screen-file.ts'
import type { Host } from '../src/host.ts'
import { openLocal } from '../src/local.ts'
import { scratch, xinyong } from './command.ts'
import { writeEdition } from './editions.ts'

interface Line {
  readonly line: number
  readonly reference?: string
  readonly column?: string
  readonly results?: readonly { readonly id: string; readonly name: string }[]
  readonly problem?: { readonly code: string }
}

const linesOf = async (path: string): Promise<readonly Line[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line)

interface Heard extends Host {
  readonly told: string[]
  readonly lines: string[]
}

/** A terminal that keeps what it is told; `stop` is asked where Ctrl-C would be. */
function hearing(stop: () => boolean = () => false): Heard {
  const [told, lines]: [string[], string[]] = [[], []]
  const say = (text: Text): string => text.en
  return {
    locale: 'en',
    json: true,
    env: {},
    line: (text) => void lines.push(text),
    write: async (text) => void lines.push(text),
    tell: (text) => void told.push(say(text)),
    say,
    interrupted: {
      get aborted() {
        return stop()
      },
    } as AbortSignal,
    told,
    lines,
  }
}

const silent = { at: () => {}, [Symbol.dispose]: () => {} }

test('screen: one name, its replay, and files with bad rows', async (t) => {
  const folder = await scratch(t)
  const data = join(folder, 'data')
  const files = await writeEdition(join(folder, 'edition'), [
    { id: 10, name: 'QUILL TRADING CO' },
    { id: 11, name: 'INKWELL LTD' },
    { id: 12, name: 'PAPER AND SONS' },
  ])
  const store = ['--data', data]
  const mirror = ['--register', 'us-ofac-sdn']
  // The database stays up for the commands of this test.
  await using local = await openLocal(hearing(), { data })
  const imported = await xinyong('import', 'ofac-sdn', ...files, ...mirror, ...store)
  assert.equal(imported.status, 0, imported.err)
  const app = await local.screening()
  const run = (host: Host, file: string, out: string) =>
    screenFile(host, silent, app, localCaller('sale'), {
      file,
      out,
      purpose: 'sale',
      defaults: { schema: 'Thing', limit: 10 },
    })

  await t.test('a name is answered with reasons, and replayed to the byte', async () => {
    const words = ['screen', 'Quil Trading Company', '--schema', 'Company', ...store]
    const plain = await xinyong(...words)
    assert.equal(plain.status, 0, plain.err)
    assert.match(plain.out, /QUILL TRADING CO/)
    const answer = await xinyong(...words, '--json')
    const path = join(folder, 'answer.json')
    await writeFile(path, answer.out)
    const again = await xinyong(...words, '--json', '--replay', path)
    assert.equal(again.out, answer.out, again.err)
    const held = JSON.parse(answer.out) as { receipt: { indexDigest: string } }
    const moved = { ...held, receipt: { ...held.receipt, indexDigest: 'other' } }
    await writeFile(path, JSON.stringify(moved))
    const refused = await xinyong(...words, '--replay', path)
    assert.equal(refused.status, 1)
    assert.match(refused.err, /cannot be made again/)
  })

  await t.test('bad rows are named by line and column, the rest goes on', async () => {
    const file = join(folder, 'customers.csv')
    await writeFile(
      file,
      [
        'Customer ID,名称,Date of birth,shoe size',
        'c-1,Inkwell Limited,,43',
        `c-2,${'x'.repeat(600)},,44`,
        'c-3,,,45',
        'c-4,"Papers & Sons; P. and S.",,46',
        'c-5,Someone Else Entirely,1990-01-01,47',
      ].join('\n'),
    )
    const host = hearing()
    const out = join(folder, 'answers.jsonl')
    assert.equal(await run(host, file, out), 0)
    const counts = JSON.parse(host.lines[0] ?? '') as Record<string, number>
    assert.deepEqual([counts['rows'], counts['matched'], counts['problems']], [5, 2, 2])
    assert.deepEqual(
      (await linesOf(out)).map(({ line, reference, results, problem, column }) => [
        line,
        reference,
        problem === undefined ? results?.[0]?.name : column,
      ]),
      [
        [2, 'c-1', 'INKWELL LTD'],
        [3, 'c-2', '名称'],
        [4, 'c-3', '名称'],
        [5, 'c-4', 'PAPER AND SONS'],
        [6, 'c-5', undefined],
      ],
    )
    const table = join(folder, 'answers.csv')
    assert.equal(await run(host, file, table), 0)
    const rows = (await readFile(table, 'utf8')).trimEnd().split('\n')
    assert.equal(rows.length, 6)
    assert.match(rows[1] ?? '', /"c-1","Inkwell Limited","1","strong"/)
    assert.match(rows[5] ?? '', /"none"/)
  })

  await t.test('a line that is no JSON, and bytes that are no text, stop nothing', async () => {
    const file = join(folder, 'broken.jsonl')
    const lines = ['{"name":"Inkwell"}', '{"name":', '[1]', '{"name":["Quill Trading","\u0007"]}']
    await writeFile(
      file,
      Buffer.concat([Buffer.from(lines.join('\n')), Buffer.from('\n\xff\xfe\n', 'latin1')]),
    )
    const out = join(folder, 'broken-out.jsonl')
    const host = hearing()
    assert.equal(await run(host, file, out), 0)
    assert.deepEqual(
      (await linesOf(out)).map(({ line, problem }) => [line, problem?.code]),
      [
        [1, undefined],
        [2, 'request/invalid'],
        [3, 'request/invalid'],
        [4, 'request/invalid'],
        [5, 'request/invalid'],
      ],
    )
    assert.ok(host.told.some((line) => line.includes('broken.jsonl:2')))
  })

  await t.test('a file without names is refused', async () => {
    const file = join(folder, 'shoes.csv')
    await writeFile(file, 'size,colour\n43,red\n')
    await assert.rejects(run(hearing(), file, join(folder, 'no.csv')), /size, colour|request/)
  })

  await t.test('an interrupted run goes on where it stopped, with the same result', async () => {
    const file = join(folder, 'many.jsonl')
    const row = (at: number): string =>
      JSON.stringify({ id: `r-${at}`, name: at % 100 === 0 ? 'Inkwell' : `Person ${at} Nobody` })
    await writeFile(file, Array.from({ length: 3500 }, (_, at) => row(at)).join('\n'))
    const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'parts.jsonl')]
    assert.equal(await run(hearing(), file, whole), 0)
    const stopping = hearing(() => existsSync(`${out}.progress`))
    assert.equal(await run(stopping, file, out), 1)
    assert.equal(existsSync(out), false)
    // What was written after the last checkpoint is not trusted.
    await writeFile(`${out}.part`, 'half a li', { flag: 'a' })
    const host = hearing()
    assert.equal(await run(host, file, out), 0)
    assert.ok(host.told.some((line) => line.startsWith('Going on after line 1000')))
    const results = async (path: string) =>
      (await linesOf(path)).map(({ line, reference, results: found }) => [
        line,
        reference,
        found?.map(({ id }) => id),
      ])
    assert.deepEqual(await results(out), await results(whole))
    assert.equal(existsSync(`${out}.progress`), false)
  })
})
