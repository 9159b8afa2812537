import { plainSelect, restore, snapshotOf, vectorSelect } from '@xinyong/lab/engine'
import type { Benchmark, BenchOptions, Measurement } from './benchmark.ts'
import { NotHere } from './benchmark.ts'
import { BLOCK, blockedGame } from './lab-blocked.ts'
import { blockedGameInWasm } from './lab-blocked-wasm.ts'
import { labWorld, policyOf, TRADE_ONLY } from './lab-world.ts'
import { agentscriptGame } from './peers/abm/agentscript.ts'
import { floccGame } from './peers/abm/flocc.ts'
import { pythonPeer } from './peers/python-peer.ts'
import { median, rounded } from './statistics.ts'

const AGENTS = 1_048_576
const QUICK = 65_536

/** CPU seconds of this process: other load on the machine does not count. */
function cpuSeconds(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

export const lab: Benchmark = {
  name: 'lab',
  what: 'agent-steps a second of the trust game on one thread, ours with a compiled rulebook, beside flocc, agentscript and Mesa; the cost of a patch, a fork and ten million agents',
  run: async (options) => [...large(options), ...startUp(), ...(await speeds(options))],
}

const OURS = 'trust game, compiled rulebook in the loop'
const BARE = 'trust game, bare blocked kernel'
const BARE_WASM = 'trust game, bare blocked kernel in WebAssembly'

async function speeds({ quick, tell }: BenchOptions): Promise<readonly Measurement[]> {
  const agents = quick ? QUICK : AGENTS
  const [bare, wasm] = [blockedGame(agents), blockedGameInWasm(agents)]
  const games: [string, (steps: number) => void, number][] = [
    [OURS, labWorld(agents, TRADE_ONLY).run, 6],
    ['full world, every effect on', labWorld(agents, []).run, 2],
    [BARE, bare.run, 6],
    [BARE_WASM, wasm.run, 6],
  ]
  const peers: string[] = []
  for (const [name, make] of [
    ['trust game, flocc 0.7.0', async () => floccGame(agents)],
    ['trust game, agentscript 0.10.27', () => agentscriptGame(agents)],
  ] as const)
    try {
      games.push([name, await make(), 1])
      peers.push(name)
    } catch (error) {
      if (!(error instanceof NotHere)) throw error
      tell(`${name} is not here: ${error.message}`)
    }
  const rounds = games.map((): number[] => [])
  for (const [, run, steps] of games) run(steps)
  // Interleaved, so that what slows the machine for a while slows all.
  for (let round = 0; round < (quick ? 1 : 5); round += 1)
    for (const [at, [name, run, steps]] of games.entries()) {
      tell(`${name}, round ${round + 1}`)
      rounds[at]!.push((agents * steps) / cpuSeconds(() => run(steps)))
    }
  if (wasm.wealth.some((gained, i) => gained !== bare.wealth[i]))
    throw new Error('the two bare kernels differ')
  const rates = new Map(games.map(([name], at) => [name, median(rounds[at]!)]))
  const note = `${agents.toLocaleString('en')} agents, CPU time`
  const measured: Measurement[] = games.map(([name], at) => ({
    name,
    unit: 'agent-steps/s',
    value: rounded(rates.get(name)!),
    rounds: rounds[at]!.map(rounded),
    note,
  }))
  tell('Mesa')
  const mesa = await mesaRate(agents, tell)
  if (mesa !== undefined) {
    measured.push(mesa)
    rates.set(mesa.name, mesa.value)
    peers.push(mesa.name)
  }
  const against = (name: string, other: string): Measurement => ({
    name: `${name === OURS ? 'ours' : name} against ${other}`,
    unit: '×',
    value: rounded(rates.get(name)! / rates.get(other)!),
  })
  return [
    ...measured,
    ...[...peers, BARE, BARE_WASM].map((other) => against(OURS, other)),
    against(BARE_WASM, BARE),
    ...drawing(quick),
  ]
}

/** The engine's own kernel: the draws of a block, plain and with vectors, with as many picked as a market picks. */
function drawing(quick: boolean): readonly Measurement[] {
  const agents = quick ? QUICK : AGENTS
  const limits = Uint32Array.from({ length: agents }, (_, i) => (i % 30 === 0 ? 0 : 0xfd70_a3d7))
  const ways = { plain: plainSelect(BLOCK), vectors: vectorSelect(BLOCK, BLOCK) }
  const times: Record<keyof typeof ways, number[]> = { plain: [], vectors: [] }
  const picked = { plain: 0, vectors: 0 }
  for (let round = 0; round < 12; round += 1)
    for (const name of ['plain', 'vectors'] as const) {
      const way = ways[name]
      if (way === undefined) return []
      const seconds = cpuSeconds(() => {
        for (let from = 0; from < agents; from += BLOCK)
          picked[name] += way.atOrAbove(round, 7, 22, limits, from, from + BLOCK, 0)
      })
      if (round > 1) times[name].push((seconds * 1e9) / agents)
    }
  if (picked.plain !== picked.vectors) throw new Error('the two kernels differ')
  const [plain, vectors] = [median(times.plain), median(times.vectors)]
  return [
    { name: 'drawing for an agent of a block, plain', unit: 'ns', value: rounded(plain) },
    {
      name: 'drawing for an agent of a block, WebAssembly with vectors',
      unit: 'ns',
      value: rounded(vectors),
    },
    {
      name: 'drawing with vectors against plain',
      unit: '×',
      value: rounded(plain / vectors),
    },
  ]
}

async function mesaRate(
  agents: number,
  tell: BenchOptions['tell'],
): Promise<Measurement | undefined> {
  try {
    const { rate } = (await pythonPeer('mesa', `trust:${agents}`)) as { readonly rate: number }
    const note = `${agents.toLocaleString('en')} agents, CPU time`
    return { name: 'trust game, Mesa 3.2.0', unit: 'agent-steps/s', value: rounded(rate), note }
  } catch (error) {
    if (!(error instanceof NotHere)) throw error
    tell(error.message)
    return undefined
  }
}

function startUp(): readonly Measurement[] {
  const patch = [{ keep: 'measures', where: { domain: ['finance'] } }] as const
  const time = (run: () => void): number => cpuSeconds(() => Array.from({ length: 20 }, run)) / 20
  const [plain, patched] = [[], []] as [number[], number[]]
  for (let round = 0; round < 7; round += 1) {
    plain.push(time(() => policyOf([])))
    patched.push(time(() => policyOf(patch)))
  }
  return [
    { name: 'compiling a policy', unit: 'ms', value: rounded(median(plain) * 1000) },
    {
      name: 'patching and compiling one, against it',
      unit: '×',
      value: rounded(median(patched) / median(plain)),
    },
  ]
}

function large({ quick, tell }: BenchOptions): readonly Measurement[] {
  const agents = quick ? 1_000_000 : 10_000_000
  tell(`${agents.toLocaleString('en')} agents`)
  globalThis.gc?.()
  const world = labWorld(agents, [])
  world.run(2)
  const before = process.memoryUsage().rss
  world.run(quick ? 4 : 8)
  const after = process.memoryUsage().rss
  const million = labWorld(1_000_000, [])
  million.run(1)
  const buffer = new ArrayBuffer(million.bytes)
  const fork = cpuSeconds(() => restore(buffer, snapshotOf(buffer)))
  const step = cpuSeconds(() => million.run(1))
  return [
    {
      name: 'memory of the whole process, full world',
      unit: 'MiB',
      value: rounded(after / 2 ** 20),
      note: `${agents.toLocaleString('en')} agents`,
    },
    {
      name: 'memory after further steps against before',
      unit: '×',
      value: rounded(after / before),
    },
    { name: 'state of one agent', unit: 'bytes', value: rounded(world.bytes / agents) },
    { name: 'snapshot and fork of 1,000,000 agents', unit: 'ms', value: rounded(fork * 1000) },
    { name: 'against replaying 26 steps', unit: '%', value: rounded((100 * fork) / (26 * step)) },
  ]
}
