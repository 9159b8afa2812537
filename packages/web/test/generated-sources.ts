import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contract } from '@xinyong/contract'
import { identifierSchemes } from '@xinyong/identity'
import { activatable, activities, loadPack } from '@xinyong/rulebook'

const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`

/** The path map as source text: the page gets the addresses without the schemas. */
function pathsSource(): string {
  const lines = Object.entries(contract).map(
    ([name, { method, path }]) => `  ${name}: ['${method}', '${path}'],`,
  )
  return [
    '// Made from the contract; test/generated.test.ts checks that it is fresh.',
    "import type { PathMap } from '@xinyong/contract/client'",
    '',
    'export const paths: PathMap = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

/** Published vocabularies that forms offer: activities, and identifier schemes. */
function vocabularySource(): string {
  const option = (id: string, { en, zh }: { en: string; zh: string }): string =>
    `  { id: ${quote(id)}, en: ${quote(en)}, zh: ${quote(zh)} },`
  return [
    '// Made from the vocabularies of rulebook and identity; test/generated.test.ts checks that it is fresh.',
    'interface Term {',
    '  readonly id: string',
    '  readonly en: string',
    '  readonly zh: string',
    '}',
    '',
    'export const activities: readonly Term[] = [',
    ...Object.entries(activities).map(([id, title]) => option(id, title)),
    ']',
    '',
    'export const identifierSchemes: readonly Term[] = [',
    ...identifierSchemes.map(({ scheme, title }) => option(scheme, title)),
    ']',
    '',
  ].join('\n')
}

/** Packs that no server may run: the lab of the browser brings them along, since nobody gives them out. */
function studyPacksSource(): string {
  const folder = join(import.meta.dirname, '../../../packs')
  const studied = readdirSync(folder)
    .toSorted()
    .flatMap((id) => {
      const path = join(folder, id, 'pack.yaml')
      const loaded = existsSync(path)
        ? loadPack([{ path: `${id}/pack.yaml`, text: readFileSync(path, 'utf8') }])
        : undefined
      return loaded?.ok === true && !activatable(loaded.pack).ok ? [loaded.pack] : []
    })
  return `${JSON.stringify(studied)}\n`
}

/** Path below src → what must stand there. */
export const generatedSources: Readonly<Record<string, () => string>> = {
  'api/paths.ts': pathsSource,
  'api/vocabulary.ts': vocabularySource,
  'features/lab/engine/study-packs.json': studyPacksSource,
}
