import type { TableCell } from './table-row.ts'

const MOST_DEEP = 6
const MOST_VALUES = 200

type Json = Readonly<Record<string, unknown>>

/**
 * A JSON object as flat cells. Lists give a cell several values; objects inside objects and lists of objects (Senzing's
 * `FEATURES`, FollowTheMoney's `properties`) give their own keys. Parts of one name or address that stand in one inner
 * object are also put together, because the flat cells no longer say which parts belonged together.
 */
export function flattenJson(value: Json): ReadonlyMap<string, TableCell> {
  const cells = new Map<string, string[]>()
  walk(value, cells, 0)
  return cells
}

function walk(value: Json, cells: Map<string, string[]>, depth: number): void {
  if (depth > MOST_DEEP) return
  for (const [key, part] of Object.entries(value)) put(key, part, cells, depth)
  if (depth > 0) for (const [key, whole] of composed(value)) put(key, whole, cells, depth)
}

function put(key: string, part: unknown, cells: Map<string, string[]>, depth: number): void {
  if (part === null || part === undefined) return
  if (Array.isArray(part)) {
    for (const one of part.slice(0, MOST_VALUES)) put(key, one, cells, depth)
    return
  }
  if (typeof part === 'object') {
    walk(part as Json, cells, depth + 1)
    return
  }
  const text = typeof part === 'string' ? part : JSON.stringify(part)
  const list = cells.get(key)
  if (list === undefined) cells.set(key, [text])
  else if (list.length < MOST_VALUES && !list.includes(text)) list.push(text)
}

const NAME = ['NAME_PREFIX', 'NAME_FIRST', 'NAME_MIDDLE', 'NAME_LAST', 'NAME_SUFFIX'] as const
const ADDRESS = [
  'ADDR_LINE1',
  'ADDR_LINE2',
  'ADDR_LINE3',
  'ADDR_LINE4',
  'ADDR_CITY',
  'ADDR_STATE',
  'ADDR_POSTAL_CODE',
] as const

function composed(value: Json): readonly (readonly [string, string])[] {
  const join = (keys: readonly string[]): string =>
    keys
      .map((key) => value[key])
      .filter((part): part is string => typeof part === 'string' && part.trim() !== '')
      .join(' ')
  const made: (readonly [string, string])[] = []
  if (value['NAME_FULL'] === undefined && join(NAME) !== '') made.push(['NAME_FULL', join(NAME)])
  if (value['ADDR_FULL'] === undefined && join(ADDRESS) !== '')
    made.push(['ADDR_FULL', join(ADDRESS)])
  return made
}
