import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { entityOf } from '@xinyong/screening'
import type { Entity } from '@xinyong/screening'
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

const lines = (file: string): readonly string[] =>
  readFileSync(sharedPath('names', file), 'utf8')
    .split(/\r?\n/)
    .slice(3)
    .filter((line) => line !== '')

// Few names are borne by many: the place in the list falls off as a power, as given names do.
const common = (random: () => number, size: number): number =>
  Math.min(size - 1, Math.floor(size * random() ** 3))

/**
 * People and firms made up from the corpora of names, as many as are wanted, the same in every run: two thirds
 * people of Latin names with a spelling in another script for every fifth, the rest Chinese people and firms.
 */
export function* population(size: number, seed: number): Generator<Entity> {
  const random = seeded(seed)
  const groups = scriptGroups().filter((group) => /^[a-z]/.test(group[0]!))
  const [historic, firms] = [
    lines('chinese-historic-names.txt'),
    lines('chinese-company-short-names.txt'),
  ]
  const pick = <T>(from: readonly T[]): T => from[common(random, from.length)]!
  for (let at = 0; at < size; at += 1) {
    const kind = random()
    const year = 1930 + Math.floor(random() * 75)
    const known = { datasets: [`list-${at % 40}`], countries: [at % 3 === 0 ? 'cn' : 'us'] }
    if (kind < 0.66) {
      const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(groups))
      const text = parts.map((group) => group[0]!).join(' ')
      const other = parts.map((group) => group[Math.floor(random() * group.length)]!).join(' ')
      const names = [{ text, role: 'name' as const }]
      if (random() < 0.2 && other !== text) names.push({ text: other, role: 'name' })
      yield entityOf({
        id: `made-${at}`,
        schema: 'Person',
        names,
        birthDates: [`${year}`],
        ...known,
      })
    } else if (kind < 0.83)
      yield entityOf({
        id: `made-${at}`,
        schema: 'Person',
        names: [{ text: pick(historic), role: 'name' }],
        birthDates: [`${year}`],
        ...known,
      })
    else
      yield entityOf({
        id: `made-${at}`,
        schema: 'Company',
        names: [{ text: `${pick(firms)}${random() < 0.5 ? '有限公司' : '集团'}`, role: 'name' }],
        ...known,
      })
  }
}
