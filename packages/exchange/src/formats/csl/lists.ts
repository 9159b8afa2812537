/** What a list of the consolidated file is about, as FollowTheMoney topics. */
const topics: Readonly<Record<string, string>> = {
  SDN: 'sanction',
  SSI: 'sanction',
  FSE: 'sanction',
  PLC: 'sanction',
  CAP: 'sanction',
  'NS-MBS': 'sanction',
  CMIC: 'sanction',
  ISN: 'sanction',
  EL: 'export.control',
  MEU: 'export.control',
  UVL: 'export.risk',
  DPL: 'export.control',
  DTC: 'debarment',
}

export interface CslList {
  readonly code: string
  readonly authority: string
  readonly topic: string
  readonly title: string
}

/** `Entity List (EL) - Bureau of Industry and Security`; a list created later gets a code made of its title. */
export function listOf(source: string): CslList {
  const cut = source.lastIndexOf(' - ')
  const title = cut < 0 ? source : source.slice(0, cut)
  const authority = cut < 0 ? 'United States Government' : source.slice(cut + 3)
  const short = /\(([^()]+?)(?: List)?\)(?: List)?\s*$/.exec(title)?.[1] ?? /CMIC/.exec(title)?.[0]
  const code = short ?? title.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 24)
  return { code, authority, title, topic: topics[code] ?? 'reg.action' }
}

/** True for lists this reader knows by name; others are read all the same and counted apart. */
export function isKnownList(code: string): boolean {
  return code in topics
}
