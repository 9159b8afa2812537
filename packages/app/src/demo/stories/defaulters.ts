import * as step from '../steps.ts'
import type { Step, Story } from '../story.ts'

const DATABASE =
  'National database of the Supreme People’s Court (demo) 全国法院失信被执行人名单库（示范）'
const CREDITOR = 'Creditor: Demo Rural Bank 申请执行人：示范农村银行'

const particulars = {
  obligation: 'Pay 480,000 yuan with interest 支付48万元及利息',
  performance: 'Nothing performed 全部未履行',
  conduct: 'Property was moved to relatives 向亲属转移财产',
  'basis-issuer': 'Demo People’s Court of Qinghe 清河示范人民法院',
  'basis-number': '(DEMO) Civil 204 （示范）民初204号',
}

/** Opened, proposed, notified, consented, decided, published: the days count back from today. */
const entered = (ago: number, ground: string, facts: string): readonly Step[] => [
  step.propose(ago, 'officer', { ground, facts, particulars }),
  step.served(ago, 'registrar', 'proposal'),
  step.consent(ago - 13, 'superior'),
  step.enter(
    ago - 14,
    'decider',
    'The evidence proves the conduct; no exclusion applies. 事实清楚，不存在不得列入的情形。',
  ),
  step.served(ago - 16, 'registrar', 'decision'),
  step.publish(ago - 16, 'officer', DATABASE),
]

const story = (subject: string, ago: number, facts: string, steps: readonly Step[]): Story => ({
  pack: 'cn-judgment-defaulters',
  subject,
  opened: { ago, by: 'officer' },
  applicant: CREDITOR,
  facts,
  steps,
})

const unpaid = 'The judgment of the demo court was not performed in time. 未按期履行示范法院判决。'
const hidden =
  'Two flats were given away after the enforcement notice. 收到执行通知后无偿转让两套房产。'
const refuses = 'Has funds on account and does not pay. 账户有款而拒不履行。'

/** Under the provisions of 2013: no term, no president's signature; it still stands. */
const underEarlierLaw = (ago: number): Story =>
  story('textile', ago, unpaid, [
    step.propose(ago, 'officer', { ground: 'able-refuses-2013', facts: refuses, particulars }),
    step.served(ago - 1, 'registrar', 'proposal'),
    step.enter(ago - 20, 'decider', 'Able to perform and refuses. 有履行能力而拒不履行。'),
    step.served(ago - 22, 'registrar', 'decision'),
    step.publish(ago - 22, 'officer', DATABASE),
  ])

