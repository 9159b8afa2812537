/** Made-up people in files of differing shape, with the key: what a collation without labels must stay sane on. */

import { chance, mistyped, otherDay, random, two, vocabulary, zipf } from './errors.ts'
import type { Below } from './errors.ts'

export type Cells = Readonly<Record<string, string | readonly string[]>>
export type MadeRecord = { readonly truth: string; readonly cells: Cells }
export type Shape = {
  readonly name: string
  readonly make: (size: number, seed: number) => readonly MadeRecord[]
}

type Person = {
  readonly given: string
  readonly family: string
  readonly born: string
  readonly town: string
  readonly street: string
  readonly phone: string
}

const town = (below: Below): { readonly people: () => Person; readonly street: () => string } => {
  const given = vocabulary(below, 600, 2)
  const family = vocabulary(below, 6000, 3)
  const towns = vocabulary(below, 200, 2)
  const streets = vocabulary(below, 1500, 2)
  const street = (): string => `${1 + below(150)} ${zipf(below, streets)} street`
  return {
    street,
    people: () => ({
      given: zipf(below, given),
      family: zipf(below, family),
      born: `${1930 + below(75)}-${two(1 + below(12))}-${two(1 + below(28))}`,
      town: zipf(below, towns),
      street: street(),
      phone: `0${1000000 + below(9000000)}`,
    }),
  }
}

/** `copies` records of each person, the later ones by `write`. */
const repeated =
  (
    write: (below: Below, person: Person, copy: number, made: ReturnType<typeof town>) => Cells,
    copies: (below: Below) => number = (below) => (chance(below, 60) ? 1 : 2 + below(3)),
  ) =>
  (size: number, seed: number): readonly MadeRecord[] => {
    const below = random(seed)
    const made = town(below)
    const records: MadeRecord[] = []
    for (let person = 0; records.length < size; person += 1) {
      const one = made.people()
      const count = copies(below)
      for (let copy = 0; copy < count; copy += 1)
        records.push({ truth: String(person), cells: write(below, one, copy, made) })
    }
    return records
  }

const spelt = (below: Below, text: string, copy: number, share = 20): string =>
  copy > 0 && chance(below, share) ? mistyped(below, text) : text

const plain = (below: Below, { given, family, born, town: city }: Person, copy: number): Cells => ({
  first_name: spelt(below, given, copy),
  surname: spelt(below, family, copy),
  dob: copy > 0 && chance(below, 15) ? otherDay(below, born) : born,
  city: spelt(below, city, copy, 10),
})

const holes = (below: Below, cells: Cells, share: number): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([key, cell]) => [key, chance(below, share) ? '' : cell]),
  )

const contact = (
  below: Below,
  person: Person,
  copy: number,
  made: ReturnType<typeof town>,
): Cells => ({
  ...plain(below, person, copy),
  street: copy > 0 && chance(below, 20) ? made.street() : person.street,
  phone: copy > 0 && chance(below, 20) ? `0${1000000 + below(9000000)}` : person.phone,
})

const households = (size: number, seed: number): readonly MadeRecord[] => {
  const below = random(seed)
  const made = town(below)
  const records: MadeRecord[] = []
  for (let home = 0; records.length < size; home += 1) {
    const head = made.people()
    const child = made.people().given
    const year = Number(head.born.slice(0, 4)) + 22 + below(15)
    const member = (given: string, born: string): Person => ({ ...head, given, born })
    const born = `${year}${head.born.slice(4)}`
    // A parent and a child of one name; twins who share all but the given name.
    const all = [
      head,
      ...(chance(below, 30) ? [member(head.given, born)] : []),
      ...(chance(below, 40) ? [member(child, born), member(made.people().given, born)] : []),
    ]
    all.forEach((person, at) => {
      const copies = chance(below, 55) ? 1 : 2 + below(2)
      for (let copy = 0; copy < copies; copy += 1)
        records.push({ truth: `${home}.${at}`, cells: contact(below, person, copy, made) })
    })
  }
  return records
}

// As registers of two authorities: each holds a person once, half of the people are in both.
const twoFiles = (size: number, seed: number): readonly MadeRecord[] =>
  repeated(contact, (below) => (chance(below, 50) ? 1 : 2))(size, seed)

const OFFICES = ['baron', 'earl', 'bishop', 'sir']
const JOBS = 'politician writer painter clergyman soldier botanist lawyer architect'.split(' ')

// People of books: many records each, names long and short, titles, postcodes that change, years instead of days.
const historical = repeated(
  (below, person, copy, made) => {
    const { given, family, born, town: city } = person
    const first = chance(below, 15) ? given.slice(0, 1) : spelt(below, given, copy, 15)
    const last = spelt(below, family, copy, 20)
    const title = chance(below, 15) ? ` ${OFFICES[below(4)]} of ${city}` : ''
    const day = copy > 0 && chance(below, 30) ? otherDay(below, born) : born
    return holes(
      below,
      {
        full_name: `${first} ${last}${title}`,
        first_name: first,
        surname: last,
        dob: chance(below, 20) ? `${day.slice(0, 4)}-01-01` : day,
        birth_place: chance(below, 15) ? made.people().town : city,
        postcode: `${city.slice(0, 2)}${chance(below, 50) ? below(90) : 7} ${1 + below(9)}${city.slice(-2)}`,
        occupation: JOBS[(family.length + given.length) % 8]!,
        gender: given.length % 2 === 0 ? 'male' : 'female',
      },
      12,
    )
  },
  (below) => 1 + below(12),
)

export const SHAPES_OF_PEOPLE: readonly Shape[] = [
  { name: 'names, birth date and town only', make: repeated(plain) },
  {
    name: '40 % of the cells missing',
    make: repeated((below, person, copy, made) =>
      holes(below, contact(below, person, copy, made), 40),
    ),
  },
  {
    name: 'names and days swapped',
    make: repeated((below, person, copy, made) => {
      const cells = contact(below, person, copy, made)
      const [year, month, day] = String(cells['dob']).split('-')
      return {
        ...cells,
        ...(chance(below, 15)
          ? { first_name: cells['surname']!, surname: cells['first_name']! }
          : {}),
        ...(chance(below, 10) && Number(day) <= 12 ? { dob: `${year}-${day}-${month}` } : {}),
      }
    }),
  },
  {
    name: 'several addresses and phones',
    make: repeated((below, person, copy, made) => ({
      ...plain(below, person, copy),
      address: [...(chance(below, 80) ? [person.street] : []), made.street()].map(
        (street) => `${street} ${person.town}`,
      ),
      phone: chance(below, 50) ? [person.phone, `0${1000000 + below(9000000)}`] : person.phone,
    })),
  },
  { name: 'households, twins, father and son', make: households },
  { name: 'two registers without repeats', make: twoFiles },
  { name: 'nobody twice', make: repeated(contact, () => 1) },
  {
    name: 'full names only',
    make: repeated((below, { given, family }, copy) => ({
      name: `${spelt(below, given, copy)} ${spelt(below, family, copy)}`,
    })),
  },
  {
    name: 'headers that say nothing',
    make: repeated((below, person, copy, made) => {
      const cells = Object.values(contact(below, person, copy, made))
      return Object.fromEntries(cells.map((cell, at) => [`c${at + 1}`, cell]))
    }),
  },
  { name: 'people of books, many records each', make: historical },
]
