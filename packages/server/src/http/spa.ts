import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { AppError } from '@xinyong/contract'
import type { Context, Hono } from 'hono'
import type { Site } from '../site.ts'
import { problemResponse } from './answer.ts'
import { pageHeaders, workbenchHeaders } from './security-headers.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/** The workbench: its built files under `/app/`, and its one page for every other address there. */
export function mountWorkbench(hono: Hono, site: Site): void {
  const files = new Map<string, File>()
  const load = async (path: string): Promise<File | undefined> => {
    const known = files.get(path)
    if (known) return known
    const file = await readBuilt(site.webDir, path)
    if (file && path.startsWith('assets/')) files.set(path, file)
    return file
  }

  const answer = async (c: Context): Promise<Response> => {
    const path = c.req.path.replace(/^\/app\/?/, '')
    const asset = extname(path) !== ''
    const file = await load(asset ? path : 'index.html')
    if (!file) return problemResponse(c, new AppError('request/no-such-page'))
    c.header('content-type', file.type)
    if (!asset) return page(c, file)
    for (const [name, value] of Object.entries(pageHeaders)) c.header(name, value)
    // Built names carry a digest of their content.
    const forever = path.startsWith('assets/')
    c.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    return c.body(file.bytes)
  }
  hono.get('/app', (c) => c.redirect('/app/', 301))
  hono.get('/app/*', answer)
}

/** The one page, with a nonce of this response in its headers and in its head. */
function page(c: Context, file: File): Response {
  const nonce = randomBytes(16).toString('base64url')
  for (const [name, value] of Object.entries(workbenchHeaders(nonce))) c.header(name, value)
  c.header('cache-control', 'no-store')
  return c.body(new TextDecoder().decode(file.bytes).replace('%STYLE_NONCE%', nonce))
}

async function readBuilt(folder: string, path: string): Promise<File | undefined> {
  const clean = normalize(path)
  if (clean.startsWith('..') || clean.startsWith('/') || clean.includes('\0')) return undefined
  try {
    const bytes = await readFile(join(folder, clean))
    return {
      bytes: new Uint8Array(bytes),
      type: types[extname(clean)] ?? 'application/octet-stream',
    }
  } catch {
    return undefined
  }
}
