import type { EntityDraft } from '../shared/entity-draft.ts'
import { parseDate, parseDay } from '../shared/parse-date.ts'
import { text, texts } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'

/** TYPE_OF_DATE is EXACT, APPROXIMATELY or BETWEEN; what is not exact stays as a note beside the dates. */
export function addBirthDates(entity: EntityDraft, births: readonly XmlNode[]): void {
  for (const birth of births) {
    const type = text(birth, 'TYPE_OF_DATE')?.toUpperCase() ?? 'EXACT'
    const [from, to] = [text(birth, 'FROM_YEAR'), text(birth, 'TO_YEAR')]
    const day = text(birth, 'DATE') ?? text(birth, 'YEAR')
    if (from !== undefined && to !== undefined) {
      entity.add('birthDate', ...(parseDate(`${from} to ${to}`)?.values ?? []))
      entity.add('notes', `Date of birth between ${from} and ${to}`)
    } else if (day !== undefined) {
      const parsed = parseDay(day)
      entity.add('birthDate', parsed)
      if (type !== 'EXACT' || parsed === undefined)
        entity.add('notes', `Date of birth ${type.toLowerCase()} ${day}`)
    }
    entity.add('notes', ...texts(birth, 'NOTE'))
  }
}
