import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { scratch, xinyong } from './command.ts'

const NOWHERE = ['--data', '/nonexistent/xinyong']
const CHECK = ['check', '--activity', 'finance.credit']

const wrong: readonly (readonly [what: string, words: readonly string[], says: RegExp])[] = [
  ['an unknown option', ['screen', 'Quill', '--contry', 'us'], /unknown option '--contry'/],
  ['an unknown command', ['chek'], /unknown command 'chek'/],
  ['a missing option', ['check', '--subject', 'ofac.uid:1'], /--activity/],
  ['an option without its value', ['check', '--activity'], /--activity/],
  ['neither subject nor name', CHECK, /--subject/],
  ['a day that does not exist', [...CHECK, '--name', 'A', '--as-of', '2026-02-30'], /--as-of/],
  ['an unknown import format', ['import', 'xls', 'a.xls', '--register', 'us-ofac-sdn'], /xls/],
  [
    'a file that is not there',
    ['import', 'ofac-sdn', 'no-such.csv', '--register', 'us-ofac-sdn'],
    /no-such\.csv.*ENOENT/,
  ],
  ['an unknown export format', ['export', '--format', 'pdf'], /pdf.*targets-simple-csv/],
  ['a port that is none', ['start', '--port', '80a'], /--port/],
  ['a pack that is not there', ['pack', 'lint', 'no-such-pack'], /no-such-pack/],
  ['a diff of nothing', ['pack', 'diff', 'us-ofac-sdn'], /--from/],
  ['an act number that is none', ['log', 'prove', 'first', ...NOWHERE], /--seq/],
]

for (const [what, words, says] of wrong)
  test(`bad usage, status 2: ${what}`, async () => {
    const { status, out, err } = await xinyong(...words)
    assert.equal(status, 2, err)
    assert.match(err, says)
    assert.equal(out, '', 'results only on standard output')
  })

test('refusals are in the language asked for', async () => {
  const { err } = await xinyong('check', '--lang', 'zh')
  assert.match(err, /缺少必需的选项 --activity/)
  const help = await xinyong('--help', '--lang', 'zh')
  assert.equal(help.status, 0)
  assert.match(help.out, /该主体现在可否实施该行为/)
})

test('identifiers, activities and registers that do not exist are named, and nothing is written', async (t) => {
  const data = join(await scratch(t), 'data')
  const store = ['--data', data]
  const mistyped = await xinyong(...CHECK, '--subject', 'cn.uscc:911100006000373410', ...store)
  assert.equal(mistyped.status, 2)
  assert.match(mistyped.err, /check digit.*GB 32100-2015.*identifier\/invalid/)
  const activity = ['check', '--subject', 'ofac.uid:1', '--activity', 'fly', ...store]
  assert.match((await xinyong(...activity)).err, /fly is not in the published vocabulary/)
  const decided = [
    'import',
    'ofac-sdn',
    import.meta.filename,
    '--register',
    'us-ofac-sdn',
    ...store,
  ]
  assert.equal((await xinyong(...decided)).status, 2)
  const verify = await xinyong('log', 'verify', '--json', ...store)
  assert.equal((JSON.parse(verify.out) as { acts: number }).acts, 0)
})
