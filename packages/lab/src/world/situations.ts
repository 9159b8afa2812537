/** Where trust can be broken. The place in this list is the situation's number. */
export const SITUATIONS = ['trade', 'loan', 'court', 'goods', 'civic'] as const
export type Situation = (typeof SITUATIONS)[number]
export const TRADE = 0
export const LOAN = 1
export const COURT = 2
export const GOODS = 3
export const CIVIC = 4

/** Which ground of the scheme each situation falls under; none where the scheme does not reach it. */
export type Binding = Readonly<Partial<Record<Situation, string>>>
