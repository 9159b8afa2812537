import type { PlainDate, Text } from '@xinyong/identity'
import type { CardLine, ScoreAnswer } from '../card/answer.ts'
import type { Facts, FactValue } from '../card/facts.ts'
import { scoreFacts } from '../card/score-facts.ts'
import type { Scorecard } from '../card/scorecard.ts'

/** A score that left the house. */
export interface GivenScore {
  readonly recipient: string
  readonly givenOn: PlainDate
  readonly score: number
}

export interface RecipientNotice {
  readonly recipient: string
  readonly givenOn: PlainDate
  readonly was: number
  /** Absent where the corrected facts give no score: then the old one must no longer be used. */
  readonly now?: number
  readonly message: Text
}

export interface Correction {
  readonly rule: 'R16'
  readonly before: ScoreAnswer
  readonly after: ScoreAnswer
  /** Lines whose points or value changed. */
  readonly changed: readonly { readonly was: CardLine; readonly now: CardLine }[]
  /** Everybody who ever received the score, also where it stays the same. */
  readonly tell: readonly RecipientNotice[]
  /** Corrected names that this card does not read. */
  readonly unread: readonly string[]
}

/** What follows from an objection that was upheld: the score again, line by line, and a word to every recipient. */
export function correctFacts(
  card: Scorecard,
  facts: Facts,
  corrected: Readonly<Record<string, FactValue>>,
  given: readonly GivenScore[],
  on: PlainDate,
): Correction {
  const before = scoreFacts(card, facts, on)
  const after = scoreFacts(card, { ...facts, ...corrected }, on)
  const old = before.scored ? before.lines : []
  const changed = (after.scored ? after.lines : []).flatMap((now) => {
    const was = old.find(({ characteristic }) => characteristic === now.characteristic)
    const same = was === undefined || (was.bin === now.bin && was.value === now.value)
    return same ? [] : [{ was, now }]
  })
  const read = new Set(card.characteristics.map(({ id }) => id))
  return {
    rule: 'R16',
    before,
    after,
    changed,
    tell: given.map((one) => noticeOf(one, after)),
    unread: Object.keys(corrected).filter((name) => !read.has(name)),
  }
}

function noticeOf({ recipient, givenOn, score }: GivenScore, after: ScoreAnswer): RecipientNotice {
  const base = { recipient, givenOn, was: score }
  if (!after.scored)
    return {
      ...base,
      message: {
        en: `A fact behind the score given on ${givenOn} was wrong. There is no score now; the old one must not be used.`,
        zh: `${givenOn}提供的评分所依据的事实有误。现无评分，原评分不得继续使用。`,
      },
    }
  const { score: now } = after
  return {
    ...base,
    now,
    message: {
      en: `A fact behind the score given on ${givenOn} was wrong. The score is ${now} now, not ${score}; look again at what you decided with it.`,
      zh: `${givenOn}提供的评分所依据的事实有误。评分现为${now}，原为${score}；请复核据此作出的决定。`,
    },
  }
}
