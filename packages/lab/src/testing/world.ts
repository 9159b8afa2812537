import type { PlainDate } from '@xinyong/identity'
import { dayNumber } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { runSteps } from '../engine/run.ts'
import { readPack } from '../node/read-pack.ts'
import type { Counter } from '../outcomes/counters.ts'
import { readerOf } from '../outcomes/outcomes.ts'
import type { Patch } from '../rules/patch.ts'
import { patchPack } from '../rules/patch.ts'
import { overlay } from '../state/layout.ts'
import { prefecture } from '../world/groups.ts'
import { worldLayout } from '../world/layout.ts'
import type { DialName, Feature } from '../world/parameters.ts'
import { settingsOf } from '../world/parameters.ts'
import { compilePolicy } from '../world/policy.ts'
import { MARKS, openAccounts } from '../world/points.ts'
import { populate } from '../world/populate.ts'
import type { Frame } from '../world/sim.ts'
import { namesFor, resolve } from '../world/sim.ts'
import type { Binding } from '../world/situations.ts'

/** A world for tests: the made-up prefecture under the list of judgment defaulters, with whatever a test turns. */
export interface TestWorld {
  readonly agents?: number
  readonly set?: Readonly<Partial<Record<DialName, number>>>
  readonly off?: readonly Feature[]
  readonly patch?: Patch
  readonly bind?: Binding
  readonly pack?: Pack
  readonly on?: string
  readonly replicate?: number
  readonly buffer?: (bytes: number) => ArrayBuffer | SharedArrayBuffer
}

const DEFAULT_BIND: Binding = { court: 'able-refuses-2017', trade: 'evasion-2017' }

export function worldOf(test: TestWorld = {}) {
  const agents = test.agents ?? 4000
  const settings = settingsOf(test.set ?? {}, test.off ?? [])
  const frame: Frame = {
    agents,
    names: namesFor(agents, settings['names.each']),
    groups: prefecture,
    firstDay: dayNumber('2018-01-01' as PlainDate),
    stepDays: 7,
    seed: 11,
    replicate: test.replicate ?? 0,
  }
  const pack = patchPack(test.pack ?? readPack('cn-judgment-defaulters'), test.patch ?? [])
  const on = (test.on ?? '2018-01-01') as PlainDate
  const rulebook = { pack, on, bind: test.bind ?? DEFAULT_BIND }
  const policy = compilePolicy('test', settings, rulebook)
  const layout = worldLayout({
    agents,
    groups: prefecture.length,
    names: frame.names,
    marks: pack.points === undefined ? 0 : MARKS,
  })
  const memory = overlay(layout, test.buffer?.(overlay(layout).buffer.byteLength))
  const sim = resolve(frame, policy, memory)
  populate(sim)
  openAccounts(sim)
  return { sim, memory, frame, settings, rulebook }
}

/** Runs a test world and gives a reader of what was counted. */
export function countsAfter(steps: number, test: TestWorld = {}): (counter: Counter) => number {
  const { sim, memory } = worldOf(test)
  runSteps(sim, 0, steps)
  return readerOf(memory.columns.counts)
}
