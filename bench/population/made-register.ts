import { existsSync, readFileSync } from 'node:fs'
import { toLatin } from '@xinyong/identity'
import { entityOf } from '@xinyong/screening'
import type { Entity, EntityName } from '@xinyong/screening'
import { sharedPath } from '../screening-lists.ts'
import { scriptGroups, seeded } from '../name-corpora.ts'

type Random = () => number

/**
 * A register made up to the measure of real ones: a few names are borne by many and most by hardly anybody. Ranks follow
 * Zipf and Mandelbrot: the commonest family name has 0.4 % of its people, the first hundred 16 %, the first ten thousand
 * 60 %, of half a million; given names are fewer and more alike. The first names are those of the corpora, where these
 * are at hand, the rest is written by chains of letters that follow one another as in the first. Chinese names join the
 * family name of one historic person and the given name of another, so each is as common as it was.
 */
export interface Words {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly otherSpellings: ReadonlyMap<string, readonly string[]>
  readonly hanPeople: readonly string[]
  readonly hanFirms: readonly string[]
}

const [GIVEN, FAMILY] = [30_000, 500_000]
/** Mandelbrot's shift: how flat the head of the ranking is. */
const SHIFT = { given: 15, family: 25, firm: 8 } as const

const SYLLABLES =
  'an el mar to ri ka son ber li va no sha den ko ru ma fer il os tin go ra bel du ven ar mi stra no che'.split(
    ' ',
  )

/** Letters follow one another as in the given names: three decide the fourth. */
const letterChain = (names: readonly string[], random: Random): (() => string) => {
  const after = new Map<string, string>()
  for (const name of names) {
    const text = `^^^${name}$`
    for (let at = 3; at < text.length; at += 1) {
      const before = text.slice(at - 3, at)
      const known = after.get(before) ?? ''
      if (known.length < 400) after.set(before, known + text[at]!)
    }
  }
  return () => {
    let text = '^^^'
    while (text.length < 16) {
      const next = after.get(text.slice(-3)) ?? '$'
      const letter = next[Math.floor(random() * next.length)]!
      if (letter === '$') break
      text += letter
    }
    return text.slice(3)
  }
}

const lengthened = (first: readonly string[], size: number, random: Random): readonly string[] => {
  const all = new Set(first)
  const write = letterChain(first, random)
  for (let tries = 0; all.size < size && tries < size * 20; tries += 1) {
    const name = write()
    if (name.length > 3) all.add(name)
  }
  return [...all].slice(0, size)
}

const shuffled = <T>(values: readonly T[], random: Random): readonly T[] => {
  const mixed = [...values]
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!]
  }
  return mixed
}

const corpus = (file: string): readonly string[] | undefined => {
  try {
    const path = sharedPath('names', file)
    return existsSync(path)
      ? readFileSync(path, 'utf8').split(/\r?\n/).slice(3).filter(Boolean)
      : undefined
  } catch {
    return undefined
  }
}

const groupsAtHand = (): readonly (readonly string[])[] => {
  try {
    return scriptGroups().filter(([first]) => /^[a-z]{3,}$/.test(first ?? ''))
  } catch {
    return SYLLABLES.flatMap((one) => SYLLABLES.map((other) => [one + other]))
  }
}

/** The words a register is made of, the same for the same seed. */
export function registerWords(seed: number): Words {
  const random = seeded(seed)
  const groups = shuffled(groupsAtHand(), random)
  const latin = groups.map(([first]) => first!)
  const third = Math.floor(latin.length / 3)
  return {
    given: lengthened(latin.slice(0, third), GIVEN, random),
    family: lengthened(latin.slice(third), FAMILY, random),
    otherSpellings: new Map(groups.map(([first, ...others]) => [first!, others])),
    hanPeople:
      corpus('chinese-historic-names.txt')?.filter((name) => /^\p{Script=Han}{2,3}$/u.test(name)) ??
      [],
    hanFirms: corpus('chinese-company-short-names.txt') ?? [],
  }
}

const ranked = <T>(values: readonly T[], shift: number, random: Random): T => {
  const size = values.length
  const rank = Math.floor(((size + shift) / (1 + shift)) ** random() * (1 + shift) - shift) - 1
  return values[Math.min(size - 1, Math.max(0, rank))]!
}

const TRADES =
  'trading international group holdings services global investment consulting engineering technology energy shipping construction logistics capital industries management solutions development media pharma foods systems properties partners transport marine petroleum electronics textile design security financial metals agro travel medical software networks mining'.split(
    ' ',
  )
const FORMS = 'Ltd,LLC,GmbH,S.A.,Inc.,Limited,OOO,B.V.,Corp.,S.r.l.,JSC,Co. Ltd'.split(',')
const HAN_PLACES =
  '北京 上海 深圳市 广州 杭州 江苏 浙江 山东 四川 武汉 南京 天津 河南 青岛 厦门'.split(' ')
