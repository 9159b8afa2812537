import assert from 'node:assert/strict'
import { test } from 'node:test'
import { collate } from '../collate.ts'
import { explainPair } from '../explain.ts'
import { createRandom } from '../random.ts'
import { createTableBuilder } from '../table.ts'

const COLUMNS = ['id', 'first_name', 'surname', 'dob', 'street', 'phone']
const word = (below: (bound: number) => number): string =>
  Array.from({ length: 4 }, () => 'bdfgklmnprst'[below(12)]! + 'aeiou'[below(5)]!).join('')

// Homes of two who share roof, telephone and family name; everybody is written twice, sometimes with an error.
function homes() {
  const below = createRandom(5)
  const builder = createTableBuilder()
  const born = (): string => `${1940 + below(60)}-0${1 + below(9)}-1${below(10)}`
  for (let home = 0; home < 300; home += 1) {
    const [family, street, phone] = [
      word(below),
      `${1 + below(99)} ${word(below)} road`,
      `07${1e7 + below(8e7)}`,
    ]
    for (let member = 0; member < 2; member += 1) {
      const [given, day] = [word(below), born()]
      for (let copy = 0; copy < 2; copy += 1) {
        const spelt = copy === 1 && below(4) === 0 ? given.slice(1) : given
        builder.add('f', home * 4 + member * 2 + copy + 1, COLUMNS, [
          `${home}.${member}.${copy}`,
          spelt,
          family,
          day,
          street,
          phone,
        ])
      }
    }
  }
  return builder.finish()
}

test('those who share a roof, a telephone and a name are not one subject', () => {
  const collation = collate(homes())
  const { leaderOf } = collation.clusters
  let [joined, parted] = [0, 0]
  for (let home = 0; home < 300; home += 1) {
    const at = home * 4
    if (leaderOf[at] === leaderOf[at + 2]) joined += 1
    for (const member of [at, at + 2]) if (leaderOf[member] !== leaderOf[member + 1]) parted += 1
  }
  assert.ok(joined <= 3, `${joined} of 300 homes are held to be one subject`)
  assert.ok(parted <= 12, `${parted} of 600 subjects are in pieces`)
})

test('what a household explains is a bar of its own, and the bars add up to the score', () => {
  const collation = collate(homes())
  const { fields, total } = explainPair(collation, 0, 2)
  assert.ok(fields.at(-1)!.field === 'household' && fields.at(-1)!.bits < -1)
  assert.ok(Math.abs(total - collation.score(0, 2)) < 0.1)
})
