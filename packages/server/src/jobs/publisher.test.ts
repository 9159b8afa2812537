import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LogError, type LogProjector } from '@xinyong/ledger'
import { createLogger } from '../logger.ts'
import { createPublisher } from './publisher.ts'

function publisherOver(project: () => Promise<number>) {
  const lines: string[] = []
  const log = createLogger('info', { write: (line: string) => void lines.push(line) })
  return { lines, publisher: createPublisher({ project } as unknown as LogProjector, log) }
}

test('a log that does not fit the database is stopped for good and told once', async () => {
  let times = 0
  const { lines, publisher } = publisherOver(async () => {
    times += 1
    throw new LogError('log/behind', { size: 1 })
  })
  await publisher.publish()
  await publisher.publish()
  assert.equal(publisher.stopped, 'log/behind')
  assert.equal(times, 1)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /"level":"fatal".*"log-stopped".*log\/behind/)
})

test('a database that is away stops nothing', async () => {
  let away = true
  const { publisher } = publisherOver(async () => {
    if (away) throw new RangeError('away')
    return 1
  })
  await assert.rejects(publisher.publish(), RangeError)
  away = false
  await publisher.publish()
  assert.equal(publisher.stopped, undefined)
})
