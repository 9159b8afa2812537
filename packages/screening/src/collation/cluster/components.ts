/** Links between records: parallel arrays, `bits` of evidence each. */
export type Links = {
  readonly count: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly bits: Float32Array
}

/** A union–find over numbers 0 to `size - 1` whose leader is always the least member. */
export const createUnion = (
  size: number,
): { readonly find: (at: number) => number; readonly join: (a: number, b: number) => void } => {
  const parent = new Int32Array(size)
  for (let at = 0; at < size; at += 1) parent[at] = at
  const find = (start: number): number => {
    let at = start
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!
      at = parent[at]!
    }
    return at
  }
  return {
    find,
    join(a, b) {
      const [one, other] = [find(a), find(b)]
      if (one < other) parent[other] = one
      else parent[one] = other
    },
  }
}

/** Larger components are cut at their weakest links before they are parted: the table of a component is quadratic. */
export const LARGEST_COMPONENT = 300

/** Records that links of at least `threshold` hold together, two or more each. */
export const componentsOf = (
  size: number,
  links: Links,
  threshold: number,
  joined: readonly (readonly [number, number])[] = [],
): readonly (readonly number[])[] => {
  const union = createUnion(size)
  for (let at = 0; at < links.count; at += 1)
    if (links.bits[at]! >= threshold) union.join(links.a[at]!, links.b[at]!)
  for (const [a, b] of joined) union.join(a, b)
  const members = new Map<number, number[]>()
  const note = (record: number): void => {
    const leader = union.find(record)
    if (leader === record) return
    const list = members.get(leader)
    if (list === undefined) members.set(leader, [leader, record])
    else list.push(record)
  }
  for (let record = 0; record < size; record += 1) note(record)
  return [...members.values()]
}

type Link = { readonly a: number; readonly b: number; readonly bits: number }

/**
 * Cuts a component until no piece is larger than `most`: the weakest links go first, two bits at a time. What
 * judgements hold together stays together.
 */
export const cutComponent = (
  members: readonly number[],
  links: readonly Link[],
  threshold: number,
  joined: readonly (readonly [number, number])[],
  most = LARGEST_COMPONENT,
): readonly (readonly number[])[] => {
  if (members.length <= most || links.length === 0) return [members]
  const next = threshold + 2
  const kept = links.filter(({ bits }) => bits >= next)
  const place = new Map(members.map((member, at) => [member, at]))
  const union = createUnion(members.length)
  for (const { a, b } of kept) union.join(place.get(a)!, place.get(b)!)
  for (const [a, b] of joined) {
    const [one, other] = [place.get(a), place.get(b)]
    if (one !== undefined && other !== undefined) union.join(one, other)
  }
  const pieces = new Map<number, number[]>()
  members.forEach((member, at) => {
    const leader = union.find(at)
    pieces.set(leader, [...(pieces.get(leader) ?? []), member])
  })
  return [...pieces.values()].flatMap((piece) => {
    const inside = new Set(piece)
    const own = kept.filter(({ a, b }) => inside.has(a) && inside.has(b))
    return cutComponent(piece, own, next, joined, most)
  })
}
