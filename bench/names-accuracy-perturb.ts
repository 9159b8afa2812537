/** Numbers from a fixed seed, so that every run and every peer sees the same queries. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

function mistyped(name: string, below: (bound: number) => number): string {
  const places = [...name.matchAll(/\p{L}/gu)].map(({ index }) => index)
  const at = places[below(places.length)] ?? 0
  const [before, letter, after] = [name.slice(0, at), name.charAt(at), name.slice(at + 1)]
  const other = LETTERS.charAt(below(LETTERS.length))
  switch (below(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + other + after
    case 2:
      return before + after.slice(0, 1) + letter + after.slice(1)
    default:
      return before + other + after
  }
}

/** One slip of the kinds people make: a letter, the order of the parts, or a middle part left out. */
export function perturbed(name: string, below: (bound: number) => number): string {
  const parts = name.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  const kind = below(3)
  if (kind === 1 && parts.length > 1) return [...parts.slice(1), parts[0]].join(' ')
  if (kind === 2 && parts.length > 2) {
    const out = 1 + below(parts.length - 2)
    return parts.filter((_, at) => at !== out).join(' ')
  }
  return mistyped(parts.join(' '), below)
}
