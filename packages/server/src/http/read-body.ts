import { AppError } from '@xinyong/contract'

const MEGABYTE = 1024 * 1024
export const BODY_LIMIT = MEGABYTE
export const BATCH_LIMIT = 8 * MEGABYTE
export const UPLOAD_LIMIT = 32 * MEGABYTE

/**
 * The JSON body of a request, bounded before it is held in memory.
 * @throws AppError request/not-json | request/too-large
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? ''
  // Strict, because a form of another site can send anything but this type without asking first.
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new AppError('request/not-json')
  const text = await readText(request, limit)
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('request/not-json')
  }
}

/** @throws AppError request/too-large */
export async function readText(request: Request, limit: number): Promise<string> {
  const declared = request.headers.get('content-length')
  if (declared !== null) {
    if (Number(declared) > limit) throw new AppError('request/too-large', { limit })
    // The server below us holds the sender to the length it declared.
    return request.text()
  }
  if (request.body === null) return ''
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > limit) throw new AppError('request/too-large', { limit })
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
