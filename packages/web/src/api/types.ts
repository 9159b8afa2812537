import type { OutputOf, RawInputOf } from '@xinyong/contract'

/** Shapes that several screens share, by the names that DESIGN gives the things. */
export type CaseFile = OutputOf<'getCase'>
export type CaseSummary = OutputOf<'listCases'>['items'][number]
export type Clock = CaseFile['clocks'][number]
export type ActShown = CaseFile['acts'][number]
export type AllowedAct = CaseFile['allowed'][number]
export type Refusal = NonNullable<AllowedAct['refusal']>
export type Petition = CaseFile['petitions'][number]
export type SubjectCard = CaseFile['subject']
export type ActRequest = RawInputOf<'actOnCase'>['act']
export type Entry = OutputOf<'getEntry'>
export type MyFile = OutputOf<'myFile'>
export type CheckAnswer = OutputOf<'checkSubject'>
export type DocumentRef = CaseFile['documents'][number]
