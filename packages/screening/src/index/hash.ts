const finish = (hash: number): number => {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** 32 bits of a text, unsigned, well mixed (multiply and fold over UTF-16 units); `seed` keeps kinds of keys apart. */
export const hashText = (text: string, seed: number): number => {
  let hash = seed ^ Math.imul(text.length, 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15)
  return finish(hash)
}

/** The hash of a text without the UTF-16 unit at `left`, which need not be put together for it. */
export const hashWithout = (text: string, left: number, seed: number): number => {
  let hash = seed ^ Math.imul(text.length - 1, 0x9e3779b1)
  for (let at = 0; at < text.length; at += 1)
    if (at !== left) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) ^ (hash >>> 15)
  return finish(hash)
}

/** A fast checksum of a buffer of whole 32-bit words: it finds damage, not forgery. */
export const checksum = (words: Uint32Array): number => {
  let [a, b, c, d] = [1, 2, 3, 4]
  const whole = words.length - (words.length % 4)
  for (let at = 0; at < whole; at += 4) {
    a = Math.imul(a ^ words[at]!, 0x9e3779b1)
    b = Math.imul(b ^ words[at + 1]!, 0x85ebca6b)
    c = Math.imul(c ^ words[at + 2]!, 0xc2b2ae35)
    d = Math.imul(d ^ words[at + 3]!, 0x27d4eb2f)
    a ^= a >>> 15
    b ^= b >>> 13
    c ^= c >>> 14
    d ^= d >>> 12
  }
  for (let at = whole; at < words.length; at += 1) a = Math.imul(a ^ words[at]!, 0x9e3779b1)
  const mixed = a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)
  return (Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b) ^ words.length) >>> 0
}
