import * as step from '../steps.ts'
import type { Step, Story } from '../story.ts'

const CREDITOR = 'Creditor: Demo Rural Bank 申请执行人：示范农村银行'
const facts =
  'A money judgment was not performed within the time of the notice. 未在执行通知书期限内履行金钱给付义务。'

/** The order takes effect when it is served. */
export const ordered = (
  ago: number,
  length: string,
  ground = 'money-judgment-unperformed',
): Step[] => [
  step.propose(ago, 'officer', {
    ground,
    facts,
    particulars: { 'case-number': '(DEMO) Enf. 31 （示范）执31号' },
  }),
  step.served(ago, 'registrar', 'proposal'),
  step.consent(ago - 13, 'superior'),
  step.enter(
    ago - 14,
    'decider',
    'Consumption is restricted until the debt is paid. 在履行完毕前限制高消费。',
    { length },
  ),
  step.served(ago - 16, 'registrar', 'decision', 'in-person'),
]

export const restrictedStory = (subject: string, ago: number, steps: readonly Step[]): Story => ({
  pack: 'cn-consumption-restriction',
  subject,
  opened: { ago, by: 'officer' },
  applicant: CREDITOR,
  facts,
  steps,
})

export const consumption: readonly Story[] = [
  // Two permits: the first was spent at the airline’s counter, the second can still be used.
  restrictedStory('zhang', 180, [
    ...ordered(180, '2y'),
    step.apply(
      75,
      'zhang',
      'ask-necessity-permit',
      'My mother is in hospital in Chengdu. 母亲在成都住院。',
      'travel.air.ticket',
    ),
    step.rule(73, 'reviewer', 'p1', 'granted', 'The need is proven. 必要性已证明。'),
    step.served(73, 'registrar', 'ruling', 'in-person', 'p1'),
    step.redeem(70, 'travel.air.ticket'),
    step.apply(
      6,
      'zhang',
      'ask-necessity-permit',
      'Return visit to the hospital. 复诊陪护。',
      'travel.air.ticket',
    ),
    step.rule(4, 'reviewer', 'p2', 'granted', 'The need is proven. 必要性已证明。'),
    step.served(3, 'registrar', 'ruling', 'in-person', 'p2'),
  ]),
  restrictedStory('trading', 280, [
    ...ordered(280, '2y'),
    step.publish(260, 'officer', 'Court notice board (demo) 法院公告栏（示范）'),
  ]),
  // Decided, but nobody could be served: failed service is no notice, and the order has no effect.
  restrictedStory('wang', 60, [
    ...ordered(60, '1y').slice(0, 4),
    step.notServed(42, 'registrar', 'decision', 'post'),
    step.notServed(35, 'registrar', 'decision', 'in-person'),
  ]),
  restrictedStory('liu', 90, [
    ...ordered(90, '1y'),
    step.apply(
      14,
      'registrar',
      'ask-necessity-permit',
      'A job interview in another city. 赴外地面试。',
      'travel.rail.high-speed',
    ),
  ]),
  restrictedStory('li', 150, [
    ...ordered(150, '1y'),
    step.remove(40, 'officer', 'performed', 'Everything owed was paid. 已全部履行。'),
    step.served(38, 'registrar', 'removal'),
  ]),
  { ...restrictedStory('yang', 260, ordered(260, '6mo')), expiredAgo: 40 },
  restrictedStory('logistics', 8, [
    step.propose(7, 'officer', { ground: 'money-judgment-unperformed', facts }),
    step.served(5, 'registrar', 'proposal'),
  ]),
]
