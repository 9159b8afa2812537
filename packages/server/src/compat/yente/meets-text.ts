import type { ScreenedEntity, ScreeningHit } from '@xinyong/app'
import type { TextAsked } from './parse-text.ts'

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const wordsOf = (text: string): readonly string[] => fold(text).split(/[^\p{L}\p{N}]+/u)

/** Every word an entity can be found by. */
function vocabulary({ entity }: ScreenedEntity): readonly string[] {
  return [
    entity.id,
    ...entity.names.map(({ text }) => text),
    ...entity.identifiers.map(({ value }) => value),
    ...entity.birthDates,
    ...entity.addresses,
  ].flatMap((text) => [fold(text), ...wordsOf(text)])
}

function occurs(word: string, known: readonly string[]): boolean {
  const wanted = fold(word)
  if (wanted.endsWith('*')) {
    const start = wanted.slice(0, -1)
    return known.some((one) => one.startsWith(start))
  }
  // Words of one name may be written together or apart.
  return (
    wordsOf(wanted).every((part) => part === '' || known.includes(part)) || known.includes(wanted)
  )
}

/** True when an entity has the words asked for and none of those ruled out. */
export function meetsText(screened: ScreenedEntity, { words, any, not }: TextAsked): boolean {
  const known = vocabulary(screened)
  if (not.some((word) => occurs(word, known))) return false
  if (words.length === 0) return true
  return any
    ? words.some((word) => occurs(word, known))
    : words.every((word) => occurs(word, known))
}

/** In another script no word is the same: then every word of the question must have its like in the name. */
export function readsAlike({ match }: ScreeningHit): boolean {
  const asked = (match.name?.words ?? []).filter(({ left }) => left.length > 0)
  return asked.length > 0 && asked.every(({ how }) => how === 'equal' || how === 'reading')
}
