import type { Instant, PlainDate, Text } from '@xinyong/identity'
import { plusDays } from '@xinyong/procedure'
import type { ScoreAnswer } from '../card/answer.ts'
import type { Scorecard } from '../card/scorecard.ts'
import { scoreRange } from '../card/score-range.ts'
import { THOUSAND } from './baselines.ts'
import { vagueIn } from './vague.ts'

export interface NoticeParties {
  readonly creditor: { readonly name: string; readonly contact: string }
  readonly subject: { readonly name: string }
  /** Whoever keeps the facts: the source of record, where they are corrected. */
  readonly source: { readonly name: string; readonly contact: string }
}

export interface NoticeOptions {
  /** What the creditor did; a person's score may only ever be the ground of "no reward" in a scheme of our own. */
  readonly outcome: 'declined' | 'less-favourable' | 'no-reward'
  readonly decidedOn: PlainDate
  readonly writtenAt: Instant
  /** The score alone decided, or nearly so: then a human looks again on request (rule R7). */
  readonly drawnStronglyOnScore: boolean
}

export interface NoticeReason {
  readonly rank: number
  readonly text: Text
  readonly pointsBelowBaseline: number
  /** What was read, so that it can be checked and contested. */
  readonly facts: readonly {
    readonly name: string
    readonly title: Text
    readonly value: string
    readonly source?: Text
  }[]
}

export interface NoticeRight {
  readonly right: 'free-copy' | 'dispute' | 'human-review' | 'reasons' | 'correction'
  readonly rule: string
  readonly until?: PlainDate
  readonly status: 'verified' | 'unverified'
  readonly text: Text
}

/** An adverse-action notice as data; pages and PDF only lay it out. */
export interface AdverseNotice {
  readonly format: 'xinyong-adverse-notice/1'
  readonly parties: NoticeParties
  readonly outcome: NoticeOptions['outcome']
  readonly decidedOn: PlainDate
  readonly writtenAt: Instant
  readonly heading: Text
  readonly score: {
    readonly value: number
    readonly range: readonly [number, number]
    readonly on: PlainDate
    readonly card: {
      readonly id: string
      readonly version: string
      readonly digest: string
      readonly title: Text
    }
  }
  readonly method: Text
  readonly reasons: readonly NoticeReason[]
  readonly rights: readonly NoticeRight[]
}

export type Notice =
  | { readonly ok: true; readonly notice: AdverseNotice }
  | { readonly ok: false; readonly rule: string; readonly message: Text }

/** A notice must leave within this many days of the decision (Reg B, rule R12). */
const NOTICE_DAYS = 30

const HEADINGS: Readonly<Record<NoticeOptions['outcome'], Text>> = {
  declined: { en: 'Notice of a declined application', zh: '申请未获批准通知书' },
  'less-favourable': { en: 'Notice of less favourable terms', zh: '授信条件较为不利的通知书' },
  'no-reward': { en: 'Why this reward is not open yet', zh: '暂未获得该项激励的说明' },
}

const METHODS: Readonly<Record<Scorecard['reasonMethod']['method'], Text>> = {
  max: {
    en: 'Reasons are where most points were lost against the best possible.',
    zh: '理由为与各项最高分相比失分最多之处。',
  },
  mean: {
    en: 'Reasons are where the points are furthest below the average of all applicants.',
    zh: '理由为与全体申请人平均分相比差距最大之处。',
  },
  'near-cut': {
    en: 'Reasons are where the points are furthest below the average of applicants at or just above the passing score.',
    zh: '理由为与刚达到通过分数的申请人平均分相比差距最大之处。',
  },
  neutral: {
    en: 'Each reason is a deduction, as it was made.',
    zh: '每项理由即为实际扣分项。',
  },
}

/**
 * The notice that goes with an unfavourable decision: score, range, date, source, at most four principal reasons with
 * the facts behind them, and the rights with their last days.
 * @returns a refusal where there is no score, no reason, or a reason that says nothing: such a notice would be no notice
 */
export function adverseNotice(
  card: Scorecard,
  answer: ScoreAnswer,
  parties: NoticeParties,
  options: NoticeOptions,
): Notice {
  if (!answer.scored)
    return refused(
      'R12',
      'There is no score, so no reason can come from it.',
      '没有评分，不能以评分为理由。',
    )
  if (answer.card.digest !== card.digest)
    return refused('R12', 'The score was made with another card.', '该评分并非由本评分卡得出。')
  const { principal, method } = answer.reasons
  if (principal.length === 0)
    return refused(
      'R12',
      'No fact lost points against the baseline; the score is not why.',
      '没有任何失分项，评分不是作出该决定的原因。',
    )
  if (principal.some(({ text }) => vagueIn(text) !== undefined))
    return refused(
      'R12',
      'A reason names nothing that a person can check.',
      '理由未指明当事人可以核对的事实。',
    )
  const { id, version, digest } = answer.card
  return {
    ok: true,
    notice: {
      format: 'xinyong-adverse-notice/1',
      parties,
      outcome: options.outcome,
      decidedOn: options.decidedOn,
      writtenAt: options.writtenAt,
      heading: HEADINGS[options.outcome],
      score: {
        value: answer.score,
        range: scoreRange(card),
        on: answer.on,
        card: { id, version, digest, title: card.title },
      },
      method: METHODS[method],
      reasons: principal.map(({ text, loss, facts }, at) => ({
        rank: at + 1,
        text,
        pointsBelowBaseline: loss / THOUSAND,
        facts: facts
          .filter((one) => one.loss > 0)
          .map(({ fact, title, value, source }) => ({
            name: fact,
            title,
            value: value === null ? '—' : String(value),
            ...(source && { source }),
          })),
      })),
      rights: rightsOf(options),
    },
  }
}

/** The last day on which the notice may leave. */
export function noticeDue(decidedOn: PlainDate): PlainDate {
  return plusDays(decidedOn, NOTICE_DAYS)
}

function refused(rule: string, en: string, zh: string): Notice {
  return { ok: false, rule, message: { en, zh } }
}

function rightsOf({ decidedOn, drawnStronglyOnScore }: NoticeOptions): readonly NoticeRight[] {
  const review: NoticeRight = {
    right: 'human-review',
    rule: 'R7',
    status: 'verified',
    text: {
      en: 'The decision drew strongly on the score. You can ask that a person looks at it again, say your side, and contest it.',
      zh: '本决定在很大程度上依据评分作出。您有权要求人工复核、陈述意见并提出异议。',
    },
  }
  return [
    {
      right: 'free-copy',
      rule: 'R11',
      until: plusDays(decidedOn, 60),
      status: 'unverified',
      text: {
        en: 'You can have a free copy of your file from the source within 60 days.',
        zh: '您可在六十日内向信息来源机构免费索取一份您的档案。',
      },
    },
    {
      right: 'dispute',
      rule: 'R10',
      status: 'verified',
      text: {
        en: 'You can dispute what is wrong or incomplete; it must be looked into free of charge.',
        zh: '您可对错误或不完整的信息提出异议，核查不收取费用。',
      },
    },
    {
      right: 'correction',
      rule: 'R16',
      status: 'verified',
      text: {
        en: 'When a fact is corrected, the score is computed again and everybody who received it is told.',
        zh: '事实更正后将重新计算评分，并告知所有已接收该评分的机构。',
      },
    },
    ...(drawnStronglyOnScore ? [review] : []),
  ]
}
