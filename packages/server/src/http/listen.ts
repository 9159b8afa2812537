import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import { AppError } from '@xinyong/contract'
import type { Hono } from 'hono'

export interface Listening {
  readonly port: number
  /** No new requests; those that run may finish within the time, then their connections are cut. */
  close(withinMs: number): Promise<void>
}

/** @throws AppError request/invalid when the port is taken or may not be used */
export async function listen(
  host: string,
  port: number,
  handler: (port: number) => Hono,
): Promise<Listening> {
  // Filled in the same turn as the port becomes known, so before any request can be read.
  const ready: { hono?: Hono } = {}
  const listener = getRequestListener((request, env) => ready.hono!.fetch(request, env))
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  server.keepAliveTimeout = 65_000
  server.requestTimeout = 60_000
  await bind(server, host, port)
  const address = server.address()
  const actual = typeof address === 'object' && address !== null ? address.port : port
  ready.hono = handler(actual)
  return { port: actual, close: (withinMs) => close(server, withinMs) }
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason =
        error.code === 'EADDRINUSE'
          ? `port ${port} is used by another program`
          : `cannot listen on ${host}:${port} (${error.code ?? 'unknown'})`
      reject(
        new AppError('request/invalid', { field: '--port', reason }, undefined, { cause: error }),
      )
    })
    server.listen(port, host, resolve)
  })
}

async function close(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const late = new AbortController()
  const cut = sleep(withinMs, undefined, { signal: late.signal }).then(
    () => server.closeAllConnections(),
    () => {},
  )
  await closed
  late.abort()
  await cut
}
