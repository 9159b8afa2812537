import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { PasswordHasher } from '@xinyong/app'

/** N = 2^`logN`; 128 · N · r bytes of memory each, so at most two run at once. */
const DEFAULT = { logN: 17, r: 8, p: 1 }
const KEY_BYTES = 32
const AT_ONCE = 2

type Cost = typeof DEFAULT

/**
 * Passwords with scrypt; parameters and salt stand in each hash, so that they can be raised later.
 * A login that does not exist costs the same time: an empty hash is checked against nothing.
 */
export function createPasswordHasher(cost: Cost = DEFAULT): PasswordHasher {
  const turn = createTurns(AT_ONCE)
  const derive = (password: string, salt: Buffer, { logN, r, p }: Cost): Promise<Buffer> =>
    turn(
      () =>
        new Promise((resolve, reject) => {
          const N = 2 ** logN
          const options = { N, r, p, maxmem: 256 * N * r }
          // NFKC: the same password typed on another keyboard or system is the same password.
          scrypt(password.normalize('NFKC'), salt, KEY_BYTES, options, (error, key) =>
            error ? reject(error) : resolve(key),
          )
        }),
    )
  return {
    async hash(password) {
      const salt = randomBytes(16)
      const key = await derive(password, salt, cost)
      return [
        'scrypt',
        cost.logN,
        cost.r,
        cost.p,
        salt.toString('base64'),
        key.toString('base64'),
      ].join('$')
    },
    async verify(password, hash) {
      const stored = parseHash(hash)
      const key = await derive(password, stored?.salt ?? Buffer.alloc(16), stored?.cost ?? cost)
      return stored !== undefined && timingSafeEqual(key, stored.key)
    },
  }
}

function parseHash(hash: string): { cost: Cost; salt: Buffer; key: Buffer } | undefined {
  const match = /^scrypt\$(\d{1,2})\$(\d{1,2})\$(\d{1,2})\$([\w+/=]+)\$([\w+/=]+)$/.exec(hash)
  if (!match) return undefined
  const [, logN, r, p, salt = '', key = ''] = match
  const bytes = Buffer.from(key, 'base64')
  if (bytes.length !== KEY_BYTES) return undefined
  return {
    cost: { logN: Number(logN), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64'),
    key: bytes,
  }
}

function createTurns(atOnce: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
