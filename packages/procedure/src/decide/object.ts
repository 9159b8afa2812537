import type { RemedyInForce } from '@xinyong/rulebook'
import type { ActBodies, Refusal } from '../acts/model.ts'
import { accept, deny, refusal } from '../refusal.ts'
import { isPending, petitionOf, remedyOf } from '../state/petitions.ts'
import { firstOf, needsReasons } from './common.ts'
import { contestable, inTime, noSuchRemedy, oncePending, petitionTerms } from './file-petition.ts'
import type { Decider, Situation } from './situation.ts'
import { draft } from './situation.ts'

const remediesOf = ({ rules }: Situation): readonly RemedyInForce[] =>
  rules.remedies.filter(({ kind }) => kind !== 'application')

/** Rulings an appeal by this remedy may contest: of its own remedy, not in the subject's favour, not appealed yet. */
const appealable = ({ state }: Situation, remedy: RemedyInForce): readonly string[] =>
  state.petitions
    .filter(({ remedy: of, ruling }) => of === remedy.of && ruling !== undefined)
    .filter(({ ruling }) => ruling?.outcome === 'refused' || ruling?.outcome === 'corrected')
    .filter(({ id }) => !state.petitions.some(({ against }) => against === id))
    .map(({ id }) => id)

const appealOfItsRuling = (
  at: Situation,
  remedy: RemedyInForce,
  { against }: ActBodies['object'],
): Refusal | undefined => {
  if (remedy.kind !== 'appeal')
    return against === undefined
      ? undefined
      : refusal(
          'procedure.appeal-of',
          { en: 'An objection contests no ruling.', zh: '异议不针对裁决。' },
          remedy.law,
        )
  const contested = against === undefined ? undefined : petitionOf(at.state, against)
  if (contested !== undefined && appealable(at, remedy).includes(contested.id)) return undefined
  const why =
    contested === undefined
      ? { en: 'it names no petition of this case', zh: '未指明本案的申请' }
      : contested.remedy !== remedy.of
        ? { en: 'the ruling was made under another remedy', zh: '该裁决属于另一救济途径' }
        : isPending(contested)
          ? { en: 'there is no ruling yet', zh: '尚无裁决' }
          : {
              en: 'the ruling was favourable or has been appealed',
              zh: '该裁决有利于申请人或已被复议',
            }
  return refusal(
    'procedure.appeal-of',
    {
      en: `${remedy.title.en} contests a ruling on “${remedy.of ?? ''}”; ${why.en}.`,
      zh: `“${remedy.title.zh}”针对“${remedy.of ?? ''}”的裁决；${why.zh}。`,
    },
    remedy.law,
  )
}

const mayFile = (at: Situation, remedy: RemedyInForce): boolean => {
  if (oncePending(at, remedy) !== undefined) return false
  if (remedy.kind === 'appeal')
    return appealable(at, remedy).some((id) => inTime(at, remedy, id) === undefined)
  return (
    firstOf(
      () => contestable(at, remedy),
      () => inTime(at, remedy),
    ) === undefined
  )
}

/** The subject contests a notice, an entry or a ruling. */
export const object: Decider<'object'> = {
  roles: ['subject', 'registrar'],
  possible: (at) => {
    const remedies = remediesOf(at)
    if (remedies.some((remedy) => mayFile(at, remedy))) return undefined
    const [only] = remedies
    if (only === undefined)
      return refusal('procedure.no-remedy', {
        en: 'The rules in force provide no objection.',
        zh: '现行规则未规定异议途径。',
      })
    return (
      firstOf(
        () => oncePending(at, only),
        () => contestable(at, only),
        () => (only.kind === 'appeal' ? undefined : inTime(at, only)),
      ) ??
      refusal(
        'procedure.remedy-object',
        { en: 'There is nothing that can be contested now.', zh: '目前没有可以异议的事项。' },
        only.law,
      )
    )
  },
  check: (at, body, by) => {
    const remedy = remedyOf(at.rules, body.remedy)
    if (remedy === undefined || remedy.kind === 'application')
      return deny(noSuchRemedy(body.remedy, 'objection'))
    const against = firstOf(
      () => needsReasons(body.reasons),
      () => appealOfItsRuling(at, remedy, body),
      () => contestable(at, remedy),
      () => oncePending(at, remedy),
      () => inTime(at, remedy, body.against),
    )
    if (against !== undefined) return deny(against)
    return accept(draft('object', at, by, { ...body, ...petitionTerms(at, remedy) }))
  },
  fields: (at) => {
    const open = remediesOf(at).filter((remedy) => mayFile(at, remedy))
    return {
      remedy: open.map(({ id }) => id),
      against: open.flatMap((remedy) => (remedy.kind === 'appeal' ? appealable(at, remedy) : [])),
    }
  },
}