const HAN_TRADES =
  '科技 贸易 投资 实业 建设 物流 电子 信息技术 食品 医药 文化传播 机械 房地产 环保 服饰'.split(' ')
const HAN_FORMS = '有限公司 有限责任公司 股份有限公司 集团有限公司'.split(' ')

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)
const asName = (text: string): EntityName => ({ text, role: 'name' })

const OTHER_SCRIPTS = [
  /^\p{Script=Cyrillic}+$/u,
  /^\p{Script=Arabic}+$/u,
  /^[a-z]+$/,
  /^\p{Script=Greek}+$/u,
]

const latinPerson = (words: Words, random: Random): readonly EntityName[] => {
  const parts = [ranked(words.given, SHIFT.given, random)]
  if (random() < 0.35) parts.push(ranked(words.given, SHIFT.given, random))
  parts.push(ranked(words.family, SHIFT.family, random))
  const names = [asName(parts.map(capital).join(' '))]
  if (random() < 0.3) {
    const script = ranked(OTHER_SCRIPTS, 1, random)
    const other = parts.map((part) =>
      words.otherSpellings.get(part)?.find((one) => script.test(one)),
    )
    if (other.every((part) => part !== undefined))
      names.push({ text: other.join(' '), role: 'alias' })
  }
  return names
}

const hanPerson = (words: Words, random: Random): readonly EntityName[] => {
  const from = (): string => words.hanPeople[Math.floor(random() * words.hanPeople.length)]!
  const text = from().slice(0, 1) + from().slice(1)
  return random() < 0.4
    ? [asName(text), { text: toLatin(text, 'person'), role: 'alias' }]
    : [asName(text)]
}

const latinFirm = (words: Words, random: Random): readonly EntityName[] => {
  const parts = [capital(ranked(words.family, SHIFT.family, random))]
  if (random() < 0.4) parts.push(capital(ranked(words.family, SHIFT.family, random)))
  const trades = Math.floor(random() * 2.6)
  for (let at = 0; at < trades; at += 1) parts.push(capital(ranked(TRADES, SHIFT.firm, random)))
  return [asName([...parts, ranked(FORMS, 1, random)].join(' '))]
}

const hanFirm = (words: Words, random: Random): readonly EntityName[] => {
  const core = words.hanFirms[Math.floor(random() * words.hanFirms.length)]!
  const place = random() < 0.7 ? ranked(HAN_PLACES, 2, random) : ''
  return [asName(place + core + ranked(HAN_TRADES, 3, random) + ranked(HAN_FORMS, 0, random))]
}

const COUNTRIES = 'us gb ru cn de fr ua in br ir tr it es mx ng pk'.split(' ')
const twoDigits = (most: number, random: Random): string =>
  `${1 + Math.floor(random() * most)}`.padStart(2, '0')

const personFacts = (random: Random): Partial<Entity> => {
  const year = 1930 + Math.floor(random() * 75)
  const known = random()
  if (known < 0.3) return {}
  return {
    birthDates: [
      known < 0.6 ? `${year}` : `${year}-${twoDigits(12, random)}-${twoDigits(28, random)}`,
    ],
  }
}

const firmFacts = (at: number, random: Random): Partial<Entity> =>
  random() < 0.5
    ? {}
    : { identifiers: [{ scheme: 'registrationNumber', value: `${10_000_000 + at * 7}` }] }

/** Half people of Latin names, a fifth firms of such names, the rest Chinese people and firms; 1.2 names each. */
export function* madeRegister(size: number, seed: number, words: Words): Generator<Entity> {
  const random = seeded(seed)
  const han = words.hanPeople.length > 0 && words.hanFirms.length > 0
  for (let at = 0; at < size; at += 1) {
    const kind = random() * (han ? 1 : 0.7)
    const known = {
      id: `made-${at.toString(36)}`,
      datasets: [`list-${at % 40}`],
      countries: [ranked(COUNTRIES, 1, random)],
    }
    if (kind < 0.5)
      yield entityOf({
        ...known,
        schema: 'Person',
        names: latinPerson(words, random),
        ...personFacts(random),
      })
    else if (kind < 0.7)
      yield entityOf({
        ...known,
        schema: 'Company',
        names: latinFirm(words, random),
        ...firmFacts(at, random),
      })
    else if (kind < 0.88)
      yield entityOf({
        ...known,
        schema: 'Person',
        names: hanPerson(words, random),
        ...personFacts(random),
      })
    else
      yield entityOf({
        ...known,
        schema: 'Company',
        names: hanFirm(words, random),
        ...firmFacts(at, random),
      })
  }
}
