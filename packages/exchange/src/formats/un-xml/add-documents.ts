import type { FtmEntity } from '@xinyong/app'
import { countryCode } from '../shared/country-code.ts'
import { draftEntity } from '../shared/entity-draft.ts'
import type { EntityDraft } from '../shared/entity-draft.ts'
import { parseDay } from '../shared/parse-date.ts'
import { nodes, text, texts } from './xml-node.ts'
import type { XmlNode } from './xml-node.ts'

/** INDIVIDUAL_DOCUMENT: passports and identification numbers, with who issued them when. */
export function addDocuments(
  entity: EntityDraft,
  node: XmlNode,
  person: boolean,
): readonly FtmEntity[] {
  const all = nodes(node, person ? 'INDIVIDUAL_DOCUMENT' : 'ENTITY_DOCUMENT')
  return all.flatMap((paper, index) => {
    const type = text(paper, 'TYPE_OF_DOCUMENT') ?? text(paper, 'TYPE_OF_DOCUMENT2') ?? 'Document'
    const number = text(paper, 'NUMBER')
    if (number === undefined || number.length > 64) {
      const words = paper.children.map((child) => child.text.trim()).filter((word) => word !== '')
      if (words.length > 0) entity.add('notes', words.join(', '))
      return []
    }
    const passport = person && /passport/i.test(type)
    entity.add(passport ? 'passportNumber' : 'idNumber', number)
    const document = draftEntity(
      `${entity.id}-document-${index + 1}`,
      passport ? 'Passport' : 'Identification',
    )
    document.add('holder', entity.id)
    document.add('type', type)
    document.add('number', number)
    if (passport) document.add('passportNumber', number)
    const issuer = text(paper, 'ISSUING_COUNTRY') ?? text(paper, 'COUNTRY_OF_ISSUE')
    const country = countryCode(issuer ?? '')
    document.add('country', country)
    if (country === undefined) document.add('authority', issuer)
    document.add('startDate', parseDay(text(paper, 'DATE_OF_ISSUE') ?? ''))
    document.add('summary', ...texts(paper, 'NOTE'))
    return [document.build()]
  })
}
