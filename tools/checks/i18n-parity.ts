import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from './finding.ts'
import { icuArguments } from './icu-arguments.ts'
import { readText } from './source-files.ts'

const FOLDER = 'packages/contract/src/messages'
const ENGLISH = `${FOLDER}/en.json`
const CHINESE = `${FOLDER}/zh.json`

/** Both catalogues hold the same keys, and each pair of messages takes the same arguments. */
export function check(root: string): readonly Finding[] {
  if (!present(root, ENGLISH) && !present(root, CHINESE)) return []
  const missing = [ENGLISH, CHINESE].filter((file) => !present(root, file))
  if (missing.length > 0) return missing.map((file) => ({ file, message: 'catalogue is missing' }))
  const english = catalogue(root, ENGLISH)
  const chinese = catalogue(root, CHINESE)
  const keys = [...new Set([...english.keys(), ...chinese.keys()])].sort()
  return keys.flatMap((key) => differences(key, english.get(key), chinese.get(key)))
}

export function note(root: string): string {
  if (!present(root, ENGLISH)) return `no catalogues yet under ${FOLDER}: nothing was compared`
  return `${catalogue(root, ENGLISH).size} messages`
}

function differences(
  key: string,
  english: string | undefined,
  chinese: string | undefined,
): readonly Finding[] {
  if (english === undefined) return [{ file: ENGLISH, message: `${key} is missing` }]
  if (chinese === undefined) return [{ file: CHINESE, message: `${key} is missing` }]
  const left = icuArguments(english)
  const right = icuArguments(chinese)
  if (left === undefined) return [{ file: ENGLISH, message: `${key}: braces do not balance` }]
  if (right === undefined) return [{ file: CHINESE, message: `${key}: braces do not balance` }]
  const same = argumentNames(left) === argumentNames(right)
  return same
    ? []
    : [{ file: CHINESE, message: `${key}: takes ${list(right)}; English takes ${list(left)}` }]
}

// Chinese needs no plural, so `{n, plural, …}` may become `{n, number}` or `{n}`; the name must stay.
function argumentNames(list: readonly string[]): string {
  return [...new Set(list.map((argument) => argument.split(':')[0]))].join(' ')
}

function list(names: readonly string[]): string {
  return names.length === 0 ? 'no argument' : names.join(', ')
}

function catalogue(root: string, file: string): ReadonlyMap<string, string> {
  const flat = new Map<string, string>()
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') flat.set(key, value)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        walk(inner, key === '' ? name : `${key}.${name}`)
    }
  }
  walk(JSON.parse(readText(root, file)), '')
  return flat
}

function present(root: string, file: string): boolean {
  return existsSync(join(root, file))
}
