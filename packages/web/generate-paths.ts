import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { paths } from '@xinyong/contract'

/** The path map as source text: the page gets the addresses without the schemas. */
export function pathsSource(): string {
  const lines = Object.entries(paths).map(
    ([name, [method, path]]) => `  ${name}: ['${method}', '${path}'],`,
  )
  return [
    '// Made by generate-paths.ts from the contract; a test checks that it is fresh.',
    "import type { PathMap } from '@xinyong/contract/client'",
    '',
    'export const paths: PathMap = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(new URL('src/api/paths.ts', import.meta.url), pathsSource())
}
