import { outcomeIds } from '../outcomes/outcomes.ts'
import { VERDICTS } from '../outcomes/verdict.ts'
import { RISKS } from '../world/groups.ts'
import { DIALS, dialNames, FEATURES } from '../world/parameters.ts'
import { FACT_EVENTS } from '../world/score.ts'
import { SITUATIONS } from '../world/situations.ts'
import type { Schema } from './check-schema.ts'

const text: Schema = {
  type: 'object',
  required: ['en', 'zh'],
  additionalProperties: false,
  properties: { en: { type: 'string', minLength: 1 }, zh: { type: 'string', minLength: 1 } },
}
const id: Schema = { type: 'string', pattern: '^[a-z][a-z0-9-]*$' }
const date: Schema = { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }
const share: Schema = { type: 'number', minimum: 0, maximum: 1 }
const multiple: Schema = { type: 'number', minimum: 0, maximum: 100 }
const count = (least: number, most: number): Schema => ({
  type: 'integer',
  minimum: least,
  maximum: most,
})

const dials: Schema = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    dialNames.map((name) => {
      const { min, max, about, value } = DIALS[name]
      return [
        name,
        { type: 'number', minimum: min, maximum: max, description: about, default: value },
      ]
    }),
  ),
}
const ranges: Schema = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: Object.fromEntries(
    dialNames.map((name) => {
      const { min: minimum, max: maximum } = DIALS[name]
      const items: Schema = { type: 'number', minimum, maximum }
      return [name, { type: 'array', items, minItems: 2, maxItems: 2 } satisfies Schema]
    }),
  ),
}
const where: Schema = {
  type: 'object',
  minProperties: 1,
  additionalProperties: { type: 'array', items: { type: 'string' }, minItems: 1 },
}
const list: Schema = { enum: ['grounds', 'measures', 'removals', 'remedies', 'exclusions'] }
const object = (
  required: readonly string[],
  properties: Readonly<Record<string, Schema>>,
): Schema => ({
  type: 'object',
  required,
  additionalProperties: false,
  properties,
})

const traits: Readonly<Record<string, Schema>> = {
  kind: { enum: ['person', 'organisation', 'public-body'] },
  honest: share,
  habitual: { ...share, default: 0.01 },
  risk: { enum: RISKS, default: 'neutral' },
  ...Object.fromEntries(
    ['shock', 'found', 'notice', 'mistaken', 'needs'].map((name) => [
      name,
      { ...multiple, default: 1 },
    ]),
  ),
}
const group = object(['id', 'title', 'share', 'kind', 'honest'], {
  id,
  title: text,
  share,
  ...traits,
})
const records = (of: Schema): Schema => ({
  type: 'object',
  minProperties: 1,
  additionalProperties: of,
})
const fit = object(['margins', 'base'], {
  margins: records(records(share)),
  table: {
    oneOf: [
      { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$' },
      {
        type: 'array',
        minItems: 1,
        items: records({ oneOf: [{ type: 'string' }, { type: 'number' }] }),
      },
    ],
  },
  base: object(['kind', 'honest'], traits),
  traits: records(object([], { title: text, ...traits })),
  others: { type: 'array', items: group, minItems: 1, maxItems: 15 },
})

const outcome: Schema = { enum: outcomeIds }

/** The JSON Schema (2020-12) of an experiment file. */
export const experimentSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Xinyong lab experiment',
  ...object(
    ['lab', 'id', 'title', 'question', 'population', 'world', 'policies', 'compare', 'targets'],
    {
      lab: { const: 1 },
      id,
      title: text,
      question: text,
      expectation: text,
      expected: {
        type: 'array',
        items: object(['policy', 'verdict'], {
          policy: id,
          verdict: { enum: Object.keys(VERDICTS) },
        }),
      },
      assumptions: { type: 'array', items: text },
      population: object(['agents'], {
        agents: count(2, 50_000_000),
        groups: { type: 'array', items: group, minItems: 1, maxItems: 16 },
        fit,
      }),
      world: object(['start', 'step', 'warmup', 'steps'], {
        start: date,
        step: { enum: ['day', 'week', 'month'] },
        warmup: count(0, 10_000),
        steps: count(1, 20_000),
        set: dials,
        off: { type: 'array', items: { enum: FEATURES }, uniqueItems: true },
      }),
      policies: {
        type: 'array',
        minItems: 2,
        maxItems: 40,
        items: object(['id', 'title'], {
          id,
          title: text,
          rulebook: id,
          on: date,
          patch: {
            type: 'array',
            items: {
              oneOf: [
                object(['keep', 'where'], { keep: list, where }),
                object(['drop', 'where'], { drop: list, where }),
                object(['set', 'value'], { set: { type: 'string' }, value: {} }),
                object(['unset'], { unset: { type: 'string' } }),
              ],
            },
          },
          bind: object(
            [],
            Object.fromEntries(SITUATIONS.map((name) => [name, { type: 'string' }])),
          ),
          facts: { type: 'object', minProperties: 1, additionalProperties: { enum: FACT_EVENTS } },
          set: dials,
        }),
      },
      compare: object(['baseline', 'replicates', 'seed'], {
        baseline: id,
        replicates: count(2, 10_000),
        seed: count(0, Number.MAX_SAFE_INTEGER),
      }),
      targets: {
        type: 'array',
        minItems: 1,
        items: object(['outcome', 'direction'], {
          outcome,
          direction: { enum: ['up', 'down'] },
          atLeast: { type: 'number', minimum: 0 },
        }),
      },
      guardrails: {
        type: 'array',
        items: object(['outcome'], {
          outcome,
          max: { type: 'number' },
          min: { type: 'number' },
          orBaseline: { const: true },
          tolerance: share,
        }),
      },
      vary: object(['method', 'n', 'dials'], {
        method: { enum: ['grid', 'lhs', 'morris', 'sobol'] },
        n: count(2, 100_000),
        dials: ranges,
      }),
    },
  ),
}
