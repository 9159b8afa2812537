/** Firms, books and dishes: made-up records of other kinds than people, with the key. */

import { capital, chance, mistyped, random, two, vocabulary, zipf } from './errors.ts'
import type { Below } from './errors.ts'
import { FIRM_COLUMNS, firms } from './firms.ts'
import type { MadeRecord, Shape } from './shapes-of-people.ts'

const firmsOf = (size: number, seed: number): readonly MadeRecord[] =>
  [...firms(size, seed)].map((cells) => ({
    truth: cells.at(-1)!,
    cells: Object.fromEntries(FIRM_COLUMNS.slice(0, -1).map((name, at) => [name, cells[at]!])),
  }))

const several = (
  size: number,
  seed: number,
  things: (below: Below) => () => (copy: number) => MadeRecord['cells'],
): readonly MadeRecord[] => {
  const below = random(seed)
  const next = things(below)
  const records: MadeRecord[] = []
  for (let thing = 0; records.length < size; thing += 1) {
    const write = next()
    const copies = chance(below, 50) ? 1 : 2 + below(3)
    for (let copy = 0; copy < copies; copy += 1)
      records.push({ truth: String(thing), cells: write(copy) })
  }
  return records
}

const VENUES = [
  ['proceedings of the international conference on data', 'icd', 'int. conf. data'],
  ['journal of very large systems', 'jvls', 'j. very large syst.'],
  ['transactions on trust and records', 'ttr', 'trans. trust rec.'],
] as const

const papers = (size: number, seed: number): readonly MadeRecord[] =>
  several(size, seed, (below) => {
    const words = vocabulary(below, 1200, 3)
    const given = vocabulary(below, 300, 2)
    const family = vocabulary(below, 2500, 3)
    return () => {
      const title = Array.from({ length: 4 + below(6) }, () => zipf(below, words))
      const authors = Array.from(
        { length: 1 + below(4) },
        () => [zipf(below, given), zipf(below, family)] as const,
      )
      const venue = VENUES[below(3)]!
      const year = 1985 + below(25)
      return (copy) => ({
        title: title
          .map((word) => (copy > 0 && chance(below, 8) ? mistyped(below, word) : word))
          .join(' '),
        authors: authors
          .map(([first, last]) =>
            chance(below, 40) ? `${first.slice(0, 1)}. ${last}` : `${first} ${last}`,
          )
          .join(', '),
        venue: chance(below, 15) ? '' : venue[below(3)]!,
        year: chance(below, 10) ? '' : String(copy > 0 && chance(below, 8) ? year + 1 : year),
      })
    }
  })

const KITCHENS = ['italian', 'thai', 'french', 'grill', 'bakery', 'seafood']

const diners = (size: number, seed: number): readonly MadeRecord[] =>
  several(size, seed, (below) => {
    const words = vocabulary(below, 900, 2)
    const streets = vocabulary(below, 500, 2)
    const towns = vocabulary(below, 12, 2)
    return () => {
      const name = [
        zipf(below, words),
        ...(chance(below, 50) ? [zipf(below, words)] : []),
        ...(chance(below, 30) ? ['cafe'] : []),
      ]
      const [number, street, town] = [1 + below(900), zipf(below, streets), zipf(below, towns)]
      const phone = `${200 + below(700)}/${200 + below(700)}-${1000 + below(9000)}`
      const kitchen = KITCHENS[below(6)]!
      return (copy) => ({
        name: name
          .map((word) => (copy > 0 && chance(below, 10) ? mistyped(below, word) : word))
          .join(' '),
        addr: `${number} ${street} ${chance(below, 50) ? 'blvd.' : 'boulevard'}${chance(below, 30) ? ` near ${zipf(below, streets)}` : ''}`,
        city: town,
        phone: copy > 0 && chance(below, 50) ? phone.replace('/', '-') : phone,
        type: chance(below, 70) ? kitchen : KITCHENS[below(6)]!,
      })
    }
  })

// Songs as catalogues list them: several attributes in one field, numbers that mean little.
const songs = (size: number, seed: number): readonly MadeRecord[] =>
  several(size, seed, (below) => {
    const words = vocabulary(below, 1500, 2)
    return () => {
      const say = (count: number): string =>
        Array.from({ length: count }, () => capital(zipf(below, words))).join(' ')
      const [title, artist, album] = [say(1 + below(4)), say(1 + below(2)), say(1 + below(3))]
      const [year, track, length] = [1970 + below(45), 1 + below(16), 120 + below(240)]
      return (copy) => ({
        number: chance(below, 30) ? '' : two(track),
        title:
          copy > 0 && chance(below, 25)
            ? `${two(track)} - ${title}`
            : copy > 0 && chance(below, 20)
              ? mistyped(below, title)
              : title,
        artist: copy > 0 && chance(below, 10) ? '' : artist,
        album: copy > 0 && chance(below, 20) ? `${album} (${year})` : album,
        year: chance(below, 30) ? '' : chance(below, 40) ? `'${two(year % 100)}` : String(year),
        length: chance(below, 30)
          ? String(length * 1000 + below(1000))
          : `${Math.floor(length / 60)}:${two(length % 60)}`,
      })
    }
  })

export const SHAPES_OF_THINGS: readonly Shape[] = [
  { name: 'firms with branches', make: firmsOf },
  { name: 'papers', make: papers },
  { name: 'restaurants', make: diners },
  { name: 'songs', make: songs },
]
