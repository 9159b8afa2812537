import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { instantOfMillis, millisOf, type Instant } from '@xinyong/identity'
import { testLedger } from '@xinyong/ledger/testing'
import { dateIn } from '@xinyong/procedure'
import { loadPack } from '@xinyong/rulebook'
import { ed25519Signer, formatVkey } from '@xinyong/tlog'
import { digestOf, type App, type LoadedPack, type Packs } from '../src/index.ts'

const root = new URL('../../../packs/', import.meta.url)

const schemes = [
  'cn-judgment-defaulters',
  'cn-consumption-restriction',
  'uk-football-banning',
  'mdb-debarment',
  'us-ofac-sdn',
]

/** The packs that the tests tell stories of, as the server loads them. */
function checkoutPacks(more: readonly string[]): Packs {
  const all = [...schemes, ...more].map((scheme): LoadedPack => {
    const path = `${scheme}/pack.yaml`
    const text = readFileSync(new URL(path, root), 'utf8')
    const loaded = loadPack([{ path: `packs/${path}`, text }])
    if (!loaded.ok) throw new Error(`${scheme}: ${loaded.problems[0]?.message.en}`)
    return { pack: loaded.pack, tests: [], digest: digestOf(loaded.pack), readme: '' }
  })
  return { all, get: (id) => all.find(({ pack }) => pack.id === id) }
}

export interface Sent {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface TestApp extends App {
  /** Moves the clock to noon (UTC) of a day. */
  setDay(day: string): void
  readonly sent: Sent[]
}

/** The app over a real ledger; outside services are plain: a clock that is set, a mailer that keeps what it is given. */
export async function testApp(
  name: string,
  day = '2026-03-02',
  more: readonly string[] = [],
): Promise<TestApp> {
  const signer = await ed25519Signer('example.org/feed', randomBytes(32))
  let now = millisOf(`${day}T12:00:00.000Z` as Instant)
  const sent: Sent[] = []
  return {
    ledger: await testLedger(name),
    packs: checkoutPacks(more),
    clock: {
      now: () => instantOfMillis((now += 1)),
      today: (timezone) => dateIn(instantOfMillis(now), timezone),
    },
    ids: {
      id: () => randomBytes(16).toString('base64url').replaceAll(/[-_]/g, '0'),
      secret: () => randomBytes(32).toString('base64url'),
    },
    identifierKeys: {
      keyOf: (identifier) => createHmac('sha256', 'test').update(identifier).digest('base64url'),
    },
    passwords: {
      hash: async (password) => `plain:${password}`,
      verify: async (password, hash) => hash === `plain:${password}`,
    },
    mailer: {
      configured: true,
      send: async (mail) => {
        sent.push(mail)
        return { accepted: true, reference: `<${sent.length}@example.org>` }
      },
    },
    log: {
      origin: 'example.org/log',
      verifierKey: 'example.org/log+00000000+AA==',
      checkpoint: async () => undefined,
      prove: async () => undefined,
      size: async () => 0,
    },
    events: {
      acted: () => {},
      refused: () => {},
      checked: () => {},
      signedIn: () => {},
      progressed: () => {},
    },
    feedSigner: {
      key: formatVkey(signer.key),
      sign: async (text) => Buffer.from(await signer.sign(text)).toString('base64'),
    },
    oidc: { enabled: false },
    demo: true,
    setDay: (next) => {
      now = millisOf(`${next}T12:00:00.000Z` as Instant)
    },
    sent,
  }
}
