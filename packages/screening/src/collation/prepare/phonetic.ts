const CLASSES: Readonly<Record<string, string>> = {
  b: '1',
  f: '1',
  p: '1',
  v: '1',
  w: '1',
  c: '2',
  g: '2',
  j: '2',
  k: '2',
  q: '2',
  s: '2',
  x: '2',
  z: '2',
  d: '3',
  t: '3',
  l: '4',
  m: '5',
  n: '5',
  r: '6',
}

/** A sound key of a Latin word after the idea of Soundex, without its fixed length; empty for a word without letters. */
export const soundKey = (word: string): string => {
  let key = ''
  let last = ''
  for (const letter of word) {
    if (letter < 'a' || letter > 'z') continue
    const sound = CLASSES[letter] ?? ''
    if (key === '') key = sound === '2' ? 'k' : letter
    else if (sound !== '' && sound !== last) key += sound
    if (letter !== 'h') last = sound
    if (key.length === 5) break
  }
  return key
}
