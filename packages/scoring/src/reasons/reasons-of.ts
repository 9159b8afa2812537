import type { CardLine } from '../card/answer.ts'
import type { ReasonMethodName, Scorecard } from '../card/scorecard.ts'
import { baselinesOf, THOUSAND } from './baselines.ts'
import type { Reason, ReasonFact, Reasons } from './model.ts'

/** ECOA/Reg B commentary: more than four reasons are unlikely to help (rule R12). */
export const MOST_REASONS = 4

/**
 * The reasons of a score by a method: loss = baseline − points, characteristics that share a reason added up, greatest
 * loss first, ties in the order of the card. Nothing with a loss of zero or less is ever a reason.
 * @param lines of the score, one for each characteristic, in the order of the card
 * @returns undefined where the card does not hold the baselines of the method
 */
export function reasonsOf(
  card: Scorecard,
  lines: readonly CardLine[],
  method: ReasonMethodName = card.reasonMethod.method,
): Reasons | undefined {
  const baselines = baselinesOf(card, method)
  if (baselines === undefined) return undefined
  const merged = new Map<string, { loss: number; readonly facts: ReasonFact[] }>()
  let baseline = card.basePoints * THOUSAND
  for (const line of lines) {
    const compared = baselines.get(line.characteristic) ?? 0
    baseline += compared
    const loss = compared - line.points * THOUSAND
    const reason = merged.get(line.reason) ?? { loss: 0, facts: [] }
    merged.set(line.reason, reason)
    reason.loss += loss
    reason.facts.push(factOf(line, loss))
  }
  const all = [...merged].map(([id, { loss, facts }]): Reason => ({
    id,
    text: card.reasons[id] ?? { en: id, zh: id },
    loss,
    facts: facts.toSorted((a, b) => b.loss - a.loss),
  }))
  const losses = all.filter(({ loss }) => loss > 0).toSorted((a, b) => b.loss - a.loss)
  const most = Math.min(MOST_REASONS, card.reasonMethod.most)
  return {
    method,
    baseline,
    principal: losses.slice(0, most),
    further: losses.slice(most),
    favourable: all.filter(({ loss }) => loss <= 0),
  }
}

function factOf(line: CardLine, loss: number): ReasonFact {
  const { characteristic, fact, title, source, value, points } = line
  return { characteristic, fact, title, ...(source && { source }), value, points, loss }
}