/** `since`: days from a date to today, for the one case that must have begun under an earlier law. */
export const defaulters = (since: (date: string) => number): readonly Story[] => [
  story('chen', 3, unpaid, []),
  story('liu', 6, unpaid, [
    step.propose(5, 'officer', {
      ground: 'asset-report-2017',
      facts: 'No report of property was made. 未报告财产。',
    }),
  ]),
  story('zhang', 7, unpaid, [
    step.propose(7, 'officer', { ground: 'evasion-2017', facts: hidden, particulars }),
    step.served(6, 'registrar', 'proposal'),
  ]),
  story('huang', 12, unpaid, [
    step.propose(12, 'officer', { ground: 'evasion-2017', facts: hidden }),
    step.notServed(10, 'registrar', 'proposal', 'post'),
    step.notServed(8, 'registrar', 'proposal', 'in-person'),
  ]),
  story('zhou', 34, unpaid, [
    step.propose(33, 'officer', { ground: 'able-refuses-2017', facts: refuses }),
    step.notServed(30, 'registrar', 'proposal', 'post'),
    step.servedByPublication(20, 'registrar', 'proposal'),
  ]),
  // Heard, and the fifteen days for the decision are over: the queue shows it overdue.
  story('wu', 26, unpaid, [
    step.propose(26, 'officer', { ground: 'evasion-2017', facts: hidden, particulars }),
    step.served(25, 'registrar', 'proposal'),
  ]),
  story('yang', 210, unpaid, [
    ...entered(210, 'evasion-2017', hidden),
    step.plain(150, 'registrar', {
      kind: 'annotate',
      text: 'One of the flats was sold at market price; the contract is with the court. 其中一套按市价出售，合同已提交。',
    }),
  ]),
  story('trading', 300, unpaid, entered(300, 'able-refuses-2017', refuses)),
  story('bureau', 420, 'A public body owes its builder. 公共机构拖欠工程款。', [
    ...entered(420, 'able-refuses-2017', 'Budget was there, nothing was paid. 已有预算而未支付。'),
  ]),
  story('li', 120, unpaid, [
    ...entered(120, 'evasion-2017', hidden),
    step.object(9, 'registrar', 'correction', 'The flats were never mine. 房产从未登记在我名下。'),
  ]),
  story('wang', 140, unpaid, [
    ...entered(140, 'asset-report-2017', 'The report left out a car. 财产报告遗漏车辆。'),
    step.object(40, 'registrar', 'correction', 'The car had been scrapped. 车辆已报废。'),
  ]),
  story('zhao', 260, unpaid, [
    ...entered(260, 'able-refuses-2017', refuses),
    step.object(200, 'registrar', 'correction', 'The case number is wrong. 案号有误。'),
    step.rule(
      190,
      'reviewer',
      'p1',
      'corrected',
      'The number is corrected; the rest stands. 更正案号，其余维持。',
    ),
    step.plain(189, 'registrar', {
      kind: 'correct',
      particulars: { 'basis-number': '(DEMO) Civil 240 （示范）民初240号' },
      reasons: 'Ruling p1 裁决p1',
    }),
  ]),
  story('xu', 70, unpaid, [
    ...entered(70, 'obstruction-2017', 'Locked the bailiffs out. 将执行人员拒之门外。'),
    step.object(30, 'registrar', 'correction', 'I was not at home. 当时不在家。'),
    step.rule(
      18,
      'reviewer',
      'p1',
      'refused',
      'The record of the visit proves it. 现场笔录可以证明。',
    ),
    step.served(16, 'registrar', 'ruling', 'post', 'p1'),
    step.object(
      9,
      'registrar',
      'reconsideration',
      'The higher court should look again. 请求上级法院复议。',
      'p1',
    ),
  ]),
  story('sun', 330, unpaid, [
    ...entered(330, 'able-refuses-2017', refuses),
    step.remove(90, 'officer', 'performed', 'Everything owed was paid. 已全部履行。'),
    step.served(88, 'registrar', 'removal'),
  ]),
  { ...story('ma', 790, unpaid, entered(790, 'evasion-2017', hidden)), expiredAgo: 20 },
  story('zhu', 240, unpaid, [
    ...entered(240, 'evasion-2017', hidden),
    step.object(200, 'registrar', 'correction', 'A person of the same name is meant. 系同名他人。'),
    step.rule(
      188,
      'reviewer',
      'p1',
      'annulled',
      'The debtor is another person of this name. 被执行人系同名他人。',
    ),
    step.served(186, 'registrar', 'ruling', 'post', 'p1'),
    step.dated(150, 'reviewer', ({ ago }) => ({
      kind: 'compensate',
      claim: 'Lost a job as manager and two flights. 失去经理职位及两次航班。',
      harm: 'Two refusals are on record; the harm is acknowledged. 有两次拒绝记录，损害予以确认。',
      from: ago(224),
      to: ago(189),
    })),
  ]),
  story('hu', 60, unpaid, [
    step.propose(60, 'officer', { ground: 'evasion-2017', facts: hidden }),
    step.served(59, 'registrar', 'proposal'),
    step.dismiss(44, 'decider', 'Security has been given meanwhile. 期间已提供充分担保。'),
    step.served(42, 'registrar', 'decision'),
  ]),
  story('foods', 45, unpaid, [
    step.propose(44, 'officer', { ground: 'evasion-2017', facts: hidden }),
    step.served(43, 'registrar', 'proposal'),
    step.plain(38, 'officer', {
      kind: 'withdraw',
      reasons: 'The parties have settled. 双方已和解。',
    }),
  ]),
  story('builders', 160, unpaid, [
    ...entered(160, 'evasion-2017', hidden),
    step.plain(12, 'superior', {
      kind: 'suspend',
      reasons: 'The judgment is under retrial. 原判决进入再审。',
    }),
  ]),
  underEarlierLaw(since('2016-06-01')),
]
