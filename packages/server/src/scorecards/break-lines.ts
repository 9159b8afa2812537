const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/
/** Signs that may not begin a line. */
const CLOSING = /^[，。；：、！？）》」』”’〉】…)\],.;:!?%]/
const OPENING = /[（《「『“‘〈【([]$/

/** What a line may be broken between: words with the blank after them, and single Chinese characters with their signs. */
function pieces(text: string): readonly string[] {
  const parts: string[] = []
  for (const character of text) {
    const last = parts.at(-1)
    const joins =
      last !== undefined &&
      (CLOSING.test(character) ||
        OPENING.test(last) ||
        (!CJK.test(character) && !CJK.test(last.at(-1) ?? '') && !last.endsWith(' ')))
    if (joins) parts[parts.length - 1] = last + character
    else parts.push(character)
  }
  return parts
}

/** A paragraph in lines no wider than `most`; a single piece that is wider stands alone, cut where it must be. */
export function breakLines(
  text: string,
  most: number,
  width: (text: string) => number,
): readonly string[] {
  const lines: string[] = []
  let line = ''
  const put = (piece: string): void => {
    if (width((line + piece).trimEnd()) <= most) {
      line += piece
      return
    }
    if (line !== '') lines.push(line.trimEnd())
    line = ''
    if (width(piece.trimEnd()) <= most) line = piece.trimStart()
    else for (const character of piece) put(character)
  }
  for (const piece of pieces(text)) put(piece)
  if (line !== '') lines.push(line.trimEnd())
  return lines
}
