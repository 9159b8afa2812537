import assert from 'node:assert/strict'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ended, scratch, sharedData, spawnCommand, xinyong } from './command.ts'
import { manyEntries, writeEdition } from './editions.ts'

const MIRROR = ['--register', 'us-ofac-sdn']

interface Report {
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly unchanged: number
  readonly rejected: number
  readonly finished: boolean
  readonly rejectedRows: readonly { readonly file: string; readonly line: number }[]
}

interface Verified {
  readonly ok: boolean
  readonly acts: number
  readonly published: number
}

async function importing(
  files: readonly string[],
  data: string,
  ...more: string[]
): Promise<Report> {
  const words = ['import', 'ofac-sdn', ...files, ...MIRROR, '--data', data, '--json', ...more]
  const { status, out, err } = await xinyong(...words)
  assert.equal(status, 0, err)
  return JSON.parse(out) as Report
}

async function verified(data: string): Promise<Verified> {
  const { status, out, err } = await xinyong('log', 'verify', '--data', data, '--json')
  assert.equal(status, 0, out + err)
  return JSON.parse(out) as Verified
}

test('a later edition is exactly its additions, changes and removals; checks, proofs and copies follow', async (t) => {
  const folder = await scratch(t)
  const data = join(folder, 'data')
  const first = await writeEdition(
    join(folder, 'one'),
    [
      { id: 10, name: 'QUILL TRADING CO' },
      { id: 11, name: 'INKWELL LTD' },
      { id: 12, name: 'PAPER AND SONS' },
    ],
    ['13,"NEVER CLOSED'],
  )

  await t.test('the first edition: what cannot be used is named by file and line', async () => {
    const words = ['import', 'ofac-sdn', ...first, ...MIRROR, '--data', data]
    const { status, out, err } = await xinyong(...words)
    assert.equal(status, 0, err)
    assert.match(out, /3 entries in edition .*: 3 added, 0 changed, 0 removed/)
    assert.match(err, /sdn\.csv:4: .*never closed/)
  })

  await t.test('the same edition again writes no act', async () => {
    const before = await verified(data)
    const report = await importing(first, data)
    assert.deepEqual([report.added, report.changed, report.removed, report.unchanged], [0, 0, 0, 3])
    assert.equal((await verified(data)).acts, before.acts)
  })

  await t.test('a list cannot come in where entries are decided case by case', async () => {
    const words = ['import', 'ofac-sdn', ...first, '--register', 'cn-judgment-defaulters']
    const refused = await xinyong(...words, '--data', data)
    assert.equal(refused.status, 2)
    assert.match(refused.err, /import\/not-a-mirror/)
  })

  await t.test('a listed number is denied, another permitted, a name only reviewed', async () => {
    const ask = (...words: string[]) =>
      xinyong('check', ...words, '--activity', 'finance.credit', '--data', data)
    const denied = await ask('--subject', 'ofac.uid:10')
    assert.equal(denied.status, 1, denied.err)
    assert.match(denied.out, /^deny\n/)
    assert.match(denied.out, /Receipt /)
    const chinese = await ask('--subject', 'ofac.uid:10', '--lang', 'zh')
    assert.match(chinese.out, /^拒绝\n/)
    const permitted = await ask('--subject', 'ofac.uid:99')
    assert.equal(permitted.status, 0, permitted.err)
    const named = await ask('--name', 'Quill Trading Co', '--json')
    assert.equal(named.status, 1)
    assert.equal((JSON.parse(named.out) as { decision: string }).decision, 'review')
  })

  await t.test('the second edition adds one, changes one and removes one', async () => {
    const second = await writeEdition(join(folder, 'two'), [
      { id: 10, name: 'QUILL TRADING CO' },
      { id: 11, name: 'INKWELL LTD', programme: 'PEN' },
      { id: 14, name: 'BLOTTER INC' },
    ])
    const before = await verified(data)
    const report = await importing(second, data, '--edition', 'second')
    assert.deepEqual([report.added, report.changed, report.removed, report.unchanged], [1, 1, 1, 1])
    const after = await verified(data)
    // Three acts and the edition itself; each is in the published log.
    assert.equal(after.acts, before.acts + 4)
    assert.equal(after.published, after.acts)
    const asked = ['--subject', 'ofac.uid:12', '--activity', 'finance.credit']
    const gone = await xinyong('check', ...asked, '--data', data)
    assert.equal(gone.status, 0, gone.out)
  })

  await t.test('an edition that would empty the list is refused and changes nothing', async () => {
    const many = await writeEdition(join(folder, 'many'), manyEntries(30))
    const empty = await writeEdition(join(folder, 'few'), [{ id: 1, name: 'QUILL TRADING 1' }])
    await importing(many, data, '--force')
    const words = ['import', 'ofac-sdn', ...empty, ...MIRROR, '--data', data]
    const refused = await xinyong(...words)
    assert.equal(refused.status, 1)
    assert.match(refused.err, /would remove 29 of 30 .*import\/suspicious/)
    assert.equal((await importing(empty, data, '--force')).removed, 29)
  })

  await t.test('the log goes out and verifies offline; one changed byte is found', async () => {
    const tiles = join(folder, 'tiles')
    assert.equal((await xinyong('log', 'export', '--out', tiles, '--data', data)).status, 0)
    const offline = await xinyong('log', 'verify', '--tiles', tiles)
    assert.equal(offline.status, 0, offline.out)
    const bundle = join(tiles, 'tile/entries/000.p')
    const [name = ''] = (await readdir(bundle)).toSorted((a, b) => Number(b) - Number(a))
    const bytes = await readFile(join(bundle, name))
    bytes[40] = (bytes[40] ?? 0) ^ 1
    await writeFile(join(bundle, name), bytes)
    const tampered = await xinyong('log', 'verify', '--tiles', tiles)
    assert.equal(tampered.status, 1)
    assert.match(tampered.out, /entry 0 does not match/)
    const proof = await xinyong('log', 'prove', '1', '--data', data)
    assert.match(proof.out, /^c2sp\.org\/tlog-proof@v1\n/)
    const unpublished = await xinyong('log', 'prove', '100000', '--data', data)
    assert.equal(unpublished.status, 1)
  })

  await t.test('what was exported as FollowTheMoney comes in again', async () => {
    const file = join(folder, 'register.ftm.json')
    const words = ['export', '--format', 'ftm', '--register', 'us-ofac-sdn', '--out', file]
    assert.equal((await xinyong(...words, '--data', data)).status, 0)
    const text = await readFile(file, 'utf8')
    assert.ok(text.includes('QUILL TRADING 1'))
    assert.ok(!text.includes('QUILL TRADING 2"'), 'a removed entry does not leave the register')
    for (const line of text.trimEnd().split('\n')) assert.ok(JSON.parse(line))
  })

  await t.test('a backup restores elsewhere; a damaged one restores nothing', async () => {
    const file = join(folder, 'register.backup')
    const before = await verified(data)
    assert.equal((await xinyong('backup', '--out', file, '--data', data)).status, 0)
    const other = join(folder, 'other')
    await mkdir(other, { mode: 0o711 })
    // As docs/operations.md says: keys and log are kept apart and put back first.
    for (const kept of ['keys', 'log', 'log.checkpoint', 'log-origin'])
      await cp(join(data, kept), join(other, kept), { recursive: true })
    const restored = await xinyong('restore', file, '--data', other)
    assert.equal(restored.status, 0, restored.err)
    assert.deepEqual(await verified(other), before)
    const words = ['check', '--subject', 'ofac.uid:1', '--activity', 'finance.credit']
    const denied = await xinyong(...words, '--data', other)
    assert.equal(denied.status, 1, denied.err)
    const again = await xinyong('restore', file, '--data', other)
    assert.equal(again.status, 2, again.err)
    assert.match(again.err, /not empty/)
    const damaged = join(folder, 'damaged.backup')
    const text = (await readFile(file, 'utf8')).replace('QUILL TRADING 1', 'QUILL TRADING I')
    await writeFile(damaged, text)
    const third = join(folder, 'third')
    assert.equal((await xinyong('restore', damaged, '--data', third)).status, 2)
    assert.equal((await verified(third)).acts, 0)
  })
})

