// Small tables of words that stand in names without naming: general knowledge, set down by hand.

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Forms of address and ranks, as folded names write them. */
export const TITLES: ReadonlySet<string> = setOf(
  'mr mrs ms miss dr prof professor sir dame lord lady hon rev reverend fr father gen general lt lieutenant col colonel ' +
    'maj major capt captain cmdr commander sgt sergeant adm admiral president minister king queen prince princess ' +
    'herr frau monsieur madame mme mlle don dona senor senora sr sra ing eng dipl mag mba phd esq ' +
    'haji hajji hajj al-hajj sheikh shaikh shaykh sheik mullah mulla maulana mawlana maulvi maulavi mawlawi ' +
    'ayatollah hojjatoleslam ustad qari sardar г-н г-жа доктор профессор socalled',
)

/** Titles people also bear as names. */
export const NAMING_TITLES: ReadonlySet<string> = setOf(
  'prince princess king queen lord lady major general don dona sheikh shaikh shaykh sheik sardar dean earl judge',
)

/** They tie parts of a name together; they come and go between spellings. */
export const PARTICLES: ReadonlySet<string> = setOf(
  'al el ul ur as ash ad ar at az an de da do dos das del della di du des la le les lo van von der den ter ten zu zum zur ' +
    'y e i and und et st saint san ibn bin ben bint binti binte ould wuld na ze ud uz us af av ap mac o بن ابن بنت ال آل ولد בן בת ben',
)

/** A word after one of these is the father's name. */
export const SON_OF: ReadonlySet<string> = setOf(
  'ibn bin ben bint binti binte ould wuld ولد بن ابن بنت',
)

/** Between the words of an organisation's name. */
export const LINKING: ReadonlySet<string> = setOf(
  'the of and for in on at to by al el de del la le les du des da do das dos di der die das fur und et y e the a an na по и в на',
)

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
/** Single letters and what Chinese spells alike (XI, VI) are left alone. */
const ROMAN: ReadonlyMap<string, string> = new Map([
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vii', '7'],
  ['viii', '8'],
  ['ix', '9'],
  ['xii', '12'],
  ['xiii', '13'],
])

/** Stands before a number and says no more than that it is one. */
export const NUMBER_SIGN: ReadonlySet<string> = setOf('no nr num number nº nro numero nummer')

const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['filho', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
])

/** Which bearer of a name a last word says (`Jr.`, `III`); undefined for other words. */
export const generationOf = (word: string): string | undefined => GENERATIONS.get(word)

/** Before a vessel's name: the kind of ship. */
export const SHIP: ReadonlySet<string> = setOf('mv mt ss fv mts mvs')

const HAN_DIGITS = '零一二三四五六七八九十'

/** The number a word writes (`3rd`, `third`, `III`, `no3`, 第三); undefined for other words. */
export const numberOf = (word: string): string | undefined => {
  const digits = /^(?:no|nr|n)?0*(\d+)(?:st|nd|rd|th|e|er|eme|o|a|й|я|号|厂|社)?$/.exec(word)
  if (digits !== null) return digits[1]
  const roman = ROMAN.get(word)
  if (roman !== undefined) return roman
  const ordinal = ORDINALS.indexOf(word)
  if (ordinal >= 0) return String(ordinal + 1)
  const han = /^第(.)$/.exec(word)
  const digit = han === null ? -1 : HAN_DIGITS.indexOf(han[1] ?? '')
  return digit >= 0 ? String(digit) : undefined
}

const PATRONYMIC =
  /^.{2,}(?:[oeyi]vi(?:ch|tch|c|q)|[oe]vna|ichna|ovych|evych|ivna|yivna|oglu|ogly|kyzy|qizi|uulu|sdottir|ович|евич|овна|евна|ична|оглы|кызы|уулу|ївна|івна|овіч|евіч|эвіч)$/

/** Told by its ending alone; Slavic, Turkic and Icelandic. */
export const looksPatronymic = (word: string): boolean => PATRONYMIC.test(word)
