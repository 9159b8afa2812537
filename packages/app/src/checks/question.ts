import { AppError, type InputOf } from '@xinyong/contract'
import { isIdentifierGrade, parseIdentifier, type Identifier } from '@xinyong/identity'
import { isActivity } from '@xinyong/rulebook'
import { keyOf } from '../policies/authorise.ts'
import type { Principal } from '../ports/principal.ts'

export type CheckAsked = InputOf<'checkSubject'>

/** @throws AppError identifier/invalid naming the field, the rule and what is wrong */
export function readIdentifier(text: string, field: string): Identifier {
  const read = parseIdentifier(text)
  if (read.ok) return read.identifier
  throw new AppError('identifier/invalid', {
    field,
    reason: read.message.en,
    reasonZh: read.message.zh,
    part: read.part,
    rule: read.rule,
  })
}

export interface Question {
  readonly asked: CheckAsked
  readonly identifier?: Identifier
  /** Charter 8: only an identifier that means one holder, or a person's confirmation, can carry a refusal. */
  readonly match: 'identifier' | 'name' | 'confirmed'
  /** Whom a person said the name means. */
  readonly subjects?: readonly string[]
}

/** @throws AppError check/unknown-activity, check/purpose-not-allowed, identifier/invalid */
export function readQuestion(principal: Principal, asked: CheckAsked): Question {
  if (!isActivity(asked.activity))
    throw new AppError('check/unknown-activity', { activity: asked.activity })
  const key = keyOf(principal)
  if (key && !key.purposes.includes(asked.purpose))
    throw new AppError('check/purpose-not-allowed', { purpose: asked.purpose })
  if (asked.subject === undefined) return { asked, match: 'name' }
  const identifier = readIdentifier(asked.subject, 'subject')
  return { asked, identifier, match: isIdentifierGrade(identifier) ? 'identifier' : 'name' }
}
