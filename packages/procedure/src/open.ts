import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import type { Actor, Command, Refusal } from './acts/model.ts'
import type { Calendar } from './calendars/calendar.ts'
import { calendarFor } from './calendars/for-rules.ts'
import { barred } from './decide/bars.ts'
import { between, firstOf } from './decide/common.ts'
import type { Context } from './decide/decide.ts'
import { mirror, recordFits } from './decide/mirror.ts'
import type { CaseIdentity } from './evolve/begin.ts'
import { begin } from './evolve/begin.ts'
import type { Decision } from './refusal.ts'
import { deny, refusal } from './refusal.ts'
import type { CaseState } from './state/model.ts'

/** The first act of a case and the state it gives, or why the case cannot be opened. */
export type Opening =
  | (Extract<Decision, { ok: true }> & { readonly state: CaseState })
  | Extract<Decision, { ok: false }>

const schemeHasCases = (rules: Rules, mirrors: boolean): Refusal | undefined => {
  if (rules.use === 'study')
    return refusal('charter.4.study', {
      en: 'This pack is for study in the lab; nobody is entered under it.',
      zh: '本规则包仅供研究，不得据以列入任何人。',
    })
  if (rules.kind === 'points' || rules.kind === 'score')
    return refusal('procedure.no-cases', {
      en: 'Points and scores know no cases; nobody is entered on them.',
      zh: '积分和评分不产生列入案件。',
    })
  if (mirrors === (rules.use === 'mirror')) return undefined
  return mirrors
    ? refusal('procedure.not-a-mirror', {
        en: 'This scheme is decided here; it mirrors no source.',
        zh: '本制度由本机关决定，不是镜像名单。',
      })
    : refusal(
        'procedure.mirror',
        {
          en: `This list is decided by ${rules.mirror?.publisher.en ?? 'its publisher'}; no case is opened here.`,
          zh: `本名单由${rules.mirror?.publisher.zh ?? '其发布机关'}决定，不在此立案。`,
        },
        rules.mirror?.law,
      )
}

const kindFits = (rules: Rules, kind: CaseState['subjectKind']): Refusal | undefined =>
  rules.subjects.includes(kind)
    ? undefined
    : refusal('procedure.subject-kind', {
        en: `This scheme does not apply to subjects of the kind “${kind}”.`,
        zh: `本制度不适用于“${kind}”类主体。`,
      })

const mayOpen = (by: Actor, roles: readonly string[]): Refusal | undefined =>
  roles.includes(by.role)
    ? undefined
    : refusal('procedure.role', {
        en: `A case is opened by: ${roles.join(', ')}.`,
        zh: `有权立案的角色：${roles.join('、')}。`,
      })

/**
 * Opens a case: by an officer, or as a draft by software (charter 2: it may open, never decide). A mirrored record
 * begins its case with `mirror` and change `add`.
 * @param rules the pack as it stands on the governing date; `rules.on` becomes the case's governing date
 */
export const openCase = (
  rules: Rules,
  identity: Pick<CaseIdentity, 'id' | 'authority'>,
  command: Command,
  today: PlainDate,
  cal: Calendar = calendarFor(rules),
  context: Context = {},
): Opening => {
  const who = { ...identity, pack: rules.pack }
  if (command.kind === 'mirror') {
    const { body, by } = command
    const against = firstOf(
      () => schemeHasCases(rules, true),
      () => mayOpen(by, mirror.roles),
      () => recordFits({ rules }, body),
      () =>
        body.change === 'add'
          ? undefined
          : refusal('procedure.not-open', {
              en: `There is no case of record ${body.sourceId} to ${body.change}.`,
              zh: `没有记录${body.sourceId}的案件可供变更。`,
            }),
    )
    if (against !== undefined) return deny(against)
    const filled = { ...body, governingDate: rules.on }
    const act = { kind: 'mirror' as const, by, on: today, body: filled }
    return { ok: true, acts: [act], state: begin(act, who) }
  }
  if (command.kind !== 'open')
    return deny(
      refusal('procedure.not-open', { en: 'There is no such case yet.', zh: '尚无此案。' }),
    )
  const { body, by } = command
  const against = firstOf(
    () => schemeHasCases(rules, false),
    () => mayOpen(by, ['officer', 'system']),
    () => kindFits(rules, body.subjectKind),
    () =>
      body.conductOn === undefined
        ? undefined
        : between({ en: 'Day of the conduct', zh: '行为日期' }, body.conductOn, undefined, today),
    () => barred({ rules, today, cal, earlier: context.earlier ?? [] }, body.conductOn),
  )
  if (against !== undefined) return deny(against)
  const filled = { ...body, governingDate: rules.on }
  const act = { kind: 'open' as const, by, on: today, body: filled }
  return { ok: true, acts: [act], state: begin(act, who) }
}
