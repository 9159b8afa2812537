import { fromUtf8, quote, utf8 } from './bytes.ts'
import { TlogError } from './errors.ts'

/** What canonical JSON can hold. Absent members are absent: there is no undefined. */
export type Canonical =
  | null
  | boolean
  | number
  | string
  | readonly Canonical[]
  | { readonly [key: string]: Canonical }

const MAX_DEPTH = 64

/**
 * Canonical JSON (RFC 8785): members sorted by UTF-16 code units, no blanks, ECMAScript numbers.
 * Narrower than the RFC where it would lose something: integers beyond 2^53-1, lone surrogates,
 * undefined members and objects of a class are refused, not rewritten.
 * @throws TlogError canonical.* naming the path of the value, as in `$.acts[2].at`
 */
export function canonicalJson(value: unknown): string {
  return write(value, '$', [])
}

/** Canonical JSON as UTF-8 bytes: the form that is hashed, committed to and logged. */
export function canonicalBytes(value: unknown): Uint8Array {
  return utf8(canonicalJson(value))
}

/**
 * Reads bytes that must already be canonical: the same value spelt otherwise (blanks, order, a
 * member twice) is refused, because its hash would differ.
 * @throws TlogError canonical.form | canonical.number | bytes.utf8
 */
export function parseCanonical(bytes: Uint8Array): Canonical {
  const text = fromUtf8(bytes)
  let value: Canonical
  try {
    value = JSON.parse(text) as Canonical
  } catch {
    throw new TlogError('canonical.form', 'not JSON')
  }
  if (canonicalJson(value) !== text) {
    throw new TlogError('canonical.form', 'JSON, but not in canonical form')
  }
  return value
}

function write(value: unknown, path: string, parents: readonly object[]): string {
  if (value === null || value === true || value === false) return String(value)
  if (typeof value === 'string') return writeString(value, path)
  if (typeof value === 'number') return writeNumber(value, path)
  if (typeof value !== 'object') {
    throw new TlogError('canonical.type', `${path}: ${typeof value} has no canonical form`)
  }
  if (parents.includes(value)) throw new TlogError('canonical.cycle', `${path}: contains itself`)
  if (parents.length >= MAX_DEPTH) {
    throw new TlogError('canonical.depth', `${path}: nested deeper than ${MAX_DEPTH}`)
  }
  const chain = [...parents, value]
  return Array.isArray(value) ? writeArray(value, path, chain) : writeObject(value, path, chain)
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) {
    throw new TlogError('canonical.number', `${path}: ${value} is not a finite number`)
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new TlogError('canonical.number', `${path}: ${value} is beyond 2^53-1; use a string`)
  }
  return JSON.stringify(value)
}

function writeString(value: string, path: string): string {
  if (!value.isWellFormed()) {
    throw new TlogError('canonical.string', `${path}: the string has a lone surrogate`)
  }
  return JSON.stringify(value)
}

function writeArray(value: readonly unknown[], path: string, chain: readonly object[]): string {
  let text = '['
  // By index, not map: a hole must be seen as the undefined it is.
  for (let i = 0; i < value.length; i++) {
    text += (i === 0 ? '' : ',') + write(value[i], `${path}[${i}]`, chain)
  }
  return `${text}]`
}

function writeObject(value: object, path: string, chain: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TlogError('canonical.type', `${path}: only plain objects have a canonical form`)
  }
  if (Object.getOwnPropertySymbols(value).length > 0) {
    throw new TlogError('canonical.type', `${path}: a symbol cannot name a member`)
  }
  const members = value as Readonly<Record<string, unknown>>
  const parts = Object.keys(members)
    .sort()
    .map((key) => {
      const at = /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) ? `${path}.${key}` : `${path}[${quote(key)}]`
      return `${writeString(key, at)}:${write(members[key], at, chain)}`
    })
  return `{${parts.join(',')}}`
}
