import type { Locale, Text } from '@xinyong/identity'
import { labelOf } from '../words/labels.ts'
import { say } from '../words/say.ts'
import type { Change } from './change.ts'

/** Where the comparison is: the path, and how it is called. */
interface Spot {
  readonly path: readonly string[]
  readonly trail: readonly Text[]
  /** The key whose words fit the value. */
  readonly key: string
}

/** What differs between two trees of one shape. List items are told apart by their id, dated ones by their first day. */
export function diffValues(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  skip: ReadonlySet<string> = new Set(),
): readonly Change[] {
  return diffKeys(before, after, { path: [], trail: [], key: '' }, skip)
}

function diffKeys(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  spot: Spot,
  skip: ReadonlySet<string>,
): readonly Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys
    .filter((key) => !skip.has(key))
    .flatMap((key) => diffAny(before[key], after[key], below(spot, key), skip))
}

function diffAny(
  before: unknown,
  after: unknown,
  spot: Spot,
  skip: ReadonlySet<string>,
): readonly Change[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  // A list that one side lacks is compared with the empty list, so that each item is told by name.
  const [left, right] = [keyed(before ?? []), keyed(after ?? [])]
  if (left !== undefined && right !== undefined && left.size + right.size > 0) {
    const keys = [...new Set([...left.keys(), ...right.keys()])]
    return keys.flatMap((key) => {
      const [was, is] = [left.get(key), right.get(key)]
      return diffAny(was, is, item(spot, key, is ?? was), skip)
    })
  }
  if (isRecord(before) && isRecord(after) && !saidWhole(before))
    return diffKeys(before, after, spot, skip)
  return [told(before, after, spot)]
}

// A text and a term are each one thing to a reader, however many keys they have.
function saidWhole(value: Readonly<Record<string, unknown>>): boolean {
  return 'en' in value || ('kind' in value && !('id' in value))
}

function keyed(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined
  const items = value as unknown[]
  if (!items.every((entry) => isRecord(entry) && ('id' in entry || 'from' in entry)))
    return undefined
  const map = new Map<string, unknown>()
  for (const entry of items) {
    if (!isRecord(entry)) continue
    const name = String(entry['id'] ?? entry['from'])
    // An id that a later version restates is told apart by the day from which it stands.
    map.set(map.has(name) ? `${name}@${String(entry['from'])}` : name, entry)
  }
  return map
}

function below(spot: Spot, key: string): Spot {
  const path = [...spot.path, key]
  // "value" is plumbing of dated lists; a lawyer reads through it, to the key that names what the value is.
  if (key === 'value') return { ...spot, path }
  return { path, trail: [...spot.trail, labelOf(key, spot.key)], key }
}

function item(spot: Spot, key: string, value: unknown): Spot {
  const record = isRecord(value) ? value : {}
  const title = record['title'] ?? record['label']
  const list = spot.trail.at(-1) ?? { en: '', zh: '' }
  const name: Text =
    'value' in record
      ? { en: `${list.en} from ${key}`, zh: `${key}起的${list.zh}` }
      : {
          en: `${list.en} “${wording(title, key, 'en')}”`,
          zh: `${list.zh}“${wording(title, key, 'zh')}”`,
        }
  return { path: [...spot.path, key], trail: [...spot.trail.slice(0, -1), name], key: spot.key }
}

function wording(title: unknown, key: string, locale: Locale): string {
  return title === undefined ? key : say(title, 'text', locale)
}

function told(before: unknown, after: unknown, { path, trail, key }: Spot): Change {
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
  const english = capital(trail.map((part) => part.en).join(', '))
  const chinese = trail.map((part) => part.zh).join('，')
  const [was, is] = [short(before, key), short(after, key)]
  const text: Text = {
    added: {
      en: `${english}: added${tail(is.en, ': ')}`,
      zh: `${chinese}：新增${tail(is.zh, '：')}`,
    },
    removed: {
      en: `${english}: removed${tail(was.en, '; it was ')}`,
      zh: `${chinese}：删除${tail(was.zh, '，原为')}`,
    },
    changed: {
      en: `${english}: changed from ${was.en} to ${is.en}`,
      zh: `${chinese}：由${was.zh}改为${is.zh}`,
    },
  }[kind]
  return {
    path: path.join('/'),
    kind,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    text,
  }
}

// Of a whole item its name is enough; it already stands in the trail.
function short(value: unknown, key: string): Text {
  if (isRecord(value) && 'id' in value) return { en: '', zh: '' }
  const shown = isRecord(value) && 'value' in value ? value['value'] : value
  return { en: say(shown, key, 'en'), zh: say(shown, key, 'zh') }
}

function tail(words: string, before: string): string {
  return words === '' ? '' : `${before}${words}`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
