import type { PlainDate } from '@xinyong/identity'
import { reasonsOf } from '../reasons/reasons-of.ts'
import type { CardRefusal, ScoreAnswer, CardLine } from './answer.ts'
import { cardRefusals } from './answer.ts'
import { binWords } from './bin-words.ts'
import { chanceOfBad } from './chance-of-bad.ts'
import type { FactRefusal, Facts } from './facts.ts'
import { factRefusals } from './facts.ts'
import { findBin } from './find-bin.ts'
import type { Characteristic, Scorecard } from './scorecard.ts'

/**
 * A score with every point explained, read from the document itself: the oracle of the compiled card.
 * @param card a valid one: see `checkCard`
 * @param on the day of the score
 * @returns all refusals at once where a fact gives no points; never a score without it
 */
export function scoreFacts(card: Scorecard, facts: Facts, on: PlainDate): ScoreAnswer {
  const { id, version, digest } = card
  const name = { id, version, digest }
  if (on < card.date) return { scored: false, card: name, on, refusals: [cardRefusal('not-yet')] }
  const read = card.characteristics.map((one) => lineOf(one, facts))
  const refusals = read.filter((one) => 'code' in one)
  if (refusals.length > 0) return { scored: false, card: name, on, refusals }
  const lines = read.filter((one) => 'points' in one)
  const reasons = reasonsOf(card, lines)
  if (reasons === undefined)
    return { scored: false, card: name, on, refusals: [cardRefusal('no-baselines')] }
  const score = lines.reduce((sum, { points }) => sum + points, card.basePoints)
  const chance = chanceOfBad(card.calibration, score)
  return {
    scored: true,
    card: name,
    on,
    score,
    basePoints: card.basePoints,
    lines,
    ...(chance !== undefined && { chanceOfBad: chance }),
    reasons,
  }
}

function cardRefusal(code: CardRefusal['code']): CardRefusal {
  return { code, message: cardRefusals[code] }
}

function lineOf(characteristic: Characteristic, facts: Facts): CardLine | FactRefusal {
  const { id, fact } = characteristic
  const value = Object.hasOwn(facts, id) ? facts[id] : undefined
  const found = findBin(characteristic, value)
  if (!found.found) {
    const message = factRefusals[found.code](fact.name)
    return { characteristic: id, fact: fact.name, code: found.code, message }
  }
  const { kind, bin } = found
  return {
    characteristic: id,
    title: fact.title,
    fact: fact.name,
    ...(fact.source && { source: fact.source }),
    value: value ?? null,
    kind,
    bin: bin.id,
    words: binWords(characteristic, kind, bin),
    points: bin.points,
    reason: bin.reason ?? characteristic.reason,
  }
}
