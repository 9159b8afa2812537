import { countryCode } from '../shared/country-code.ts'
import { parseDate, parseDay } from '../shared/parse-date.ts'
import { addDocument } from './add-document.ts'
import { addLink, addOperator } from './add-link.ts'
import { addWallet } from './add-wallet.ts'
import type { DocumentFact } from './document-tail.ts'
import type { Feature } from './features.ts'
import type { RecordDraft } from './record-draft.ts'

/** One labelled fact: what the list calls it, its words, and the document they describe if they do. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly document?: DocumentFact
}

const VALUE_ON: Readonly<Record<RecordDraft['kind'], RegExp>> = {
  person: /^(position|title|email|dunsCode|swiftBic|sector|legalForm|alias|phone|website)$/,
  organisation:
    /^(email|dunsCode|swiftBic|bikCode|isinCode|ticker|alias|sector|legalForm|phone|website|incorporationDate|jurisdiction)$/,
  vessel:
    /^(registrationNumber|mmsi|callSign|type|pastTypes|flag|pastFlags|buildDate|tonnage|grossRegisteredTonnage)$/,
  aircraft: /^(registrationNumber|previousName|model|type|serialNumber|icaoCode|buildDate)$/,
}

/** Puts one fact on the record; false when no property can hold it, so that the words must be kept as a note. */
export function applyFeature(draft: RecordDraft, feature: Feature, fact: Fact): boolean {
  const { entity, kind } = draft
  const value = fact.value.trim()
  if (value === '') return false
  switch (feature.as) {
    case 'document':
      return (
        fact.document !== undefined &&
        addDocument(draft, feature.property, fact.label, fact.document)
      )
    case 'lei':
      if (/^[0-9A-Z]{18}[0-9]{2}$/.test(value) && (kind === 'person' || kind === 'organisation')) {
        entity.add('leiCode', value)
        return true
      }
      return (
        fact.document !== undefined &&
        addDocument(draft, 'registrationNumber', fact.label, fact.document)
      )
    case 'birth-date':
      return kind === 'person' && addBirthDate(draft, value)
    case 'birth-place':
      return kind === 'person' && addBirthPlace(draft, value)
    case 'gender':
      if (kind !== 'person' || !/^(fe)?male$/i.test(value)) return false
      entity.add('gender', value.toLowerCase())
      return true
    case 'country': {
      const country = countryCode(value)
      const person = feature.property === 'nationality' || feature.property === 'citizenship'
      if (
        country === undefined ||
        !(person ? kind === 'person' : VALUE_ON[kind].test(feature.property))
      )
        return false
      entity.add(feature.property, country)
      return true
    }
    case 'date': {
      const day = parseDay(value)
      if (day === undefined || !VALUE_ON[kind].test(feature.property)) return false
      entity.add(feature.property, day)
      return true
    }
    case 'number': {
      const digits = value.replaceAll(',', '')
      if (!/^\d+(\.\d+)?$/.test(digits) || !VALUE_ON[kind].test(feature.property)) return false
      entity.add(feature.property, digits)
      return true
    }
    case 'vessel-id':
      if (kind === 'person' || kind === 'aircraft') return false
      entity.add(...vesselId(value))
      return true
    case 'wallet':
      return addWallet(draft, value)
    case 'link':
      return addLink(draft, value)
    case 'operator':
      return kind === 'aircraft' && addOperator(draft, value)
    case 'provision':
      draft.sanction.add('provisions', value)
      return true
    case 'phone':
      if (!VALUE_ON[kind].test('phone') || !/\d{4}/.test(value.replace(/\D/g, ''))) return false
      entity.add('phone', phone(value))
      return true
    case 'website':
      if (!VALUE_ON[kind].test('website') || /\s/.test(value)) return false
      entity.add('website', /^https?:\/\//i.test(value) ? value : `http://${value}`)
      return true
    case 'value':
      if (!VALUE_ON[kind].test(feature.property)) return false
      entity.add(feature.property, value)
      return true
  }
}

function addBirthDate(draft: RecordDraft, value: string): boolean {
  const date = parseDate(value)
  if (date === undefined) return false
  draft.entity.add('birthDate', ...date.values)
  // "circa 1951" and "1951 to 1953" are less sure than the property can say: the words stay.
  return date.exact
}

function addBirthPlace(draft: RecordDraft, value: string): boolean {
  draft.entity.add('birthPlace', value)
  draft.entity.add('birthCountry', countryCode(value.slice(value.lastIndexOf(',') + 1)))
  return true
}

function vesselId(value: string): [string, string] {
  const imo = /^(?:IMO\s*)?(\d{7})$/i.exec(value)
  return imo === null ? ['registrationNumber', value] : ['imoNumber', imo[1] ?? value]
}

/** `(98)(21)(66153220)` is a country code and the rest; anything else stays as written. */
function phone(value: string): string {
  return /^\(\d{1,3}\)\s*(\(\d+\)\s*)+$/.test(value) ? `+${value.replace(/\D/g, '')}` : value
}
