import type { Schema } from '../experiment/check-schema.ts'
import { COUNTERS } from '../outcomes/counters.ts'
import { DIALS, dialNames, FEATURES } from '../world/parameters.ts'

const text: Schema = {
  type: 'object',
  required: ['en', 'zh'],
  additionalProperties: false,
  properties: { en: { type: 'string', minLength: 1 }, zh: { type: 'string', minLength: 1 } },
}
const id: Schema = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }
const date: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const count = (minimum: number, maximum: number): Schema => ({ type: 'integer', minimum, maximum })
const object = (
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema => ({ type: 'object', required, additionalProperties: false, properties })

const dial = (name: (typeof dialNames)[number]): Schema => {
  const { min, max, about } = DIALS[name]
  return { type: 'number', minimum: min, maximum: max, description: about }
}
const each = (of: (schema: Schema) => Schema): Schema =>
  object([], Object.fromEntries(dialNames.map((name) => [name, of(dial(name))])))

/** The JSON Schema (2020-12) of a calibration file. */
export const calibrationSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Xinyong lab calibration',
  ...object(
    ['lab', 'id', 'title', 'experiment', 'policy', 'since', 'agents', 'dials', 'moments', 'search'],
    {
      lab: { const: 1 },
      id,
      title: text,
      // A file beside this one: no way out of the folder.
      experiment: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
      policy: id,
      since: date,
      agents: count(2, 50_000_000),
      set: each((one) => one),
      off: { type: 'array', items: { enum: FEATURES }, uniqueItems: true },
      dials: {
        ...each((items) => ({ type: 'array', items, minItems: 2, maxItems: 2 })),
        minProperties: 1,
      },
      moments: {
        type: 'array',
        minItems: 1,
        items: object(['id', 'title', 'count', 'per', 'until', 'value', 'error', 'source'], {
          id,
          title: text,
          count: { type: 'array', items: { enum: COUNTERS }, minItems: 1, uniqueItems: true },
          per: { enum: ['thousand-people', ...COUNTERS] },
          since: date,
          until: date,
          value: { type: 'number', minimum: 0 },
          error: { type: 'number', minimum: 0 },
          source: { type: 'string', minLength: 1 },
          held: { const: true },
        }),
      },
      search: object(['points', 'rounds', 'accept', 'replicates', 'seed'], {
        points: count(4, 100_000),
        rounds: count(1, 20),
        accept: { type: 'number', minimum: 0.001, maximum: 1 },
        replicates: count(1, 1000),
        seed: count(0, Number.MAX_SAFE_INTEGER),
      }),
    },
  ),
}
