import type { Finding } from './finding.ts'
import { lineAt } from './finding.ts'
import { listFiles, readText } from './source-files.ts'

/** What ties a text to one machine or one company's mirror, and so is wrong everywhere else. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/(?<![\w.~@-])\/(?:work|Users)\/[\w.-]+/g, 'path of one machine'],
  [/(?<![\w.~@/-])\/home\/[\w.-]+\/[\w.-]+/g, 'path of one machine'],
  [/\b[A-Z]:\\+Users\\+\w/g, 'path of one machine'],
  [
    /\b(?:registry|artifactory|nexus|verdaccio|npm-mirror|goproxy)\.[a-z0-9-]+\.[a-z]{2,}\b/gi,
    'registry host',
  ],
]

const BINARY = /\.(png|jpe?g|webp|ico|woff2?|pdf|gz|zip|parquet|db)$/

/** No machine paths and no registry hosts in any text of the repository, the lockfile included. */
export function check(root: string): readonly Finding[] {
  return texts(root).flatMap((file) => {
    const text = readText(root, file)
    return FORBIDDEN.flatMap(([pattern, what]) =>
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
