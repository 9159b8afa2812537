import { z } from 'zod'
import { errorCatalogue, type ErrorCode } from '../errors/catalogue.ts'
import type { Endpoint } from './endpoint.ts'

type Json = Record<string, unknown>

/** JSON Schema of one zod schema without the keys OpenAPI does not want at depth. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Json
  delete json['$schema']
  return json
}

/** Moves `$defs` of each schema into `components.schemas`, so that shared shapes appear once. */
function lift(schema: Json, components: Json): Json {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    if (key === '$defs') {
      for (const [name, definition] of Object.entries(value as Json)) {
        components[name] ??= lift(definition as Json, components)
      }
      return undefined
    }
    return key === '$id' || key === 'id_' ? undefined : value
  })
  return JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as Json
}

function parametersOf(endpoint: Endpoint, components: Json): Json[] {
  const places = [
    ['path', endpoint.params],
    ['query', endpoint.query],
  ] as const
  return places.flatMap(([place, schema]) => {
    if (!schema) return []
    const json = lift(schemaOf(schema, 'input'), components)
    const required = (json['required'] ?? []) as string[]
    return Object.entries((json['properties'] ?? {}) as Json).map(([name, shape]) => ({
      name,
      in: place,
      required: place === 'path' || required.includes(name),
      schema: shape,
    }))
  })
}

/** Problem document of RFC 9457, with our stable code and, where the refusal is legal, rule and law. */
const problem: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(errorCatalogue) },
    field: { type: 'string' },
    rule: { type: 'string' },
    law: { type: 'string' },
    message: { $ref: '#/components/schemas/Text' },
  },
}

function responsesOf(endpoint: Endpoint, components: Json): Json {
  const problems = new Map<number, string[]>()
  for (const code of ['request/invalid', ...(endpoint.errors ?? [])] as ErrorCode[]) {
    const { status } = errorCatalogue[code]
    problems.set(status, [...(problems.get(status) ?? []), code])
  }
  const answer = {
    description: 'Done',
    content: {
      'application/json': { schema: lift(schemaOf(endpoint.output, 'output'), components) },
    },
  }
  const failures = [...problems].map(([status, codes]) => [
    String(status),
    {
      description: codes.join(', '),
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    },
  ])
  return { [String(endpoint.status ?? 200)]: answer, ...Object.fromEntries(failures) } as Json
}

const securityOf = {
  public: [{}],
  account: [{ session: [] }],
  key: [{ apiKey: [] }],
  'account-or-key': [{ session: [] }, { apiKey: [] }],
} as const

/** OpenAPI 3.1 document of the table, from the same schemas that validate the requests. */
export function openApi(table: Readonly<Record<string, Endpoint>>, version: string): Json {
  const components: Json = { Problem: problem }
  const paths: Record<string, Json> = {}
  for (const [operationId, endpoint] of Object.entries(table)) {
    const operation: Json = {
      operationId,
      summary: endpoint.summary,
      security: securityOf[endpoint.door],
      parameters: parametersOf(endpoint, components),
      responses: responsesOf(endpoint, components),
    }
    if (endpoint.body) {
      operation['requestBody'] = {
        required: true,
        content: {
          'application/json': { schema: lift(schemaOf(endpoint.body, 'input'), components) },
        },
      }
    }
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operation }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Xinyong',
      version,
      description: 'Open infrastructure for trust.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'xinyong_session' },
        apiKey: { type: 'http', scheme: 'bearer' },
      },
    },
  }
}
