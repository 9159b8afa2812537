import { accept, deny, refusal } from '../refusal.ts'
import type { Refusal } from '../acts/model.ts'
import { firstOf } from './common.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

type Body = Parameters<Decider<'mirror'>['check']>[1]

/** What any record of a mirrored list must be: of this scheme's grounds and kinds, with its edition and its number. */
export const recordFits = ({ rules }: Pick<Situation, 'rules'>, body: Body): Refusal | undefined =>
  firstOf(
    () =>
      rules.grounds.some(({ id }) => id === body.ground)
        ? undefined
        : refusal('charter.1.ground', {
            en: `“${body.ground}” is no ground of this list in force on ${rules.on}.`,
            zh: `“${body.ground}”不是${rules.on}有效的名单事由。`,
          }),
    () =>
      rules.subjects.includes(body.subjectKind)
        ? undefined
        : refusal('procedure.subject-kind', {
            en: `This list does not hold subjects of the kind “${body.subjectKind}”.`,
            zh: `本名单不含“${body.subjectKind}”类主体。`,
          }),
    () =>
      body.edition.trim() === '' || body.sourceId.trim() === ''
        ? refusal(
            'procedure.mirror-provenance',
            {
              en: 'A mirrored record names its edition and its number in the source.',
              zh: '镜像记录须载明版次和来源编号。',
            },
            rules.mirror?.law,
          )
        : undefined,
  )

/** A later edition of the source changes or drops its record. `add` begins a case and goes through `openCase`. */
export const mirror: Decider<'mirror'> = {
  roles: ['system', 'registrar', 'administrator'],
  check: (at, body, by) => {
    const against = firstOf(
      () =>
        body.change === 'add'
          ? refusal('procedure.mirror-again', {
              en: 'The record is here already; a record that returns begins a new case.',
              zh: '该记录已存在；重新出现的记录应另立新案。',
            })
          : undefined,
      () =>
        body.sourceId === at.state.mirror?.sourceId
          ? undefined
          : refusal('procedure.mirror-provenance', {
              en: `This case mirrors record ${at.state.mirror?.sourceId ?? ''}, not ${body.sourceId}.`,
              zh: `本案镜像的是记录${at.state.mirror?.sourceId ?? ''}，而非${body.sourceId}。`,
            }),
      () => (body.change === 'remove' ? undefined : recordFits(at, body)),
    )
    return against === undefined ? accept(draft('mirror', at, by, body)) : deny(against)
  },
  fields: () => ({ change: ['change', 'remove'] }),
}
