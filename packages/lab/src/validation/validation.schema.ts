const text = {
  type: 'object',
  required: ['en', 'zh'],
  additionalProperties: false,
  properties: { en: { type: 'string', minLength: 1 }, zh: { type: 'string', minLength: 1 } },
} as const

/** JSON Schema (2020-12) of a validation file. */
export const validationSchema = {
  $id: 'xinyong-validation',
  type: 'object',
  required: ['id', 'title', 'source', 'evidence', 'cases'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^[a-z0-9-]+$' },
    title: text,
    source: { type: 'string', minLength: 1 },
    evidence: { type: 'string', minLength: 1 },
    cases: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'model', 'expect'],
        additionalProperties: false,
        properties: {
          name: { type: 'string', minLength: 1 },
          model: { type: 'string' },
          set: { type: 'object' },
          seeds: { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 1 },
          expect: {
            type: 'object',
            minProperties: 1,
            additionalProperties: {
              type: 'object',
              required: ['from'],
              minProperties: 2,
              additionalProperties: false,
              properties: {
                equals: { type: 'number' },
                within: { type: 'number', minimum: 0 },
                atLeast: { type: 'number' },
                atMost: { type: 'number' },
                sign: { enum: [-1, 0, 1] },
                from: { type: 'string', minLength: 1 },
              },
            },
          },
        },
      },
    },
  },
} as const
