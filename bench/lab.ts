import { restore, snapshotOf } from '@xinyong/lab/engine'
import type { Benchmark, BenchOptions, Measurement } from './benchmark.ts'
import { NotHere } from './benchmark.ts'
import { blockedGame } from './lab-blocked.ts'
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

async function speeds({ quick, tell }: BenchOptions): Promise<readonly Measurement[]> {
  const agents = quick ? QUICK : AGENTS
  const ours = labWorld(agents, TRADE_ONLY)
  const full = labWorld(agents, [])
  const bare = blockedGame(agents)
  const games: [string, (steps: number) => void, number][] = [
    ['trust game, compiled rulebook in the loop', ours.run, 6],
    ['full world, every effect on', full.run, 2],
    ['trust game, bare blocked kernel', bare, 6],
  ]
  for (const [name, make] of [
    ['flocc 0.7.0', async () => floccGame(agents)],
    ['agentscript 0.10.27', () => agentscriptGame(agents)],
  ] as const)
    try {
      games.push([`trust game, ${name}`, await make(), 1])
    } catch (error) {
      if (!(error instanceof NotHere)) throw error
      tell(`${name} is not here: ${error.message}`)
    }
  const rounds = games.map((): number[] => [])
  for (const [, run] of games) run(1)
  // Interleaved, so that what slows the machine for a while slows all.
  for (let round = 0; round < (quick ? 1 : 3); round += 1)
    for (const [at, [name, run, steps]] of games.entries()) {
      tell(`${name}, round ${round + 1}`)
      rounds[at]!.push((agents * steps) / cpuSeconds(() => run(steps)))
    }
  const note = `${agents.toLocaleString('en')} agents, CPU time`
  const measured = games.map(([name], at) => ({
    name,
    unit: 'agent-steps/s',
    value: rounded(median(rounds[at]!)),
    rounds: rounds[at]!.map(rounded),
    note,
  }))
  tell('Mesa')
  const mesa = await mesaRate(quick ? 10_000 : 100_000, tell)
  const all = mesa === undefined ? measured : [...measured, mesa]
  const [first, , kernel, ...peers] = all
  const ratios = [...peers, kernel].flatMap((peer) =>
    peer === undefined || first === undefined
      ? []
      : [
          {
            name: `ours against ${peer.name}`,
            unit: '×',
            value: rounded(first.value / peer.value),
          },
        ],
  )
  return [...all, ...ratios]
}

async function mesaRate(
  agents: number,
  tell: BenchOptions['tell'],
): Promise<Measurement | undefined> {
  try {
    const { rate } = (await pythonPeer('mesa', `trust:${agents}`)) as { readonly rate: number }
    const note = `${agents.toLocaleString('en')} agents: it slows down with more`
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
