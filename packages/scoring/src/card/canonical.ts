/**
 * The one spelling of a JSON value: members sorted by UTF-16 code units, nothing blank, absent members left out.
 * Digests and byte-equal replays are taken over it.
 * @throws TypeError at a number that JSON cannot hold, naming its path
 */
export function canonicalJson(value: unknown, path = '$'): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${path}: ${value} has no place in JSON`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value))
    return `[${value.map((one, at) => canonicalJson(one, `${path}[${at}]`)).join(',')}]`
  if (typeof value !== 'object') throw new TypeError(`${path}: ${typeof value} is no JSON`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member, `${path}.${name}`)}`)
  return `{${members.join(',')}}`
}
