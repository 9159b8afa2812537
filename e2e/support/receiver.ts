import { createHmac, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Delivery<T> {
  readonly headers: IncomingHttpHeaders
  readonly body: T
  /** Whether the signature is the one that the secret, the moment and these very bytes give. */
  readonly genuine: boolean
}

/** A relying party's own machine: it takes what is posted and checks the signature as the manual says. */
export interface Receiver<T> extends AsyncDisposable {
  readonly url: string
  readonly secret: string
  readonly deliveries: readonly Delivery<T>[]
}

export async function startReceiver<T>(): Promise<Receiver<T>> {
  const secret = 'a secret both sides know'.replaceAll(' ', '-')
  const deliveries: Delivery<T>[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const { headers } = request
      deliveries.push({
        headers,
        body: JSON.parse(body) as T,
        genuine: isGenuine(secret, headers, body),
      })
      response.writeHead(204).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/alerts`,
    secret,
    deliveries,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function isGenuine(secret: string, headers: IncomingHttpHeaders, body: string): boolean {
  const of = (name: string): string => String(headers[name] ?? '')
  const signed = `${of('xinyong-timestamp')}.${of('xinyong-delivery')}.${body}`
  const wanted = Buffer.from(`v1=${createHmac('sha256', secret).update(signed).digest('hex')}`)
  const given = Buffer.from(of('xinyong-signature'))
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
