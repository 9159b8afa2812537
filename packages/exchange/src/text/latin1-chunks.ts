/**
 * Text as one character per byte, so that rows can be framed before their encoding is known: comma, quote and line
 * end are the same bytes in UTF-8, Latin-1 and Windows-1252. UTF-16 is turned into UTF-8 first; a byte order mark goes.
 */
export async function* latin1Chunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  let first = true
  for await (const chunk of bytes) {
    let rest = chunk
    if (first) {
      first = false
      if (chunk[0] === 0xff && chunk[1] === 0xfe) decoder = new TextDecoder('utf-16le')
      else if (chunk[0] === 0xfe && chunk[1] === 0xff) decoder = new TextDecoder('utf-16be')
      else if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) rest = chunk.subarray(3)
    }
    if (decoder === undefined) yield asLatin1(rest)
    else yield asLatin1(Buffer.from(decoder.decode(rest, { stream: true }), 'utf8'))
  }
}

function asLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
