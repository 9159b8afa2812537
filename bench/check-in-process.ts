import { createHmac } from 'node:crypto'
import type { PlainDate } from '@xinyong/identity'
import { parseIdentifier } from '@xinyong/identity'
import { createStandingIndex } from '@xinyong/standing'
import type { CheckQuestion, EntryFacts, StandingIndex } from '@xinyong/standing'
import type { Benchmark, Measurement } from './benchmark.ts'
import { rulesOfPacks } from './packs.ts'
import { median, quantile, rounded } from './statistics.ts'

const TODAY = '2026-11-02' as PlainDate
const GROUNDS = ['able-refuses-2017', 'evasion-2017', 'asset-report-2017'] as const

export const checkInProcess: Benchmark = {
  name: 'check-in-process',
  what: 'the decision of one check by the standing index with a million entries in force, and the memory they take',
  run: async ({ quick, tell }) => {
    const size = quick ? 50_000 : 1_000_000
    const before = memory()
    tell(`putting ${size.toLocaleString('en')} entries`)
    const start = performance.now()
    const index = filled(size)
    const seconds = (performance.now() - start) / 1000
    const after = memory()
    const note = `${size.toLocaleString('en')} entries`
    const measured = [
      ...latency('one key, entry in force, denied', index, size, (n) => keyOf(n), 'deny', quick),
      ...latency(
        'one key, nobody listed, permitted',
        index,
        size,
        (n) => keyOf(n + size),
        'permit',
        quick,
      ),
      ...fromText(index, size, quick),
    ]
    return [
      ...measured,
      { name: 'building the index', unit: 'entries/s', value: rounded(size / seconds), note },
      {
        name: 'memory of the index',
        unit: 'MiB',
        value: rounded((after - before) / 2 ** 20),
        note,
      },
      { name: 'memory of one entry', unit: 'bytes', value: Math.round((after - before) / size) },
    ]
  },
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

// As long as the register's own keys: 24 bytes of HMAC-SHA-256 in base64url.
function keyOf(n: number): string {
  return createHmac('sha256', 'bench')
    .update(`cn.uscc:${n}`)
    .digest()
    .subarray(0, 24)
    .toString('base64url')
}

function filled(size: number): StandingIndex {
  const index = createStandingIndex(rulesOfPacks())
  for (let n = 0; n < size; n += 1) {
    const entry: EntryFacts = {
      id: `entry-${n}`,
      pack: 'cn-judgment-defaulters',
      subjectKind: 'organisation',
      ground: GROUNDS[n % GROUNDS.length]!,
      from: `2025-0${1 + (n % 9)}-15` as PlainDate,
      ...(n % 3 === 0 ? {} : { to: `2027-0${1 + (n % 9)}-15` as PlainDate }),
      suspensions: [],
      tokens: [],
    }
    index.put(entry, [keyOf(n)])
  }
  return index
}

const question: CheckQuestion = {
  activity: 'finance.credit',
  purpose: 'bench',
  on: TODAY,
  match: 'identifier',
  freshness: { behind: false, staleMirrors: [] },
}

function latency(
  name: string,
  index: StandingIndex,
  size: number,
  key: (n: number) => string,
  expected: string,
  quick: boolean,
): readonly Measurement[] {
  const asked = Array.from({ length: quick ? 20_000 : 200_000 }, (_, at) => [
    key((at * 7919) % size),
  ])
  const decisions = asked.slice(0, 1000).map((keys) => index.check(question, keys).decision)
  if (!decisions.every((decision) => decision === expected))
    throw new TypeError(`the benchmark asks the wrong question: ${decisions[0]}, not ${expected}`)
  return timed(name, asked, (keys) => void index.check(question, keys))
}

/** What a caller in the same process pays from the text of an identifier on: parsing, check digit, keyed hash, decision. */
function fromText(index: StandingIndex, size: number, quick: boolean): readonly Measurement[] {
  const texts = Array.from({ length: quick ? 5000 : 50_000 }, (_, at) => `lei:${lei(at % size)}`)
  return timed('from the text of an identifier, nobody listed', texts, (text) => {
    const parsed = parseIdentifier(text)
    if (!parsed.ok) throw new TypeError(`the benchmark's identifier is not valid: ${text}`)
    const key = createHmac('sha256', 'bench')
      .update(parsed.identifier)
      .digest()
      .subarray(0, 24)
      .toString('base64url')
    index.check(question, [key])
  })
}

// ISO 7064 mod 97-10 over the letters as numbers, computed here so that every text is valid.
function lei(n: number): string {
  const body = `BENCH${String(n).padStart(13, '0')}`
  const digits = body
    .split('')
    .map((sign) => Number.parseInt(sign, 36))
    .join('')
  const check = 98n - (BigInt(`${digits}00`) % 97n)
  return `${body}${String(check).padStart(2, '0')}`
}

/** One by one for median and 99th percentile, then all in a row for the rate: the clock itself costs some 40 ns. */
function timed<T>(
  name: string,
  items: readonly T[],
  work: (item: T) => void,
): readonly Measurement[] {
  for (const item of items) work(item)
  const microseconds = items.map((item) => {
    const start = process.hrtime.bigint()
    work(item)
    return Number(process.hrtime.bigint() - start) / 1000
  })
  const rates = Array.from({ length: 5 }, () => {
    const start = performance.now()
    for (const item of items) work(item)
    return items.length / ((performance.now() - start) / 1000)
  })
  return [
    { name: `${name}: median`, unit: 'µs', value: rounded(median(microseconds)) },
    { name: `${name}: 99 of 100 within`, unit: 'µs', value: rounded(quantile(microseconds, 0.99)) },
    {
      name: `${name}: rate`,
      unit: 'checks/s',
      value: rounded(median(rates)),
      rounds: rates.map(rounded),
    },
  ]
}
