/** Where trust can be broken. The place in this list is the situation's number. */
export const SITUATIONS = ['trade', 'loan', 'court', 'goods', 'civic', 'deed'] as const
export type Situation = (typeof SITUATIONS)[number]
export const TRADE = 0
export const LOAN = 1
export const COURT = 2
export const GOODS = 3
export const CIVIC = 4
/** A good deed: no breach, but points schemes mark it. */
export const DEED = 5

/** Which ground of a list, or item of a catalogue, each situation falls under; none where the scheme does not reach it. */
export type Binding = Readonly<Partial<Record<Situation, string>>>
