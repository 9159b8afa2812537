import { COUNTERS } from '../outcomes/counters.ts'

/** Localities: officers, rumours and corruption are local. */
export const PLACES = 64

/** Agents handed out together: even, so that a household is never split. */
export const PIECE = 1024

export interface Size {
  readonly agents: number
  readonly groups: number
  readonly names: number
  /** Marks kept for each agent; 0 where no policy keeps points. */
  readonly marks: number
}

/**
 * The state of the world: 28 bytes an agent, 8 for the list. `pulse` and the `names` are what a step hands to the next:
 * written in one, read in the other, by the parity of the step.
 */
export const worldLayout = ({ agents, groups, names, marks }: Size) =>
  ({
    kind: { kind: 'u8', length: agents },
    group: { kind: 'u8', length: agents },
    character: { kind: 'u8', length: agents },
    place: { kind: 'u8', length: agents },
    flags: { kind: 'u8', length: agents },
    order: { kind: 'u8', length: agents },
    /** Chance of being found that the agent believes in, in 65,535ths. */
    belief: { kind: 'u16', length: agents },
    /** The word below which a trade is surely honoured: follows from character, group and belief (`easyTrade`). */
    sure: { kind: 'u32', length: agents },
    payoff: { kind: 'i16', length: agents },
    orderStep: { kind: 'i16', length: agents },
    name: { kind: 'i32', length: agents },
    wealth: { kind: 'i32', length: agents },
    /** Until this step a return to offending counts as a relapse; 0 where nobody looks. */
    watch: { kind: 'i32', length: agents },
    status: { kind: 'u8', length: agents },
    cause: { kind: 'u8', length: agents },
    ground: { kind: 'u8', length: agents },
    bits: { kind: 'u8', length: agents },
    until: { kind: 'i32', length: agents },
    grade: { kind: 'u8', length: marks === 0 ? 0 : agents },
    marks: { kind: 'u8', length: marks === 0 ? 0 : agents },
    score: { kind: 'i32', length: marks === 0 ? 0 : agents },
    markItem: { kind: 'u8', length: agents * marks },
    markDay: { kind: 'u16', length: agents * marks },
    bearers: { kind: 'i32', length: names },
    namesListed: { kind: 'i32', length: names * 2 },
    namesNew: { kind: 'i32', length: names * 2 },
    /** Of each place: offences and those found, in the last step and in this one. */
    pulse: { kind: 'i32', length: PLACES * 4 },
    /** Cases waiting, offers and cheats, in the last step and in this one. */
    waiting: { kind: 'i32', length: 8 },
    counts: { kind: 'f64', length: groups * COUNTERS.length },
  }) as const

export const HONEST = 0
export const OPPORTUNIST = 1
export const HABITUAL = 2

/** Flags. */
export const LEFT = 1
export const CONNECTED = 2
export const CONSENTS = 4

/** Orders of a court. */
export const ABLE = 1
export const UNABLE = 2

/** Where an agent stands with the list. */
export const CLEAR = 0
export const ACCUSED = 1
export const NOTIFIED = 2
export const DECIDED = 3
export const LISTED = 4
export const REMEMBERED = 5

/** Why an agent was accused. All but the first are wrong. */
export const DEED = 0
export const ERROR = 1
export const NAMESAKE = 2
export const FRAMED = 3
export const CANNOT = 4

/** Bits of a listing; the six above them count the steps to the answer of an appeal. */
export const UNHEARD = 1
export const PAUSED = 2
