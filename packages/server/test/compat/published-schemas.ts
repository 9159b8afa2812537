import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { Ajv, type ValidateFunction } from 'ajv'

const ROOT = join(
  process.env['XINYONG_SHARED'] ?? join(import.meta.dirname, '../../../../../shared'),
  'data/reconciliation',
)

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const SWAGGER = 'http://swagger.io/v2/schema.json'

export interface Example {
  readonly schema: string
  readonly valid: boolean
  readonly name: string
  readonly value: unknown
}

export interface Published {
  /** By the name of the file, without its ending. */
  readonly validators: ReadonlyMap<string, ValidateFunction>
  readonly examples: readonly Example[]
}

/** Schemas and examples of the specification where they lie beside the checkout; else the test is skipped aloud. */
export function published(t: TestContext, version: string): Published | undefined {
  const folder = join(ROOT, version)
  if (!existsSync(folder)) {
    t.skip('needs ../shared/data/reconciliation')
    return undefined
  }
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
  const schemas = new Map(
    readdirSync(join(folder, 'schemas'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace(/\.json$/, ''), read(join(folder, 'schemas', name)) as object]),
  )
  // One schema carries the id of the other version: the file says which one it is of.
  for (const [name, schema] of schemas) {
    const id = name === 'openapi' ? SWAGGER : `https://schemas.example/${name}.json`
    const { $schema: _draft, ...rest } = schema as { readonly $schema?: string }
    ajv.addSchema({ ...rest, $id: id }, name)
  }
  const validators = new Map<string, ValidateFunction>()
  for (const name of schemas.keys()) {
    const validate = ajv.getSchema(name)
    if (name !== 'openapi' && validate) validators.set(name, validate)
  }
  return { validators, examples: examplesIn(join(folder, 'examples')) }
}

function examplesIn(folder: string): readonly Example[] {
  return readdirSync(folder).flatMap((schema) =>
    (['valid', 'invalid'] as const).flatMap((kind) => {
      const at = join(folder, schema, kind)
      if (!existsSync(at)) return []
      return readdirSync(at)
        .filter((name) => name.endsWith('.json'))
        .map((name) => ({ schema, valid: kind === 'valid', name, value: read(join(at, name)) }))
    }),
  )
}
