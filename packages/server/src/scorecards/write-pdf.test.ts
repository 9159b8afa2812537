import assert from 'node:assert/strict'
import { inflateSync } from 'node:zlib'
import { test } from 'node:test'
import { writePdf } from './write-pdf.ts'

const at = new Date('2026-05-04T00:00:00Z')
const write = (text: string, locale: 'en' | 'zh' = 'zh') =>
  writePdf(
    [
      { kind: 'H1', text: '通知书 Notice' },
      { kind: 'P', text },
    ],
    { title: 'T', locale, at },
  )

/** Every character that a reader of the PDF can copy: the maps from glyphs back to text. */
function copied(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  let text = ''
  for (
    let from = bytes.indexOf('stream\n');
    from !== -1;
    from = bytes.indexOf('stream\n', from + 7)
  ) {
    const end = bytes.indexOf('endstream', from)
    try {
      text += inflateSync(bytes.subarray(from + 7, end)).toString('latin1')
    } catch {
      // A stream that is not compressed.
    }
  }
  const maps = text.match(/beginbfrange[\s\S]*?endbfrange/g) ?? []
  const codes = maps.join(' ').match(/<[0-9a-f]{4}>/gi) ?? []
  return codes.map((code) => String.fromCodePoint(Number.parseInt(code.slice(1, -1), 16))).join('')
}

test('the text of the letter is in the file, Chinese and English', async () => {
  const pdf = await write('您可在六十日内免费索取一份档案。Free copy within 60 days.')
  assert.equal(Buffer.from(pdf.subarray(0, 5)).toString(), '%PDF-')
  const text = copied(pdf)
  for (const character of '您可在六十日内免费索取一份档案通知书。')
    assert.ok(text.includes(character), character)
})

test('a long letter goes on to further pages; a character without a glyph does not stop it', async () => {
  const pdf = Buffer.from(await write('评分依据。'.repeat(1500)))
  assert.ok((pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? []).length > 1)
  await write('\u{1F600}')
})
