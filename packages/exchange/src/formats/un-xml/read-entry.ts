import type { SourceRecord } from '@xinyong/app'
import { countryCode } from '../shared/country-code.ts'
import { draftEntity } from '../shared/entity-draft.ts'
import type { EntityDraft } from '../shared/entity-draft.ts'
import { parseDay } from '../shared/parse-date.ts'
import { addBirthDates } from './add-birth-dates.ts'
import { addDocuments } from './add-documents.ts'
import { nodes, text, texts } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'

const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'] as const

/** One INDIVIDUAL or ENTITY of the Security Council's list as a record; undefined when it has no name. */
export function readEntry(node: XmlNode, id: string): SourceRecord | undefined {
  const person = node.name === 'INDIVIDUAL'
  const name = NAME_PARTS.flatMap((part) => texts(node, part)).join(' ')
  if (name === '') return undefined
  const entity = draftEntity(`un-${id}`, person ? 'Person' : 'Organization')
  entity.add('name', name)
  entity.add('alias', ...texts(node, 'NAME_ORIGINAL_SCRIPT'))
  entity.add('topics', 'sanction')
  for (const kind of ['INDIVIDUAL_ALIAS', 'ENTITY_ALIAS']) addAliases(entity, nodes(node, kind))
  entity.add('notes', ...texts(node, 'COMMENTS1'))
  const related = [...addAddresses(entity, node), ...addDocuments(entity, node, person)]
  if (person) addPerson(entity, node)
  const listedOn = parseDay(text(node, 'LISTED_ON') ?? '')
  const programmes = texts(node, 'UN_LIST_TYPE')
  const sanction = draftEntity(`${entity.id}-sanction`, 'Sanction')
  sanction.add('entity', entity.id)
  sanction.add('authority', 'United Nations Security Council')
  sanction.add('unscId', text(node, 'REFERENCE_NUMBER'))
  sanction.add('program', ...programmes)
  sanction.add('listingDate', listedOn)
  for (const updated of nodes(node, 'LAST_DAY_UPDATED'))
    sanction.add('modifiedAt', ...texts(updated, 'VALUE').map(parseDay))
  return {
    sourceId: id,
    entity: { ...entity.build(), caption: entity.values('name')[0] ?? name },
    related: [sanction.build(), ...related],
    programmes,
    ...(listedOn === undefined ? {} : { listedOn }),
  }
}

function addPerson(entity: EntityDraft, node: XmlNode): void {
  const [first] = texts(node, 'FIRST_NAME')
  entity.add('firstName', first)
  const gender = text(node, 'GENDER')?.toLowerCase()
  if (gender === 'male' || gender === 'female') entity.add('gender', gender)
  for (const title of nodes(node, 'TITLE')) entity.add('title', ...texts(title, 'VALUE'))
  for (const post of nodes(node, 'DESIGNATION')) entity.add('position', ...texts(post, 'VALUE'))
  for (const nation of nodes(node, 'NATIONALITY').flatMap((held) => texts(held, 'VALUE'))) {
    const code = countryCode(nation)
    if (code === undefined) entity.add('notes', `Nationality: ${nation}`)
    else entity.add('nationality', code)
  }
  addBirthDates(entity, nodes(node, 'INDIVIDUAL_DATE_OF_BIRTH'))
  for (const place of nodes(node, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const words = ['CITY', 'STATE_PROVINCE', 'COUNTRY'].flatMap((part) => texts(place, part))
    entity.add('birthPlace', words.join(', '))
    entity.add('birthCountry', countryCode(text(place, 'COUNTRY') ?? ''))
    entity.add('notes', ...texts(place, 'NOTE'))
  }
}

/** QUALITY is Good, Low, a.k.a. or f.k.a. */
function addAliases(entity: EntityDraft, aliases: readonly XmlNode[]): void {
  for (const alias of aliases) {
    const quality = text(alias, 'QUALITY')?.toLowerCase() ?? ''
    const former = quality.startsWith('f')
    const property = quality === 'low' ? 'weakAlias' : former ? 'previousName' : 'alias'
    entity.add(property, ...texts(alias, 'ALIAS_NAME'))
    entity.add('notes', ...texts(alias, 'NOTE'))
  }
}

function addAddresses(entity: EntityDraft, node: XmlNode): readonly SourceRecord['entity'][] {
  const all = [...nodes(node, 'INDIVIDUAL_ADDRESS'), ...nodes(node, 'ENTITY_ADDRESS')]
  return all.flatMap((place, index) => {
    const parts = ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']
    const words = parts.flatMap((part) => texts(place, part))
    entity.add('notes', ...texts(place, 'NOTE'))
    if (words.length === 0) return []
    const code = countryCode(text(place, 'COUNTRY') ?? '')
    const address = draftEntity(`${entity.id}-address-${index + 1}`, 'Address')
    address.add('full', words.join(', '))
    address.add('street', text(place, 'STREET'))
    address.add('city', text(place, 'CITY'))
    address.add('state', text(place, 'STATE_PROVINCE'))
    address.add('postalCode', text(place, 'ZIP_CODE'))
    address.add('country', code)
    entity.add('country', code)
    entity.add('addressEntity', address.id)
    return [address.build()]
  })
}
