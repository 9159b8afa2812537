import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { readDemoConsole } from './support/demo.ts'
import { openSession, type Session } from './support/http-session.ts'
import { runCommand, startProduct, temporaryFolder, type Product } from './support/product.ts'

const CLERKS = ['officer', 'decider', 'superior', 'reviewer', 'registrar'] as const
const MS_UNDER_LOAD = 1500

interface Case {
  readonly id: string
  readonly version: number
  readonly acts: readonly { readonly seq: number; readonly body: { readonly text?: string } }[]
}
interface Acknowledged {
  readonly caseId: string
  readonly text: string
}

test('SIGKILL under load loses no act that was acknowledged', async () => {
  using folder = temporaryFolder()
  const dataDir = join(folder.path, 'data')
  const first = await startProduct(dataDir, { demo: true })
  const acknowledged = await load(first)
  assert.ok(acknowledged.length > 10, `a load it was: ${acknowledged.length} acts`)

  const second = await startProduct(dataDir, { demo: true })
  try {
    const officer = await enter(second, 'officer')
    const texts = new Set<string>()
    for (const id of new Set(acknowledged.map(({ caseId }) => caseId))) {
      const { acts } = await officer.get<Case>(`/api/v1/cases/${id}`)
      for (const { body } of acts) if (body.text !== undefined) texts.add(body.text)
    }
    const lost = acknowledged.filter(({ text }) => !texts.has(text))
    assert.deepEqual(lost, [])

    const seqs = await everySeq(officer)
    assert.equal(new Set(seqs).size, seqs.length, 'no number is given twice')
    const log = await untilPublished(officer)
    assert.ok(log.acts >= Math.max(...seqs), 'the numbers have no gap at the end')
  } finally {
    await second.stop()
  }
  const verified = runCommand(['log', 'verify', '--data', dataDir])
  assert.equal(verified.status, 0, verified.stdout + verified.stderr)
})

/** Officers write statements as fast as they are answered; in the middle of it the server dies. */
async function load(product: Product): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = []
  const cases = await (await enter(product, 'officer')).get<{ items: Case[] }>('/api/v1/cases')
  const clerks = await Promise.all(CLERKS.map((login) => enter(product, login)))
  const work = clerks.map(async (clerk, at) => {
    const id = cases.items[at]?.id ?? ''
    let { version } = await clerk.get<Case>(`/api/v1/cases/${id}`)
    for (let turn = 0; ; turn += 1) {
      const text = `${CLERKS[at]} ${turn}`
      const act = { kind: 'annotate', text }
      const next = await clerk.post<Case>(`/api/v1/cases/${id}/acts`, {
        expectedVersion: version,
        act,
      })
      // Only now has the officer been told that it is recorded.
      acknowledged.push({ caseId: id, text })
      version = next.version
    }
  })
  // Each ends when its server is gone.
  const ended = Promise.allSettled(work)
  await sleep(MS_UNDER_LOAD)
  await product.kill()
  await ended
  return acknowledged
}

async function enter(product: Product, login: string): Promise<Session> {
  const password = readDemoConsole(product.output()).passwordOf(login)
  return openSession(product.url, { login, password })
}

async function everySeq(officer: Session): Promise<readonly number[]> {
  const { items } = await officer.get<{ items: Case[] }>('/api/v1/cases?limit=100')
  const files = await Promise.all(items.map(({ id }) => officer.get<Case>(`/api/v1/cases/${id}`)))
  return files.flatMap(({ acts }) => acts.map(({ seq }) => seq))
}

async function untilPublished(officer: Session): Promise<{ readonly acts: number }> {
  for (let turn = 0; turn < 100; turn += 1) {
    const log = await officer.get<{ size: number; acts: number }>('/api/v1/log')
    if (log.size === log.acts) return log
    await sleep(100)
  }
  throw new Error('the log does not catch up with the acts')
}
