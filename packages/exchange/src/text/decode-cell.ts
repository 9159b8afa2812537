import { isUtf8 } from 'node:buffer'

// Windows-1252 from 0x80 on; a blank marks the five bytes the code page leaves undefined.
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/**
 * The text of a cell held as one character per byte: UTF-8 where it is valid, else Windows-1252 (which contains
 * Latin-1's letters). Undefined when it is neither, or holds a NUL: then nobody can say what it means.
 */
export function decodeCell(cell: string): string | undefined {
  let plain = true
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at)
    if (code === 0) return undefined
    if (code > 0x7f) plain = false
  }
  if (plain) return cell
  const bytes = Buffer.from(cell, 'latin1')
  if (isUtf8(bytes)) return bytes.toString('utf8')
  return fromWindows1252(cell)
}

function fromWindows1252(cell: string): string | undefined {
  let text = ''
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at)
    if (code < 0x80 || code > 0x9f) {
      text += cell.charAt(at)
      continue
    }
    const mapped = WINDOWS_1252.charAt(code - 0x80)
    if (mapped === ' ') return undefined
    text += mapped
  }
  return text
}
