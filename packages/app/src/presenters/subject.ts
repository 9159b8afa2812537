import type { OutputOf } from '@xinyong/contract'
import type { SubjectCard } from '../ports/ledger.ts'

export type SubjectShown = OutputOf<'registerSubject'>

/** A subject as officers and the subject itself see it; sensitive identifiers are masked already where they are stored. */
export function presentSubject(subject: SubjectCard): SubjectShown {
  return {
    id: subject.id,
    kind: subject.kind,
    names: [...subject.names],
    identifiers: subject.identifiers.map(({ scheme, shown }) => ({ scheme, shown })),
    ...(subject.birthYear === undefined ? {} : { birthYear: subject.birthYear }),
    countries: [...subject.countries],
    demo: subject.demo,
  }
}
