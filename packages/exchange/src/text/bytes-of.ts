import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { SourceFile } from '../formats/source-file.ts'

/** The bytes of a file, unzipped where they begin as gzip does. A broken stream throws. */
export async function* bytesOf(
  file: SourceFile,
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  const chunks = file.open()[Symbol.asyncIterator]()
  const first = await chunks.next()
  const head: Uint8Array = first.done === true ? new Uint8Array() : first.value
  const stored = counted(head, chunks, onBytes)
  if (head[0] !== 0x1f || head[1] !== 0x8b) {
    yield* stored
    return
  }
  const source = Readable.from(stored, { objectMode: false })
  const gunzip = createGunzip()
  source.on('error', (error) => gunzip.destroy(error))
  yield* source.pipe(gunzip)
}

async function* counted(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) {
      onBytes(head.length)
      yield head
    }
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      onBytes(next.value.length)
      yield next.value
    }
  } finally {
    await rest.return?.()
  }
}
