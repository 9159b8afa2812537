import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { NOTHING_IN_COMMON, nameOdds } from './compare-names.ts'
import { NOTHING_GOES, partnersIn, prospectOf } from './name-prospect.ts'
import { prepareName } from './prepare-name.ts'

const WORDS =
  'john jon smith smyth abdul rahman abdulrahman al bin ibm international business machines ltd limited hodling holding a j 3 4 xiao ping xiaoping hsiao bill william shell shellfish Иван Ivan tech technology'.split(
    ' ',
  )
const written = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[a-e]{1,9}$/)), { maxLength: 5 })
  .map((words) => words.join(' '))
const kind = fc.constantFrom('person' as const, 'organisation' as const)

test('what is known of words asked for changes no odds', () => {
  let told = 0
  fc.assert(
    fc.property(written, kind, fc.array(written, { maxLength: 4 }), kind, (one, of, others, as) => {
      const asked = prepareName(one, of)
      const prospect = prospectOf(asked)
      for (const other of others) {
        const listed = prepareName(other, as)
        const odds = nameOdds(asked, listed)
        const partners = partnersIn(prospect, asked, listed)
        if (partners === NOTHING_GOES) {
          told += 1
          assert.equal(odds, NOTHING_IN_COMMON, `${one} | ${other}`)
        } else assert.deepEqual(nameOdds(asked, listed, partners), odds, `${one} | ${other}`)
      }
    }),
    { numRuns: 3000 },
  )
  assert.ok(told > 500, `${told}`)
})
