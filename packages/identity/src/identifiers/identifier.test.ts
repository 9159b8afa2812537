import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { residentIdCheckCharacter } from './cn-resident-id.ts'
import {
  formatIdentifier,
  isIdentifierGrade,
  isSensitive,
  maskIdentifier,
  parseIdentifier,
  splitIdentifier,
} from './identifier.ts'
import type { Identifier } from './identifier.ts'
import { identifierScheme, identifierSchemes } from './schemes.ts'

const accepted = (text: string): Identifier => {
  const result = parseIdentifier(text)
  assert.ok(result.ok, text)
  return result.identifier
}

test('the written form is SCHEME:VALUE, however it is typed', () => {
  const written = 'cn.uscc:91440300708461136T'
  for (const typed of [
    written,
    ' CN.USCC: 9144 0300 7084 6113 6t',
    'ｃｎ．ｕｓｃｃ：91440300-70846113-6T',
  ])
    assert.equal(accepted(typed), written)
  assert.deepEqual(splitIdentifier(accepted('passport:cn:e12345678')), {
    scheme: 'passport',
    value: 'CN:E12345678',
  })
  const formatted = formatIdentifier('lei', 'hwupkr0mpou8fgxbt394')
  assert.ok(formatted.ok)
  assert.equal(formatted.identifier, 'lei:HWUPKR0MPOU8FGXBT394')
})

test('a refusal names the part and the rule', () => {
  const wrong = parseIdentifier('cn.uscc:91110000600037341N')
  assert.ok(!wrong.ok)
  assert.equal(wrong.part, 'check digit')
  assert.equal(wrong.rule, 'GB 32100-2015')
  const codes = ['nonsense', 'cn.nothing:1', 'lei:', `other:${'9'.repeat(500)}`].map((text) => {
    const result = parseIdentifier(text)
    return result.ok ? 'accepted' : result.code
  })
  assert.deepEqual(codes, ['unknown-scheme', 'unknown-scheme', 'empty', 'too-long'])
})

test('a resident identity number shows at most eight of its eighteen places', () => {
  const day = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2026-01-01'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 999 }), (born, sequence) => {
      const date = born.toISOString().slice(0, 10).replaceAll('-', '')
      const body = `000000${date}${String(sequence).padStart(3, '0')}`
      const identifier = accepted(`cn.resident-id:${body}${residentIdCheckCharacter(body)}`)
      const masked = splitIdentifier(maskIdentifier(identifier) as Identifier).value
      assert.equal(masked.length, 18)
      assert.ok(masked.replaceAll('*', '').length <= 8)
      assert.ok(!masked.includes(date.slice(2)), 'the birth date must not show')
    }),
  )
})

test('masks hide at least half of every sensitive value', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z]{1,30}$/), (value) => {
      for (const scheme of identifierSchemes.filter(({ sensitive }) => sensitive)) {
        const hidden = Array.from(scheme.mask(value)).filter((mark) => mark === '*').length
        assert.ok(hidden * 2 >= value.length, `${scheme.scheme} ${value} ${scheme.mask(value)}`)
      }
    }),
  )
})

test('one mistyped character never gives another accepted number', () => {
  const good = [
    'cn.uscc:91440300708461136T',
    'cn.resident-id:000000190001010009',
    'lei:HWUPKR0MPOU8FGXBT394',
    'iban:GB29NWBK60161331926819',
  ]
  for (const identifier of good) {
    const { scheme, value } = splitIdentifier(accepted(identifier))
    for (let place = 0; place < value.length; place += 1)
      for (const mark of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const typed = value.slice(0, place) + mark + value.slice(place + 1)
        // MOD 97-10 promises nothing where a letter takes a digit's place: it widens the number.
        if (/\d/.test(mark) !== /\d/.test(value[place] ?? '') && /lei|iban/.test(scheme)) continue
        if (typed !== value) assert.equal(identifierScheme(scheme)?.parse(typed).ok, false, typed)
      }
  }
})

test('any text is read or refused, and what is read reads as itself', () => {
  const name = fc.constantFrom(...identifierSchemes.map(({ scheme }) => scheme))
  fc.assert(
    fc.property(
      name,
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Z: -]{0,24}$/)),
      (scheme, text) => {
        const result = formatIdentifier(scheme, text)
        if (!result.ok) return assert.ok(result.message.en !== '' && result.message.zh !== '')
        assert.deepEqual(parseIdentifier(result.identifier), result)
      },
    ),
    { numRuns: 500 },
  )
})

test('only a number that names one holder is identifier-grade', () => {
  const grades = [
    'cn.uscc:91440300708461136T',
    'national-id:IR:12345',
    'national-id:12345',
    'passport:XX:1234567',
    'other:12345',
    'isin:US0378331005',
  ].map((text) => isIdentifierGrade(accepted(text)))
  assert.deepEqual(grades, [true, true, false, false, false, false])
  assert.ok(isSensitive(accepted('passport:CN:E12345678')))
  assert.ok(!isSensitive(accepted('cn.uscc:91440300708461136T')))
})
