/**
 * The arguments of an ICU message as `name:type`, sorted, each once: `{n, plural, …}` gives `n:plural`,
 * `{name}` gives `name`. Two languages may choose other words and other plural forms, never other arguments.
 * Returns undefined when the braces do not balance.
 */
export function icuArguments(message: string): readonly string[] | undefined {
  const found = new Set<string>()
  const reader = { text: message, at: 0 }
  const balanced = readText(reader, found, 0)
  return balanced && reader.at === message.length ? [...found].sort() : undefined
}

type Reader = { readonly text: string; at: number }

/** Reads message text up to its closing brace (depth > 0) or the end (depth 0). */
function readText(reader: Reader, found: Set<string>, depth: number): boolean {
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at]
    if (char === "'") skipQuoted(reader)
    else if (char === '}') return depth > 0
    else if (char === '{') {
      reader.at += 1
      if (!readArgument(reader, found, depth)) return false
    } else reader.at += 1
  }
  return depth === 0
}

function readArgument(reader: Reader, found: Set<string>, depth: number): boolean {
  const head = /^\s*([\w.]+)\s*(?:,\s*(\w+)\s*)?/.exec(reader.text.slice(reader.at))
  if (head === null) return false
  const [whole, name = '', type] = head
  found.add(type === undefined ? name : `${name}:${type}`)
  reader.at += whole.length
  // Style or options follow: `, short` or `, one {…} other {…}`; each brace opens a nested message.
  while (reader.at < reader.text.length && reader.text[reader.at] !== '}') {
    if (reader.text[reader.at] === '{') {
      reader.at += 1
      if (!readText(reader, found, depth + 1)) return false
    }
    reader.at += 1
  }
  if (reader.at >= reader.text.length) return false
  reader.at += 1
  return true
}

/** ICU quoting: `''` is an apostrophe, `'{…'` is literal text, a lone apostrophe is itself. */
function skipQuoted(reader: Reader): void {
  const next = reader.text[reader.at + 1]
  if (next === '{' || next === '}') {
    const close = reader.text.indexOf("'", reader.at + 2)
    reader.at = close === -1 ? reader.text.length : close + 1
  } else {
    reader.at += next === "'" ? 2 : 1
  }
}
