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

/** Writes a text in UTF-8 where there is room for three bytes a letter; the number of bytes written. */
export const writeUtf8 = (text: string, into: Uint8Array, start: number): number =>
  encoder.encodeInto(text, into.subarray(start)).written

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
