/** The trust game without a rulebook; `wealth` is what everybody has gained. */
export interface Game {
  readonly run: (steps: number) => void
  readonly wealth: Int32Array
}

export const BLOCK = 4096
/** The scheme sees the opposite of what was done below this word. */
export const ERROR = Math.floor(0.02 * 2 ** 32)

/** The trust game as a bare kernel: typed arrays, blocks of 4,096 that meet each other, an affine bijection inside. */
export function blockedGame(agents: number): Game {
  const block = BLOCK
  const blocks = Math.floor(agents / block)
  const honours = new Uint32Array(agents)
  const score = new Int8Array(agents)
  const until = new Int16Array(agents)
  const wealth = new Int32Array(agents)
  for (let i = 0; i < agents; i += 1) honours[i] = (i < agents * 0.85 ? 0.98 : 0.6) * 2 ** 32
  const order = Int32Array.from({ length: blocks }, (_, at) => at)
  let step = 0
  const meet = (i: number, j: number, key: number): void => {
    if (until[j]! >= step) return
    const word = mixed(j, key)
    const honest = word < honours[j]!
    wealth[i]! += honest ? 50 : -100
    wealth[j]! += honest ? 50 : 200
    const seen = mixed(j, key + 1) < ERROR ? !honest : honest
    const after = seen ? Math.min(10, score[j]! + 1) : score[j]! - 2
    score[j] = after > -6 ? after : 0
    if (after <= -6) until[j] = step + 20
  }
  const run = (steps: number): void => {
    for (let k = 0; k < steps; k += 1) {
      step += 1
      const key = Math.imul(step, 0x9e37_79b1)
      shuffled(order, key)
      const [a, c] = [mixed(0, key) | 1, mixed(1, key)]
      for (let pair = 0; pair + 1 < blocks; pair += 2)
        for (let place = 0; place < block; place += 1) {
          const i = order[pair]! * block + place
          const j = order[pair + 1]! * block + ((Math.imul(place, a) + c) & (block - 1))
          meet(i, j, key)
          meet(j, i, key)
        }
    }
  }
  return { run, wealth }
}

/** The blocks in another order: each then meets the one beside it. */
export function shuffled(order: Int32Array, key: number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = mixed(i, key + 7) % (i + 1)
    ;[order[i], order[j]] = [order[j]!, order[i]!]
  }
}

export function mixed(agent: number, key: number): number {
  let h = Math.imul(agent ^ key, 0x85eb_ca6b)
  h = Math.imul(h ^ (h >>> 15), 0xc2b2_ae35)
  h = Math.imul(h ^ (h >>> 13), 0x27d4_eb2f)
  return (h ^ (h >>> 16)) >>> 0
}
