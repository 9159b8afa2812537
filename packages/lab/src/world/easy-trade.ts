import type { Group } from './groups.ts'
import { RISKS } from './groups.ts'
import { HABITUAL, HONEST, LEFT, LISTED, OPPORTUNIST } from './layout.ts'
import { LEVELS } from './perceived.ts'
import { KINDS } from '../rules/list-program.ts'
import type { Sim } from './sim.ts'

/**
 * For every character and group the word below which a trade is surely honoured, by level of belief. A word at or above it
 * may still be: then the whole rule decides.
 */
export interface EasyTrade {
  readonly limits: Uint32Array
  /** Where the limits of (character, group) begin: place `character * groups + group`. */
  readonly base: Int32Array
  /** What is left of a level of belief: nothing for those who do not weigh it. */
  readonly mask: Int32Array
}

const MOST = 0xffff_ffff

/**
 * Writes down anew what an agent surely honours; nothing where they have left or stand in the list, or are remembered as
 * having stood there, because then the whole rule decides. Whoever changes a belief, a character, a standing of that kind
 * or `LEFT` calls it.
 */
export function settle(
  { easy, columns, frame }: Pick<Sim, 'easy' | 'columns' | 'frame'>,
  i: number,
): void {
  if ((columns.status[i]! & LISTED) !== 0 || (columns.flags[i]! & LEFT) !== 0) {
    columns.sure[i] = 0
    return
  }
  const character = columns.character[i]!
  const row = easy.base[character * frame.groups.length + columns.group[i]!]!
  columns.sure[i] = easy.limits[row + ((columns.belief[i]! >> 6) & easy.mask[character]!)]!
}

export function easyTrade(
  groups: readonly Group[],
  perceived: Float64Array | Int32Array,
  largest: number,
  slip: number,
): EasyTrade {
  const rows = 2 + groups.length
  const limits = new Uint32Array(rows * LEVELS)
  // The honest fail by accident alone; the habitual are never settled here.
  limits[0] = Math.min(MOST, 0x1_0000_0000 - slip)
  const base = new Int32Array(3 * groups.length)
  for (const [g, { kind, risk }] of groups.entries()) {
    const row = (2 + g) * LEVELS
    const fears = (KINDS.indexOf(kind) * 3 + RISKS.indexOf(risk)) * LEVELS
    for (let level = 0; level < LEVELS; level += 1)
      limits[row + level] = limitFor(perceived[fears + level]!, largest)
    base[HONEST * groups.length + g] = 0
    base[OPPORTUNIST * groups.length + g] = row
    base[HABITUAL * groups.length + g] = LEVELS
  }
  const mask = new Int32Array(3)
  mask[OPPORTUNIST] = LEVELS - 1
  return { limits, base, mask }
}

/** The least word whose gain, in whole amounts, is above the fear; a little less is safe, more would not be. */
function limitFor(fear: number, largest: number): number {
  if (fear < 0) return 0
  if (largest <= 0) return MOST
  const half = Math.floor(((Math.floor(fear) + 1) * 0x1_0000) / largest)
  return Math.min(MOST, half * 0x1_0000)
}
