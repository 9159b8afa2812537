import type { OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { Principal } from '../ports/principal.ts'
import type { StoredCard } from '../ports/scorecards.ts'

export type CardStep = OutputOf<'getScorecard'>['steps'][number]

interface Rule {
  readonly from: readonly StoredCard['state'][]
  readonly to: StoredCard['state']
  readonly roles: readonly string[]
  /** Whoever made or proposed the card may not do it. */
  readonly second: boolean
}

/** Draft, proposed, approved by a second person, published; then retired, by the next version or by hand. */
export const cardRules: Readonly<Record<Exclude<CardStep, 'save'>, Rule>> = {
  propose: { from: ['draft', 'rejected'], to: 'proposed', roles: ['officer'], second: false },
  approve: { from: ['proposed'], to: 'approved', roles: ['decider', 'superior'], second: true },
  reject: { from: ['proposed'], to: 'rejected', roles: ['decider', 'superior'], second: true },
  publish: {
    from: ['approved'],
    to: 'published',
    roles: ['officer', 'decider', 'superior'],
    second: false,
  },
  retire: {
    from: ['published', 'approved'],
    to: 'retired',
    roles: ['officer', 'decider', 'superior'],
    second: false,
  },
}

const NO: Readonly<Record<'state' | 'role' | 'second', Text>> = {
  state: {
    en: 'A card is proposed, approved by a second person, and only then published.',
    zh: '评分卡须先提议，经另一人批准后方可发布。',
  },
  role: { en: 'This step belongs to another office.', zh: '该步骤属于其他职务。' },
  second: {
    en: 'Whoever made or proposed a card may not approve it.',
    zh: '制作或提议评分卡的人不得自行批准。',
  },
}

/** Why an account may not take the step now, or undefined where it may. */
export function whyNot(
  principal: Principal,
  card: Pick<StoredCard, 'state' | 'history' | 'authority'>,
  step: Exclude<CardStep, 'save'>,
): Text | undefined {
  const rule = cardRules[step]
  if (principal.kind !== 'account' || principal.authority !== card.authority) return NO.role
  if (!principal.roles.some((role) => rule.roles.includes(role))) return NO.role
  if (!rule.from.includes(card.state)) return NO.state
  const made = card.history.some(
    (one) => (one.step === 'save' || one.step === 'propose') && one.by === principal.account,
  )
  return rule.second && made ? NO.second : undefined
}

export function stepsFor(principal: Principal, card: StoredCard): CardStep[] {
  const steps = Object.keys(cardRules) as Exclude<CardStep, 'save'>[]
  return steps.filter((step) => whyNot(principal, card, step) === undefined)
}
