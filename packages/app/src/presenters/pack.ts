import type { OutputOf } from '@xinyong/contract'
import type { LoadedPack } from '../ports/services.ts'

type PackSummary = OutputOf<'listPacks'>['items'][number]

/** Rules of the pack, in every list of it, that nobody has found in a source yet. */
function unverified(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + unverified(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const own = 'status' in value && value.status === 'unverified' ? 1 : 0
  return Object.values(value).reduce<number>((sum, item) => sum + unverified(item), own)
}

export function presentPack({ pack, digest }: LoadedPack): PackSummary {
  return {
    id: pack.id,
    title: pack.title,
    summary: pack.summary,
    kind: pack.kind,
    ...(pack.direction === undefined ? {} : { direction: pack.direction }),
    use: pack.use,
    jurisdiction: pack.jurisdiction,
    authority: pack.authority.name,
    subjects: [...pack.subjects],
    versions: pack.versions.map(({ id, from, title }) => ({ id, from, title })),
    unverified: unverified(pack),
    digest,
  }
}
