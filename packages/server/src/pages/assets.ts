import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'

interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file of ours under a name that changes with its content, so that it may be kept for ever. */
function asset(name: string, type: string, sources: readonly string[]): Asset {
  const text = sources
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .join('\n')
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const path = `/assets/${name.replace('.', `.${digest}.`)}`
  return { path, type, bytes: new TextEncoder().encode(text) }
}

export const stylesheet = asset('style.css', 'text/css; charset=utf-8', ['tokens.css', 'style.css'])
export const icon = asset('icon.svg', 'image/svg+xml', ['icon.svg'])

/** The seal for a page to draw in its own colour. */
export const sealMark = readFileSync(join(import.meta.dirname, 'seal.svg'), 'utf8')
  .replace('<svg ', '<svg class="seal" ')
  .replace(/ role="img" aria-label="[^"]*"/, ' aria-hidden="true" focusable="false"')

export function mountAssets(hono: Hono): void {
  for (const { path, type, bytes } of [stylesheet, icon]) {
    hono.get(path, (c) => {
      c.header('content-type', type)
      c.header('cache-control', 'public, max-age=31536000, immutable')
      c.header('x-content-type-options', 'nosniff')
      return c.body(bytes)
    })
  }
  hono.get('/favicon.ico', (c) => c.redirect(icon.path, 302))
}
