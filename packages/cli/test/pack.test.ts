import assert from 'node:assert/strict'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { scratch, xinyong } from './command.ts'

const PACK = join(import.meta.dirname, '../../../packs/uk-football-banning')

test('a pack that comes with the program lints clean of errors and its situations come out as told', async () => {
  const lint = await xinyong('pack', 'lint', PACK)
  assert.equal(lint.status, 0, lint.out)
  assert.match(lint.err, /1 packs, 0 errors/)
  const ran = await xinyong('pack', 'test', 'uk-football-banning')
  assert.equal(ran.status, 0, ran.out)
  assert.match(ran.out, /^✔ uk-football-banning: /)
})

test('a broken pack is refused with file, line and rule, status 1', async (t) => {
  const copy = join(await scratch(t), 'uk-football-banning')
  await cp(PACK, copy, { recursive: true })
  const file = join(copy, 'pack.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('governedBy:', 'governdBy:'))
  const lint = await xinyong('pack', 'lint', copy)
  assert.equal(lint.status, 1)
  assert.match(lint.out, /pack\.yaml:\d+:\d+: error pack\.schema\./)
  const json = await xinyong('pack', 'lint', copy, '--json')
  assert.ok((JSON.parse(json.out) as { errors: number }).errors > 0)
})

test('a situation that comes out otherwise is shown with its step, status 1', async (t) => {
  const copy = join(await scratch(t), 'us-ofac-sdn')
  await cp(join(PACK, '../us-ofac-sdn'), copy, { recursive: true })
  const [name] = (await xinyong('pack', 'test', copy, '--json')).out.split('\n')
  const { file } = JSON.parse(name ?? '') as { file: string }
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('decision: deny', 'decision: permit'))
  const ran = await xinyong('pack', 'test', copy)
  assert.equal(ran.status, 1)
  assert.match(ran.out, /steps\[\d+\] .*expected permit, found deny/)
})

test('days and packs are compared in words; a scheme is printed in both languages', async () => {
  const days = ['--from', '2016-01-01', '--to', '2018-01-01']
  const diff = await xinyong('pack', 'diff', 'cn-judgment-defaulters', ...days)
  assert.equal(diff.status, 0)
  assert.match(diff.out, /Version: changed from 2013 to 2017/)
  const same = await xinyong('pack', 'diff', PACK, PACK)
  assert.equal(same.out, '')
  const shown = await xinyong('pack', 'show', 'us-ofac-sdn', '--lang', 'zh')
  assert.match(shown.out, /特别指定国民名单/)
  assert.match(shown.out, /\[未经核实\]/)
})
