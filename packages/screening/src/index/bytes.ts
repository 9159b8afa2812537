const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/** The same array, or a longer copy where `needed` does not fit: at least half as long again. */
export const grown = <T extends Numbers>(array: T, needed: number): T => {
  if (needed <= array.length) return array
  const make = array.constructor as new (length: number) => T
  const longer = new make(Math.max(needed, Math.ceil(array.length * 1.5), 16))
  longer.set(array)
  return longer
}

/** The first `firstLength` of one array and `length` of another, end to end. */
export const joined = <T extends Numbers>(
  first: T,
  firstLength: number,
  second: T,
  length: number,
): T => {
  const make = first.constructor as new (length: number) => T
  const both = new make(firstLength + length)
  both.set(first.subarray(0, firstLength))
  both.set(second.subarray(0, length), firstLength)
  return both
}

let scratch = new Uint8Array(2 ** 12)

/** A text in UTF-8, until the next text is asked for: the room is one for all. */
export const passingBytes = (text: string): Uint8Array => {
  scratch = grown(scratch, text.length * 3)
  return scratch.subarray(0, writeText(text, scratch, 0))
}

/** Writes a text in UTF-8 where there is room for three bytes a letter; where it ends. */
export const writeText = (text: string, into: Uint8Array, start: number): number => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return start + encoder.encodeInto(text, into.subarray(start)).written
    into[start + at] = code
  }
  return start + text.length
}

/** UTF-8 to text. Most words and ids are short and ASCII, for which the call into the decoder costs more than this. */
export const textAt = (bytes: Uint8Array, start: number, end: number): string => {
  let text = ''
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at]!
    // A copy: decoders refuse views of shared memory.
    if (byte > 127) return decoder.decode(bytes.slice(start, end))
    text += String.fromCharCode(byte)
  }
  return text
}
