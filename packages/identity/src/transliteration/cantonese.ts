import { getJyutpingCandidates } from 'to-jyutping'

const READINGS_A_CHARACTER = 3

/**
 * Cantonese readings of each Han character in jyutping without tones, the usual one first, at most three; none for a
 * character that has no known one. Hong Kong, Macau and much of South-East Asia spell names by them.
 */
export const cantonese = (han: string): readonly (readonly string[])[] =>
  getJyutpingCandidates(han).map(([, readings]) => [
    ...new Set(
      readings.slice(0, READINGS_A_CHARACTER).map((reading) => reading.replace(/\d/g, '')),
    ),
  ])
