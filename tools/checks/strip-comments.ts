/**
 * Blanks comments and keeps every offset and line where it was, so that a rule
 * about code does not trip over prose. Strings stay, since import paths live there.
 * A regular expression literal that holds a quote can confuse it; the rules that
 * use it look for whole words, so the harm is a missed word, never a false alarm.
 */
export function stripComments(text: string): string {
  const token =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g
  return text.replace(token, (piece) =>
    piece.startsWith('//') || piece.startsWith('/*') ? piece.replace(/[^\n]/g, ' ') : piece,
  )
}

/** The same, with the insides of quoted strings blanked too: only code words remain. Template text stays. */
export function stripCommentsAndStrings(text: string): string {
  return stripComments(text).replace(
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g,
    (piece) => piece.slice(0, 1) + piece.slice(1, -1).replace(/[^\n]/g, ' ') + piece.slice(-1),
  )
}
