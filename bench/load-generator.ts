/**
 * A process of its own: keeps `connections` keep-alive connections busy with checks or screenings, one request a time on each,
 * for `seconds`, and reports what it saw as JSON. Written on bare sockets, because it shares the cores with the server.
 */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

export interface LoadOptions {
  readonly port: number
  readonly host: string
  readonly secret: string
  readonly connections: number
  readonly seconds: number
  /** Subjects asked about in turn. */
  readonly subjects: readonly string[]
  /** Names to screen instead, in turn. */
  readonly names?: readonly string[]
}

export interface LoadReport {
  readonly seconds: number
  readonly answered: number
  readonly decisions: Readonly<Record<string, number>>
  /** Answers that were not 200. */
  readonly failed: number
  readonly microseconds: readonly number[]
}

const checkOf = (subject: string): object => ({
  subject,
  activity: 'procurement.bid',
  purpose: 'bench',
})
const screeningOf = (name: string): object => ({ properties: { name: [name] }, purpose: 'bench' })

function request({ host, port, secret, names }: LoadOptions, about: string): Buffer {
  const path = names === undefined ? '/api/v1/checks' : '/api/v1/screenings'
  const body = JSON.stringify(names === undefined ? checkOf(about) : screeningOf(about))
  return Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      `host: ${host}:${port}`,
      `authorization: Bearer ${secret}`,
      'content-type: application/json',
      'accept: application/json',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )
}

async function generate(options: LoadOptions): Promise<LoadReport> {
  const requests = (options.names ?? options.subjects).map((about) => request(options, about))
  const microseconds: number[] = []
  const decisions: Record<string, number> = {}
  const seen = { failed: 0 }
  const start = performance.now()
  const until = start + options.seconds * 1000
  let next = 0
  const worker = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket: Socket = connect(options.port, options.host)
      let sentAt = 0
      let held = ''
      const send = (): void => {
        sentAt = performance.now()
        socket.write(requests[next++ % requests.length]!)
      }
      socket.setNoDelay(true)
      socket.on('connect', send)
      socket.on('error', reject)
      socket.on('data', (chunk) => {
        held += chunk.toString('latin1')
        const head = held.indexOf('\r\n\r\n')
        if (head === -1) return
        const [, length] = /content-length: (\d+)/i.exec(held) ?? []
        if (length === undefined) return reject(new TypeError(`no length: ${held.slice(0, head)}`))
        if (held.length < head + 4 + Number(length)) return
        const now = performance.now()
        microseconds.push((now - sentAt) * 1000)
        const [, decision] =
          options.names === undefined
            ? (/"decision":"(\w+)"/.exec(held) ?? [])
            : (/"band":"(\w+)"/.exec(held) ?? ['', 'none'])
        if (!held.startsWith('HTTP/1.1 200') || decision === undefined) seen.failed += 1
        else decisions[decision] = (decisions[decision] ?? 0) + 1
        held = ''
        if (now < until) return send()
        socket.end()
        resolve()
      })
    })
  await Promise.all(Array.from({ length: options.connections }, worker))
  const seconds = (performance.now() - start) / 1000
  return { seconds, answered: microseconds.length, decisions, failed: seen.failed, microseconds }
}

process.on('message', (options: LoadOptions) => {
  generate(options).then(
    (report) => process.send?.(report, undefined, undefined, () => process.disconnect()),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
