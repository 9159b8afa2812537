/** What follows people and not counts, by group. Whole numbers, as all counts are. */
export const FOLLOWED = [
  'endedYear',
  'againYear',
  'againYearUnlisted',
  'endedTwo',
  'againTwo',
  'againTwoUnlisted',
  'burdenBeyond',
  'supporters',
] as const
export type FollowedId = (typeof FOLLOWED)[number]
