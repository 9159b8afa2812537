import assert from 'node:assert/strict'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { AppError } from '@xinyong/contract'
import { SMTPServer } from 'smtp-server'
import { createMailer } from '../src/jobs/mailer.ts'

const received: string[] = []
const refuse = new Set<string>()
const server = new SMTPServer({
  disabledCommands: ['AUTH', 'STARTTLS'],
  onRcptTo: ({ address }, _session, done) =>
    done(refuse.has(address) ? new Error(`no mailbox ${address}`) : null),
  onData(stream, _session, done) {
    let text = ''
    stream.on('data', (chunk) => (text += String(chunk)))
    stream.on('end', () => {
      received.push(text)
      done()
    })
  },
})
server.listen(0, '127.0.0.1')
await once(server.server, 'listening')
after(() => server.close(() => {}))
const { port } = server.server.address() as AddressInfo
const mailer = createMailer({ url: `smtp://127.0.0.1:${port}`, from: 'register@example.org' })
after(() => mailer.close())
const letter = {
  to: 'subject@example.org',
  subject: '决定书 Decision',
  text: 'You may contest this.',
}

test('a letter reaches the server, and what it was told comes back as the proof of dispatch', async () => {
  const sent = await mailer.send(letter)
  assert.equal(sent.accepted, true)
  assert.match(sent.reference, /^<.+@.+>$/)
  assert.match(received[0] ?? '', /From: register@example\.org/)
  assert.match(received[0] ?? '', /You may contest this\./)
  assert.ok(received[0]?.includes(sent.reference))
})

test('a server that refuses is a fault that repeats no address', async () => {
  refuse.add(letter.to)
  await assert.rejects(mailer.send(letter), (error: unknown) => {
    assert.ok(error instanceof AppError)
    assert.equal(error.code, 'mail/failed')
    assert.doesNotMatch(JSON.stringify(error.params), /subject@/)
    return true
  })
})

test('without a server, sending says so', async () => {
  const none = createMailer(undefined)
  assert.equal(none.configured, false)
  await assert.rejects(none.send(letter), { code: 'mail/not-configured' })
})
