/** A character of Han, or one as wide, takes the room of two others. */
const room = (text: string): number =>
  Array.from(text).reduce((sum, one) => sum + (one > '\u2E7F' ? 2 : 1), 0)

/** A name shortened to the room there is, in halves of a Han character. */
export function cutTo(name: string, most: number): string {
  if (room(name) <= most) return name
  let kept = ''
  for (const one of name) {
    if (room(kept + one) > most - 1) break
    kept += one
  }
  return `${kept.trimEnd()}…`
}

/** A name on as many lines as it may take; what is left over is cut. Han breaks anywhere, other scripts between words. */
export function wrapTo(name: string, most: number, lines: number): string {
  const parts = name.match(/[\u2E80-\uFFEF]|[^\s\u2E80-\uFFEF]+|\s+/g) ?? []
  const done: string[] = []
  let line = ''
  for (const [at, part] of parts.entries()) {
    if (room((line + part).trimEnd()) <= most || line === '') line += part
    else if (done.length === lines - 1) {
      line += parts.slice(at).join('')
      break
    } else {
      done.push(line.trim())
      line = part.trimStart()
    }
  }
  return [...done, line.trim()].map((one) => cutTo(one, most)).join('\n')
}
