import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Weight = 'Regular' | 'Bold'

const read = new Map<Weight, Uint8Array>()

/** Noto Sans Hans, which has Latin too: read once, when the first letter is written; letters embed what they use of it. */
export function letterFont(weight: Weight): Uint8Array {
  let bytes = read.get(weight)
  if (!bytes) {
    const door = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')
    bytes = readFileSync(join(dirname(door), `../fonts/NotoSansHans-${weight}.otf`))
    read.set(weight, bytes)
  }
  return bytes
}
