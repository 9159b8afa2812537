import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '@xinyong/contract'
import { parseTilePath } from '@xinyong/tlog'
import type { Hono } from 'hono'
import type { Site } from '../site.ts'
import { problemResponse } from './answer.ts'

/**
 * The transparency log as c2sp.org/tlog-tiles has it: files of a folder. A path is read only after it has proved to be
 * one of the specification, so nothing else of the disk can be named.
 */
export function mountLog(hono: Hono, site: Site): void {
  hono.get('/log/checkpoint', async (c) => {
    const note = await fileOf(join(site.logDir, 'checkpoint'))
    if (note === undefined) return problemResponse(c, new AppError('request/no-such-page'))
    c.header('content-type', 'text/plain; charset=utf-8')
    c.header('cache-control', 'public, max-age=2')
    c.header('access-control-allow-origin', '*')
    return c.body(new Uint8Array(note))
  })

  hono.get('/log/tile/*', async (c) => {
    const path = c.req.path.slice('/log/'.length)
    const tile = isTile(path) ? await fileOf(join(site.logDir, path)) : undefined
    if (tile === undefined) return problemResponse(c, new AppError('request/no-such-page'))
    c.header('content-type', 'application/octet-stream')
    c.header('cache-control', 'public, max-age=31536000, immutable')
    c.header('access-control-allow-origin', '*')
    return c.body(new Uint8Array(tile))
  })
}

function isTile(path: string): boolean {
  try {
    return parseTilePath(path) !== undefined
  } catch {
    return false
  }
}

async function fileOf(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
