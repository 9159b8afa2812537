import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { clusterRecords } from '../cluster/cluster-records.ts'
import { collate } from '../collate.ts'
import type { Collation } from '../collate.ts'
import { createRandom } from '../random.ts'
import { createTableBuilder } from '../table.ts'
import { goLive } from './live-collation.ts'
import type { LiveCollation } from './live-collation.ts'

const COLUMNS = ['id', 'first_name', 'surname', 'dob', 'city', 'email']
const GIVEN = 'anna boris clara dmitri elena farid greta hasan ines jonas'.split(' ')
const FAMILY = 'berg castillo dumont eriksen fontaine garcia hoffmann ivanov jansen kowalski'.split(
  ' ',
)

type Values = Readonly<Record<string, string>>

function person(seed: number): Values {
  const below = createRandom(seed)
  const [first_name, surname] = [GIVEN[below(10)]!, FAMILY[below(10)]!]
  const dob = `19${50 + below(40)}-0${1 + below(9)}-1${below(10)}`
  return {
    first_name,
    surname,
    dob,
    city: `town${below(6)}`,
    email: `${first_name}${below(90)}@${surname}.org`,
  }
}

function mistyped(values: Values, seed: number): Values {
  const below = createRandom(seed)
  const column = COLUMNS[1 + below(5)]!
  const text = values[column]!
  const at = 1 + below(text.length - 1)
  return { ...values, [column]: below(3) === 0 ? '' : text.slice(0, at) + text.slice(at + 1) }
}

function founded(): { readonly collation: Collation; readonly live: LiveCollation } {
  const builder = createTableBuilder()
  for (let row = 0; row < 160; row += 1) {
    const values = row % 2 === 0 ? person(row) : mistyped(person(row - 1), row)
    builder.add(
      'f',
      row + 1,
      COLUMNS,
      COLUMNS.map((name) => (name === 'id' ? `r${row}` : values[name]!)),
    )
  }
  // A low bound, so that blocks are stopped and opened again on the way.
  const collation = collate(builder.finish(), { largestBlock: 6, leastPairs: 2000, blind: 20_000 })
  return { collation, live: goLive(collation, (row) => `r${row}`) }
}

const partitionOf = (live: LiveCollation): readonly string[] =>
  [
    ...new Set(
      live.inspect.rows().map((row) => live.clusterOf(live.inspect.keyOf(row))!.records.join(' ')),
    ),
  ].sort()

// The batch over the present records, counted out pair by pair.
function batch(live: LiveCollation, { rules, options, weights }: Collation): readonly string[] {
  const { rows: allRows, keysOf, score, keyOf } = live.inspect
  const rows = allRows()
  const keys = rules.map((_, rule) => rows.map((row) => keysOf(rule, row)))
  const counts = keys.map((lists) => {
    const count = new Map<number, number>()
    for (const key of lists.flat()) count.set(key, (count.get(key) ?? 0) + 1)
    return count
  })
  const pairs = rows.flatMap((a, at) =>
    rows.slice(at + 1).flatMap((b, offset): [number, number, number][] => {
      const met = rules.some(({ atoms }, rule) =>
        keys[rule]![at]!.some(
          (key) =>
            keys[rule]![at + 1 + offset]!.includes(key) &&
            (atoms.length === 0 || counts[rule]!.get(key)! <= options.largestBlock),
        ),
      )
      return met && score(a, b) >= options.threshold ? [[a, b, score(a, b)]] : []
    }),
  )
  const present = new Set(rows)
  const { leaderOf } = clusterRecords({
    size: Math.max(...rows) + 1,
    links: {
      count: pairs.length,
      a: Int32Array.from(pairs, ([a]) => a),
      b: Int32Array.from(pairs, ([, b]) => b),
      bits: Float32Array.from(pairs, ([, , bits]) => bits),
    },
    score,
    prior: weights.prior,
    threshold: options.threshold,
    judgements: live.inspect.judgements(),
    sourceOf: () => 0,
    clean: new Set(),
    before: (a, b) => a - b,
  })
  const groups = new Map<number, string[]>()
  leaderOf.forEach((leader, row) => {
    if (present.has(row)) groups.set(leader, [...(groups.get(leader) ?? []), keyOf(row)])
  })
  return [...groups.values()].map((group) => group.sort().join(' ')).sort()
}

