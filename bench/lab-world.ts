import type { PlainDate } from '@xinyong/identity'
import {
  compilePolicy,
  namesFor,
  overlay,
  patchPack,
  populate,
  prefecture,
  readPack,
  resolve,
  runSteps,
  settingsOf,
  worldLayout,
} from '@xinyong/lab/engine'
import type { Feature, Patch } from '@xinyong/lab/engine'
import { dayNumber } from '@xinyong/procedure'

/** Trade under a compiled rulebook and nothing else: what the other programs play. */
export const TRADE_ONLY: readonly Feature[] = [
  'loans',
  'courts',
  'goods',
  'civic',
  'needs',
  'imitation',
  'collusion',
  'exit',
  'gaming',
  'whitewashing',
  'family',
  'beliefs',
  'corruption',
  'collisions',
  'errors',
]

const ON = '2018-01-01' as PlainDate

export interface BenchWorld {
  /** Runs so many further steps. */
  readonly run: (steps: number) => void
  readonly bytes: number
}

/** The made-up prefecture under the list of judgment defaulters. */
export function labWorld(agents: number, off: readonly Feature[]): BenchWorld {
  // Nobody grows cautious in the game the others play.
  const settings = settingsOf(off.length > 0 ? { 'trade.caution': 0 } : {}, off)
  const names = namesFor(agents, settings['names.each'])
  const frame = {
    agents,
    names,
    groups: prefecture,
    firstDay: dayNumber(ON),
    stepDays: 7,
    seed: 1,
    replicate: 0,
  }
  const layout = worldLayout({ agents, groups: prefecture.length, names, marks: 0 })
  const memory = overlay(layout)
  const sim = resolve(frame, policyOf([], off, settings), memory)
  populate(sim)
  let step = 0
  return {
    bytes: memory.buffer.byteLength,
    run: (steps) => {
      runSteps(sim, step, step + steps)
      step += steps
    },
  }
}

const pack = readPack('cn-judgment-defaulters')

/** Patches and compiles the rulebook: what a counterfactual costs before it runs. */
export function policyOf(
  patch: Patch,
  off: readonly Feature[] = [],
  settings = settingsOf({}, off),
) {
  const bind = { trade: 'evasion-2017', court: 'able-refuses-2017' }
  // A pack of its own each time: the program of one that was compiled before is kept.
  return compilePolicy('bench', settings, { pack: patchPack({ ...pack }, patch), on: ON, bind })
}
