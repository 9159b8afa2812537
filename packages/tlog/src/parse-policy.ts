import { parseDecimal, quote, toHex } from './bytes.ts'
import { TlogError } from './errors.ts'
import { NOTE_COSIGNATURE, NOTE_ED25519, parseVkey } from './note-key.ts'
import type { NoteKey } from './note-key.ts'
import type { Policy, PolicyGroup, PolicyWitness } from './policy.ts'

const NONE = 'none'

interface Draft {
  readonly logs: Policy['logs'][number][]
  readonly witnesses: PolicyWitness[]
  readonly groups: PolicyGroup[]
  readonly names: Set<string>
  /** Names that already belong to a group: each witness counts in one way only. */
  readonly placed: Set<string>
  quorum: string | undefined
}

/**
 * Reads a policy file: `log`, `witness`, `group` and `quorum` lines, comments with `#`.
 * @throws TlogError policy.form naming the line
 */
export function parsePolicy(text: string): Policy {
  const draft: Draft = {
    logs: [],
    witnesses: [],
    groups: [],
    names: new Set(),
    placed: new Set(),
    quorum: undefined,
  }
  const lines = text.split('\n')
  if (lines.pop() !== '') throw at(lines.length + 1, 'the last line must end in a newline')
  for (const [i, line] of lines.entries()) {
    // oxlint-disable-next-line no-control-regex -- the format allows no control character but tab
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(line)) throw at(i + 1, 'a control character')
    const items = line.split(/[ \t]+/).filter((item) => item !== '')
    if (items.length === 0 || items[0]!.startsWith('#')) continue
    takeLine(draft, items, i + 1)
  }
  const { logs, witnesses, groups, quorum } = draft
  if (quorum === undefined) throw new TlogError('policy.form', 'the policy has no quorum line')
  return { logs, witnesses, groups, quorum }
}

function takeLine(draft: Draft, items: readonly string[], line: number): void {
  const [word, ...rest] = items
  switch (word) {
    case 'log':
      return takeLog(draft, rest, line)
    case 'witness':
      return takeWitness(draft, rest, line)
    case 'group':
      return takeGroup(draft, rest, line)
    case 'quorum':
      return takeQuorum(draft, rest, line)
    default:
      throw at(line, `unknown word ${quote(word!)}`)
  }
}

function takeLog(draft: Draft, [vkey, url, ...more]: readonly string[], line: number): void {
  if (vkey === undefined || more.length > 0) throw at(line, 'expected: log <vkey> [<url>]')
  const key = readKey(vkey, NOTE_ED25519, line)
  if (draft.logs.some((log) => sameKey(log.key, key))) throw at(line, 'this log is listed already')
  draft.logs.push({ key, url })
}

function takeWitness(
  draft: Draft,
  [name, vkey, url, ...more]: readonly string[],
  line: number,
): void {
  if (name === undefined || vkey === undefined || more.length > 0) {
    throw at(line, 'expected: witness <name> <vkey> [<url>]')
  }
  const key = readKey(vkey, NOTE_COSIGNATURE, line)
  if (draft.witnesses.some((witness) => sameKey(witness.key, key))) {
    throw at(line, 'a witness with this key is listed already')
  }
  define(draft, name, line)
  draft.witnesses.push({ name, key, url })
}

function takeGroup(draft: Draft, [name, need, ...members]: readonly string[], line: number): void {
  if (name === undefined || need === undefined || members.length === 0) {
    throw at(line, 'expected: group <name> all|any|<k> <name>...')
  }
  const threshold = need === 'all' ? members.length : need === 'any' ? 1 : parseDecimal(need)
  if (threshold === undefined || threshold < 1 || threshold > members.length) {
    throw at(line, `${quote(need)} is not all, any or a number from 1 to ${members.length}`)
  }
  for (const member of members) {
    if (member === NONE || !draft.names.has(member)) {
      throw at(line, `${quote(member)} is not defined above`)
    }
    if (draft.placed.has(member)) throw at(line, `${quote(member)} is in a group already`)
    draft.placed.add(member)
  }
  define(draft, name, line)
  draft.groups.push({ name, threshold, members })
}

function takeQuorum(draft: Draft, [name, ...more]: readonly string[], line: number): void {
  if (name === undefined || more.length > 0) throw at(line, 'expected: quorum <name>')
  if (draft.quorum !== undefined) throw at(line, 'a second quorum line')
  if (name !== NONE && !draft.names.has(name)) throw at(line, `${quote(name)} is not defined above`)
  draft.quorum = name
}

function define(draft: Draft, name: string, line: number): void {
  if (name === NONE || draft.names.has(name)) throw at(line, `the name ${quote(name)} is taken`)
  draft.names.add(name)
}

function readKey(vkey: string, type: number, line: number): NoteKey {
  let key: NoteKey
  try {
    key = parseVkey(vkey)
  } catch (error) {
    throw error instanceof TlogError ? at(line, error.message) : error
  }
  if (key.type !== type || key.publicKey.length !== 32) {
    throw at(line, `the key of ${quote(key.name)} must be of type ${type}, an Ed25519 key`)
  }
  return key
}

function sameKey(a: NoteKey, b: NoteKey): boolean {
  return toHex(a.publicKey) === toHex(b.publicKey)
}

function at(line: number, message: string): TlogError {
  return new TlogError('policy.form', `policy line ${line}: ${message}`)
}