const deed = { by: 'Officer', at: '2026-01-02T03:04:05Z', reason: 'test' }

const step = fc.record({
  kind: fc.constantFrom('add', 'correct', 'withdraw', 'judge', 'separate'),
  one: fc.nat(190),
  other: fc.nat(190),
  same: fc.boolean(),
})

test('after any steps the clusters are those of a batch, and no negative judgement is violated', () => {
  const { collation } = founded()
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const live = goLive(collation, (row) => `r${row}`)
      for (const { kind, one, other, same } of steps) {
        const [a, b] = [`r${one}`, `r${other}`]
        if (kind === 'add') live.add(a, mistyped(person(one - (one % 2)), other), deed)
        else if (kind === 'correct') live.correct(a, mistyped(person(other), one), deed)
        else if (kind === 'withdraw') live.withdraw(a, deed)
        else if (kind === 'separate') live.separate([a], deed)
        else live.judge(a, b, same, deed)
      }
      assert.deepEqual(partitionOf(live), batch(live, collation))
      for (const { a, b, same } of live.inspect.judgements())
        if (!same) {
          const [left, right] = [a, b].map((row) => live.clusterOf(live.inspect.keyOf(row))!.id)
          assert.notEqual(left, right)
        }
    }),
    { numRuns: 60 },
  )
})

test('a separation parts a cluster with its trail; taking it back restores clusters and ids', () => {
  const { collation, live } = founded()
  const rows = live.inspect.rows()
  const key = live.inspect.keyOf(rows.find((row) => live.clusterOf(`r${row}`)!.records.length > 1)!)
  const before = live.clusterOf(key)!
  const whole = partitionOf(live)
  const entry = live.separate([key], deed)
  assert.ok(!('refused' in entry))
  assert.deepEqual(live.clusterOf(key)!.records, [key])
  assert.ok(entry.evidence.length > 0 && entry.evidence.every(({ fields }) => fields.length === 5))
  assert.deepEqual(entry.before, [before])
  assert.deepEqual(partitionOf(live), batch(live, collation))
  // A correction does not undo what was decided on the objection.
  const other = before.records.find((one) => one !== key)!
  live.correct(key, person(Number(other.slice(1)) - (Number(other.slice(1)) % 2)), deed)
  assert.notEqual(live.clusterOf(key)!.id, live.clusterOf(other)!.id)
  const again = founded().live
  const parted = again.separate([key], deed)
  assert.ok(!('refused' in parted))
  assert.ok(!('refused' in again.revoke(parted.number, deed)))
  assert.deepEqual(partitionOf(again), whole)
  assert.equal(again.clusterOf(key)!.id, before.id)
  assert.deepEqual(
    again.trail.map(({ kind, number, revokes }) => [number, kind, revokes]),
    [
      [1, 'separate', undefined],
      [2, 'revoke', 1],
    ],
  )
})

test('ids come back when a join is taken back', () => {
  const { live } = founded()
  const [a, b] = ['r0', 'r40']
  const ids = [live.clusterOf(a)!.id, live.clusterOf(b)!.id]
  assert.notEqual(ids[0], ids[1])
  const joined = live.judge(a, b, true, deed)
  assert.ok(!('refused' in joined))
  assert.equal(live.clusterOf(a)!.id, live.clusterOf(b)!.id)
  live.revoke(joined.number, deed)
  assert.deepEqual([live.clusterOf(a)!.id, live.clusterOf(b)!.id].sort(), ids.sort())
})

test('what cannot be done is refused and leaves no trail', () => {
  const { live } = founded()
  assert.deepEqual(live.add('r1', {}, deed), { refused: 'known' })
  assert.deepEqual(live.withdraw('nobody', deed), { refused: 'unknown' })
  assert.deepEqual(live.separate(['r0', 'r50'], deed), { refused: 'not-together' })
  assert.deepEqual(live.revoke(1, deed), { refused: 'not-revocable' })
  assert.deepEqual(live.trail, [])
})
