import { normaliseName, toLatin } from '@xinyong/identity'
import type { FieldKind } from '../fields.ts'
import { parseDay } from './parse-day.ts'

const ASCII = /^[\x20-\x7e]*$/
const MOST = 1000

const asciiWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['`]/g, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const words = (text: string): string =>
  ASCII.test(text)
    ? asciiWords(text)
    : normaliseName(toLatin(normaliseName(text).text, 'person')).text

const signs = (text: string): string => words(text).replaceAll(' ', '')

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'jr', 'sr'])

const withoutTitles = (text: string): string => {
  const all = words(text).split(' ')
  const kept = all.filter((word) => !TITLES.has(word))
  return (kept.length === 0 ? all : kept).join(' ')
}

/** Words that addresses write long or short. */
const STREET: Readonly<Record<string, string>> = {
  street: 'st',
  road: 'rd',
  avenue: 'ave',
  av: 'ave',
  drive: 'dr',
  lane: 'ln',
  place: 'pl',
  court: 'ct',
  boulevard: 'blvd',
  crescent: 'cres',
  circuit: 'cct',
  square: 'sq',
  terrace: 'tce',
  parade: 'pde',
  highway: 'hwy',
  parkway: 'pkwy',
  apartment: 'apt',
  suite: 'ste',
  floor: 'fl',
  building: 'bldg',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  strasse: 'str',
  close: 'cl',
  saint: 'st',
  mount: 'mt',
}

const address = (text: string): string =>
  words(text)
    .split(' ')
    .map((word) => STREET[word] ?? word)
    .join(' ')

/**
 * The form of a value in which values of its kind are compared; empty where it says nothing. Total and bounded: a cell
 * of any length costs no more than its first thousand letters.
 */
export const normaliseValue = (kind: FieldKind, raw: string, dayFirst: boolean): string => {
  const text = raw.length > MOST ? raw.slice(0, MOST) : raw
  switch (kind) {
    case 'given':
    case 'family':
      return withoutTitles(text)
    case 'name':
      // Lists write whole names in either order; as a bag of words they are one value.
      return withoutTitles(text).split(' ').sort().join(' ')
    case 'date':
      return parseDay(text, dayFirst) ?? ''
    case 'address':
      return address(text)
    case 'postcode':
    case 'id':
    case 'number':
      return signs(text)
    case 'phone': {
      const digits = text.replace(/\D/g, '')
      // Country and trunk prefixes vary in writing; the last digits are the subscriber.
      return digits.length > 10 ? digits.slice(-10) : digits
    }
    case 'email':
      return text.toLowerCase().replace(/\s+/g, '')
    case 'text':
    case 'words':
      return words(text)
  }
}
