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

const PAIRS: ReadonlySet<string> = new Set(
  Object.keys(DIGRAPHS).map((letters) => letters.slice(0, 2)),
)

const digraphSize = (latin: string, at: number): number => {
  if (!PAIRS.has(latin.slice(at, at + 2))) return 1
  let size = 4
  while (size > 1 && DIGRAPHS[latin.slice(at, at + size)] === undefined) size -= 1
  return size
}

const sounds = (latin: string): string => {
  let heard = ''
  for (let at = 0; at < latin.length;) {
    const size = digraphSize(latin, at)
    const part = latin.slice(at, at + size)
    const soft = part === 'c' && 'eiy'.includes(latin.charAt(at + 1) || '-')
    const sound = size > 1 ? DIGRAPHS[part] : soft ? 'S' : SINGLES[part]
    const code = sound ?? (part >= '0' && part <= '9' ? part : '')
    // Only the first vowel is heard, as one: vowels are what romanisations disagree about.
    if (code === '' && heard === '') heard = 'A'
    else if (code !== '' && !heard.endsWith(code)) heard += code
    at += size
  }
  return heard
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
  for (const sound of sounds(latin)) {
    const heard = CLASSES[sound] ?? sound
    if (heard !== '' && !key.endsWith(heard)) key += heard
  }
  return key
}
