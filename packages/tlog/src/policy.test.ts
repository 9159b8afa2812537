import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ORIGIN, logSigner, seed } from '../test/fixtures.ts'
import { formatCheckpoint } from './checkpoint.ts'
import { cosignatureSigner } from './cosignature.ts'
import { signNote } from './note.ts'
import { ed25519Signer, formatVkey } from './note-key.ts'
import { parsePolicy } from './parse-policy.ts'
import { openByPolicy } from './policy.ts'

const log = await logSigner()
const names = ['a', 'b', 'c', 'd', 'e']
const witnesses = await Promise.all(
  names.map((name, i) => cosignatureSigner(`${name}.example/w`, seed(10 + i), 1_790_000_000 + i)),
)
const [a, b, c, d] = witnesses
const vkeys = witnesses.map(({ key }) => formatVkey(key))
const head = `log ${formatVkey(log.key)} https://register.example/log\n`
const lines = names.map((name, i) => `witness ${name} ${vkeys[i]}\n`).join('')
const file = `# who we trust\n\n${head}${lines}\tgroup  abc 2 a b c \ngroup de any d e\ngroup both all abc de\nquorum both\n`
const text = formatCheckpoint({ origin: ORIGIN, size: 3, root: seed(9) })

test('a quorum of nested groups is reached by the right witnesses only', async () => {
  const policy = parsePolicy(file)
  assert.deepEqual(policy.groups[0], { name: 'abc', threshold: 2, members: ['a', 'b', 'c'] })
  const open = async (signers: readonly (typeof log | undefined)[]) =>
    openByPolicy(await signNote(text, [log, ...signers.map((signer) => signer!)]), policy)
  const good = await open([a, c, d])
  assert.ok(good.ok)
  assert.deepEqual(good.witnessed, ['a', 'c', 'd'])
  assert.ok((await open(witnesses)).ok)
  for (const few of [[], [a, d], [a, a, d], [a, b, c]]) {
    const refused = await open(few)
    assert.equal(refused.ok || refused.code, 'policy.quorum')
  }
})

test('witnesses do not stand in for the log, nor other logs for a listed one', async () => {
  const policy = parsePolicy(file)
  const unsigned = await openByPolicy(await signNote(text, witnesses), policy)
  assert.equal(unsigned.ok || unsigned.code, 'checkpoint.origin')
  const other = await ed25519Signer('else.example', seed(3))
  const elsewhere = await signNote(text.replace(ORIGIN, 'else.example'), [other, ...witnesses])
  const foreign = await openByPolicy(elsewhere, policy)
  assert.equal(foreign.ok || foreign.code, 'checkpoint.origin')
})

test('quorum none asks for the log alone, a witness’s name for that witness', async () => {
  const alone = await signNote(text, [log])
  assert.ok((await openByPolicy(alone, parsePolicy(`${head}quorum none\n`))).ok)
  const one = parsePolicy(`${head}${lines}quorum b\n`)
  assert.equal((await openByPolicy(alone, one)).ok, false)
  assert.ok((await openByPolicy(await signNote(text, [log, b!]), one)).ok)
  const noLog = await openByPolicy(alone, parsePolicy('quorum none\n'))
  assert.equal(noLog.ok || noLog.code, 'policy.log')
})

test('what the format forbids is refused with its line', () => {
  const bad: readonly [string, RegExp][] = [
    [head, /no quorum/],
    [`${head}quorum none`, /line 2: the last line/],
    [`${head}quorum none\nquorum none\n`, /line 3: a second quorum/],
    [`${head}quorum nobody\n`, /line 2: "nobody" is not defined/],
    [`${head}${head}quorum none\n`, /line 2: this log/],
    [`${lines}group g 1 a\ngroup h 1 a\nquorum g\n`, /line 7: "a" is in a group already/],
    [`${lines}group g 6 a b c d e\nquorum g\n`, /line 6: "6" is not all/],
    [`${lines}group g 0 a\nquorum g\n`, /line 6/],
    [`${lines}group g any none\nquorum g\n`, /line 6: "none"/],
    [`group g any a\n${lines}quorum g\n`, /line 1: "a" is not defined above/],
    [`${lines}group a any b\nquorum a\n`, /line 6: the name "a" is taken/],
    [`witness none ${vkeys[0]}\nquorum none\n`, /line 1: the name "none" is taken/],
    [`witness x ${vkeys[0]}\nwitness y ${vkeys[0]}\nquorum none\n`, /line 2: a witness with this/],
    [`witness x ${formatVkey(log.key)}\nquorum none\n`, /line 1: the key of/],
    [`log ${vkeys[0]}\nquorum none\n`, /line 1: the key of/],
    [`log ${vkeys[0]!.slice(0, -4)}\nquorum none\n`, /line 1: /],
    ['trust me\nquorum none\n', /line 1: unknown word "trust"/],
    ['quorum none\r\n', /line 1: a control character/],
    ['group g any\nquorum none\n', /line 1: expected: group/],
  ]
  for (const [policy, message] of bad) {
    assert.throws(() => parsePolicy(policy), { code: 'policy.form', message }, policy)
  }
})
