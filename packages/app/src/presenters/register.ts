import type { OutputOf } from '@xinyong/contract'
import type { Pack } from '@xinyong/rulebook'
import type { MirrorEdition } from '../ports/mirrors.ts'

export function presentRegister(
  pack: Pack,
  inForce: number,
  edition: MirrorEdition | undefined,
): OutputOf<'getRegister'> {
  return {
    id: pack.id,
    title: pack.title,
    summary: pack.summary,
    kind: pack.kind,
    ...(pack.direction === undefined ? {} : { direction: pack.direction }),
    use: pack.use,
    jurisdiction: pack.jurisdiction,
    authority: pack.authority.name,
    inForce,
    ...(edition === undefined
      ? {}
      : {
          edition: {
            id: edition.edition,
            takenAt: edition.takenAt,
            records: edition.records,
          },
        }),
  }
}
