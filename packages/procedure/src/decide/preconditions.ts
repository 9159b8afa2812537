import type { PlainDate, Text } from '@xinyong/identity'
import type { Refusal, Role } from '../acts/model.ts'
import { refusal } from '../refusal.ts'
import { effectiveFrom, termEndOf } from '../state/effect.ts'
import type { Situation } from './situation.ts'
import type { LaterKind } from './table.ts'
import { deciders } from './table.ts'

const roles: Readonly<Record<Role, Text>> = {
  officer: { en: 'an officer', zh: '经办人' },
  decider: { en: 'the decider', zh: '决定人' },
  superior: { en: 'a superior', zh: '上级' },
  reviewer: { en: 'a reviewer', zh: '复核人' },
  registrar: { en: 'the registrar', zh: '登记员' },
  subject: { en: 'the subject', zh: '当事人' },
  'relying-party': { en: 'a relying party', zh: '依赖方' },
  administrator: { en: 'the administrator', zh: '管理员' },
  overseer: { en: 'an overseer', zh: '监督人' },
  system: { en: 'the system', zh: '系统' },
}

/** Lists that somebody else decides: their entries follow the source and are contested there. */
const sourceDecides = ({ rules, state }: Situation, kind: LaterKind): Refusal | undefined => {
  if (state.mirror === undefined)
    return kind === 'mirror'
      ? refusal('procedure.not-a-mirror', {
          en: 'This case is decided here; it mirrors no source.',
          zh: '本案由本机关决定，不是镜像记录。',
        })
      : undefined
  if (kind === 'mirror' || kind === 'annotate') return undefined
  const publisher = rules.mirror?.publisher
  return refusal(
    'procedure.mirror',
    {
      en: `This list is decided by ${publisher?.en ?? 'its publisher'}; contest it there. Here the entry follows the source.`,
      zh: `本名单由${publisher?.zh ?? '其发布机关'}决定，异议应向其提出；此处仅随来源更新。`,
    },
    rules.mirror?.law,
  )
}

const officeFits = ({ actor }: Situation, kind: LaterKind): Refusal | undefined => {
  const allowed = deciders[kind].roles
  // Charter 2: software decides nothing; it may only serve by machine, spend tokens, expire and mirror.
  if (allowed.includes(actor.role)) return undefined
  const list = {
    en: allowed.map((role) => roles[role].en),
    zh: allowed.map((role) => roles[role].zh),
  }
  return refusal(actor.role === 'system' ? 'charter.2.human' : 'procedure.role', {
    en: `This step belongs to ${list.en.join(' or ')}, not to ${roles[actor.role].en}.`,
    zh: `此行为由${list.zh.join('或')}实施，不属于${roles[actor.role].zh}。`,
  })
}

/** A term that has run ends the entry whether or not the system has written it down yet. */
const termHasRun = ({ rules, state, cal, today }: Situation): PlainDate | undefined => {
  const end = termEndOf(rules, state, effectiveFrom(rules, state, cal))
  return end !== undefined && end <= today ? end : undefined
}

const stillOpen = (at: Situation, kind: LaterKind): Refusal | undefined => {
  const { state } = at
  if (deciders[kind].afterEnd === true) return undefined
  const ended = state.exit?.on ?? (kind === 'expire' ? undefined : termHasRun(at))
  if (ended !== undefined)
    return refusal('procedure.ended', {
      en: `The entry ended on ${ended}; nothing more is done on this case but notices, statements, pending rulings and compensation.`,
      zh: `列入已于${ended}终止；除送达、说明、未决裁决和赔偿外，不再实施其他行为。`,
    })
  return state.stage === 'closed'
    ? refusal('procedure.closed', {
        en: 'The case was closed without an entry.',
        zh: '本案已结，未予列入。',
      })
    : undefined
}

/** What stands against any act of this kind before its own law is asked. */
export const precondition = (at: Situation, kind: LaterKind): Refusal | undefined =>
  sourceDecides(at, kind) ??
  officeFits(at, kind) ??
  (at.today < at.state.lastOn
    ? refusal('procedure.backwards', {
        en: `The case already has an act of ${at.state.lastOn}; none can be dated ${at.today}.`,
        zh: `本案已有${at.state.lastOn}的行为，不能再作出${at.today}的行为。`,
      })
    : undefined) ??
  stillOpen(at, kind) ??
  deciders[kind].guard?.(at)