test('SIGKILL in the middle of an import loses no act; the import goes on where it stood', async (t) => {
  const folder = await scratch(t)
  const data = join(folder, 'data')
  const files = await writeEdition(join(folder, 'edition'), manyEntries(6000))
  const words = ['import', 'ofac-sdn', ...files, ...MIRROR, '--data', data]
  // What has been announced as written must be there; the progress line is only shown after a batch is durable.
  const child = spawnCommand(words, { XINYONG_PROGRESS: 'every' })
  const announced = new Promise<number>((resolve) => {
    let text = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      const [, count] = /Writing: ([\d,]+)/.exec(text) ?? []
      if (count !== undefined) resolve(Number(count.replaceAll(',', '')))
    })
  })
  const end = ended(child)
  const written = await Promise.race([announced, end.then(() => 0)])
  child.kill('SIGKILL')
  await end
  assert.ok(written >= 1000 && written < 6000, `killed after ${written}`)

  const survived = await verified(data)
  assert.ok(survived.acts >= written, `${survived.acts} acts, ${written} announced`)
  const report = await importing(files, data)
  assert.equal(report.added + report.unchanged, 6000)
  assert.ok(report.unchanged >= written)
  const after = await verified(data)
  assert.equal(
    after.acts,
    6001,
    'one act an entry and one for the edition: none twice, none missing',
  )
})

test('the real list of 2021 comes in whole, again without a change, and goes out', async (t) => {
  const list = sharedData(t, 'lists', 'ofac-2021')
  if (list === undefined) return
  const folder = await scratch(t)
  const data = join(folder, 'data')
  const files = ['add', 'alt', 'sdn', 'sdn_comments'].map((name) => join(list, `${name}.csv`))
  assert.equal((await importing(files, data)).added, 8976)
  const again = await importing(files, data)
  assert.deepEqual([again.added, again.changed, again.removed, again.unchanged], [0, 0, 0, 8976])
  const { out } = await xinyong('export', '--format', 'targets-simple-csv', '--data', data)
  assert.equal(out.trimEnd().split('\n').length, 8977)
})
