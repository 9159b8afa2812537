import { homedir } from 'node:os'
import { resolve } from 'node:path'
import type { Finding } from './finding.ts'
import { lineAt } from './finding.ts'
import { listFiles, readText } from './source-files.ts'

/** What ties a text to one machine or one company's mirror, and so is wrong everywhere else. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.~@-])\/work\/[\w.-]+/g, 'path of one machine'],
  [
    /\b(?:registry|artifactory|nexus|verdaccio|npm-mirror|goproxy)\.[a-z0-9-]+\.[a-z]{2,}\b/gi,
    'registry host',
  ],
]

const BINARY = /\.(png|jpe?g|webp|ico|woff2?|pdf|gz|zip|parquet|db)$/

/** No machine paths and no registry hosts in any text of the repository, the lockfile included. */
export function check(root: string): readonly Finding[] {
  const forbidden = [...FORBIDDEN, ...thisMachine(root)]
  return texts(root).flatMap((file) => {
    const text = readText(root, file)
    return forbidden.flatMap(([pattern, what]) =>
      [...text.matchAll(pattern)].map((match) => ({
        file,
        line: lineAt(text, match.index),
        message: `${what}: ${match[0]}`,
      })),
    )
  })
}

export function note(root: string): string {
  return `${texts(root).length} files`
}

function texts(root: string): readonly string[] {
  return listFiles(root, (path) => !BINARY.test(path))
}

/** Wherever it is checked, the place of the checkout and the home of whoever checks must not have slipped in. */
function thisMachine(root: string): readonly (readonly [RegExp, string])[] {
  return [resolve(root), homedir()]
    .filter((path) => path.split(/[\\/]/).length > 2)
    .map((path) => [new RegExp(path.replace(/[^\w/]/g, '\\$&'), 'g'), 'path of this machine'])
}
