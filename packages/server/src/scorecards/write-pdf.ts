import Pdf from 'pdfkit'
import { breakLines } from './break-lines.ts'
import { letterFont } from './letter-fonts.ts'

export interface Block {
  readonly kind: 'H1' | 'H2' | 'P' | 'small'
  readonly text: string
  /** In points from the left margin. */
  readonly indent?: number
}

const MARGIN = 64
const SIZES = { H1: 20, H2: 13, P: 10.5, small: 8.5 } as const
const ABOVE = { H1: 0, H2: 16, P: 6, small: 3 } as const
const LEADING = 1.5

/** A letter as a real PDF: embedded fonts, text that can be searched and copied, tagged headings and paragraphs. */
export function writePdf(
  blocks: readonly Block[],
  {
    title,
    locale,
    at,
  }: { readonly title: string; readonly locale: 'en' | 'zh'; readonly at: Date },
): Promise<Uint8Array> {
  const doc = new Pdf({
    size: 'A4',
    margin: 0,
    lang: locale === 'zh' ? 'zh-CN' : 'en-GB',
    displayTitle: true,
    tagged: true,
    info: { Title: title, Producer: 'Xinyong', CreationDate: at, ModDate: at },
  })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('data', (chunk) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
  })
  for (const weight of ['Regular', 'Bold'] as const) doc.registerFont(weight, letterFont(weight))
  let y = MARGIN
  for (const { kind, text, indent = 0 } of blocks) {
    const size = SIZES[kind]
    const heading = kind === 'H1' || kind === 'H2'
    doc.font(heading ? 'Bold' : 'Regular').fontSize(size)
    const lines = breakLines(text, doc.page.width - 2 * MARGIN - indent, (some) =>
      doc.widthOfString(some),
    )
    y += ABOVE[kind]
    for (const line of lines) {
      if (y + size * LEADING > doc.page.height - MARGIN) {
        doc.addPage()
        y = MARGIN
      }
      const top = y
      const draw = (): void => {
        doc.font(heading ? 'Bold' : 'Regular').fontSize(size)
        doc.fillColor(kind === 'small' ? '#55514a' : '#1c1b19')
        doc.text(line, MARGIN + indent, top, { lineBreak: false })
      }
      doc.addStructure(doc.struct(kind === 'small' ? 'P' : kind, draw))
      y += size * LEADING
    }
  }
  doc.end()
  return done
}
