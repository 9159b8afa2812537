import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { sharedPath } from './screening-lists.ts'

/** Numbers from 0 to 1 that are the same in every run (Numerical Recipes' 32-bit generator). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Groups of the dictionary of names across scripts: all spellings of one name. */
export function scriptGroups(): readonly (readonly string[])[] {
  const text = gunzipSync(
    readFileSync(sharedPath('names', 'cross-script-groups.txt.gz')),
  ).toString()
  return text
    .split('\n')
    .filter((line) => line.includes(' => '))
    .map((line) => line.split(' => ')[0]!.split(', '))
}
