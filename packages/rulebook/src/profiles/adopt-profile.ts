import type { Problem } from '../load/located.ts'
import type { Profile } from './profile.ts'
import { profileOf, profiles } from './profiles.ts'

type Node = Readonly<Record<string, unknown>>

/**
 * Fills what a pack file leaves to its `profile`, before the file is checked against the schema. The pack's own words come
 * first and win: a rule whose id it states itself is not taken from the profile, and its notice stands. What does not
 * have the shape of a pack is left as it is, for the schema to tell.
 */
export function adoptProfile(value: unknown): {
  readonly value: unknown
  readonly problems: readonly Problem[]
} {
  if (!isNode(value) || value['profile'] === undefined) return { value, problems: [] }
  const profile = profileOf(value['profile'])
  if (profile === undefined) return { value, problems: [unknownProfile(value['profile'])] }
  return { value: merged(value, profile), problems: [] }
}

function merged(pack: Node, profile: Profile): Node {
  const own = pack['procedure']
  return {
    ...pack,
    sources: isNode(pack['sources']) ? { ...profile.sources, ...pack['sources'] } : pack['sources'],
    exclusions: withMore(pack['exclusions'], profile.exclusions),
    remedies: withMore(pack['remedies'], profile.remedies),
    removals: withMore(pack['removals'], profile.removals),
    ...(isNode(own) ? { procedure: { notice: [profile.notice], ...own } } : {}),
  }
}

/** Own items keep their places, so that problems are still told with the right line. */
function withMore(own: unknown, more: readonly { readonly id: string }[]): unknown {
  if (!Array.isArray(own)) return own
  const stated = new Set((own as unknown[]).map((item) => (isNode(item) ? item['id'] : undefined)))
  return [...(own as unknown[]), ...more.filter(({ id }) => !stated.has(id))]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unknownProfile(id: unknown): Problem {
  const known = profiles.map((profile) => profile.id).join(', ')
  return {
    rule: 'pack.profile.unknown',
    path: ['profile'],
    message: {
      en: `There is no profile “${String(id)}”. Known: ${known}.`,
      zh: `没有规则模板“${String(id)}”。可用：${known}。`,
    },
  }
}
