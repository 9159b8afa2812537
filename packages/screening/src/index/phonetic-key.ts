// How letters are heard across romanisations. Digraphs first: the longest that fits wins.
const DIGRAPHS: Readonly<Record<string, string>> = {
  tsch: 'S',
  sch: 'S',
  tch: 'S',
  dzh: 'J',
  sh: 'S',
  ch: 'S',
  zh: 'J',
  cz: 'S',
  ts: 'C',
  tz: 'C',
  dz: 'C',
  hs: 'S',
  dj: 'J',
  kh: 'H',
  gh: 'G',
  ph: 'F',
  th: 'T',
  dh: 'D',
  ck: 'K',
  qu: 'K',
}

const SINGLES: Readonly<Record<string, string>> = {
  b: 'B',
  p: 'P',
  f: 'F',
  v: 'V',
  w: 'V',
  d: 'D',
  t: 'T',
  k: 'K',
  q: 'K',
  c: 'K',
  g: 'G',
  x: 'X',
  s: 'S',
  z: 'C',
  j: 'J',
  l: 'L',
  r: 'R',
  m: 'M',
  n: 'N',
  h: 'H',
}

// By the code of its letter: what a letter sounds like by itself, and which begin two that sound as one.
const SINGLE_OF = Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code)
  return SINGLES[letter] ?? (letter >= '0' && letter <= '9' ? letter : '')
})
const FIRSTS = new Set(Object.keys(DIGRAPHS).map((letters) => letters.charCodeAt(0)))
const BEGINS = Uint8Array.from({ length: 128 }, (_, code) => (FIRSTS.has(code) ? 1 : 0))
const PAIRS: ReadonlySet<string> = new Set(
  Object.keys(DIGRAPHS).map((letters) => letters.slice(0, 2)),
)
const LETTER_C = 99

const digraphSize = (latin: string, at: number): number => {
  if (BEGINS[latin.charCodeAt(at)] !== 1 || !PAIRS.has(latin.slice(at, at + 2))) return 1
  let size = 4
  while (size > 1 && DIGRAPHS[latin.slice(at, at + size)] === undefined) size -= 1
  return size
}

const isSoft = (latin: string, at: number): boolean =>
  latin.charCodeAt(at) === LETTER_C && 'eiy'.includes(latin.charAt(at + 1) || '-')

const heardIn = (latin: string): string => {
  let heard = ''
  let last = ''
  for (let at = 0; at < latin.length;) {
    const size = digraphSize(latin, at)
    const code =
      size > 1
        ? (DIGRAPHS[latin.slice(at, at + size)] ?? '')
        : isSoft(latin, at)
          ? 'S'
          : (SINGLE_OF[latin.charCodeAt(at)] ?? '')
    // Only the first vowel is heard, as one: vowels are what romanisations disagree about.
    const sound = code === '' && last === '' ? 'A' : code
    if (sound !== '' && sound !== last) heard += last = sound
    at += size
  }
  return heard
}

let [lastWord, lastHeard] = ['', '']

// A word's two keys are made one after the other.
const sounds = (latin: string): string => {
  if (latin !== lastWord) [lastWord, lastHeard] = [latin, heardIn(latin)]
  return lastHeard
}

/** The consonants of a Latin word as they are heard, doubled ones once: Mohammed and Muhamad are MHMD. */
export const phoneticKey = (latin: string): string => sounds(latin).replaceAll('W', 'V')

const CLASSES: Readonly<Record<string, string>> = {
  B: 'P',
  V: 'F',
  D: 'T',
  G: 'K',
  J: 'S',
  C: 'S',
  X: 'S',
  R: 'L',
  H: '',
  A: '',
}

/**
 * The same with voice and aspiration left out and r read as l: Peking and Beijing start alike, Frank and 弗兰克
 * (fulanke) are FLNK. Coarse: it links writings of different scripts and old romanisations.
 */
export const skeletonKey = (latin: string): string => {
  let key = ''
  let last = ''
  for (const sound of sounds(latin)) {
    const heard = CLASSES[sound] ?? sound
    if (heard !== '' && heard !== last) key += last = heard
  }
  return key
}
