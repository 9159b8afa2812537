import * as step from '../steps.ts'
import type { Step, Story } from '../story.ts'

const INVESTIGATORS = 'Investigators of the demo bank 示范银行调查部门'
const facts =
  'False certificates in a tender for a road financed by the bank (demo). 在银行资助的道路招标中提交虚假证明（示范）。'

const sanctioned = (ago: number, ground: string, more: { length?: string } = {}): Step[] => [
  step.propose(ago, 'bank-officer', {
    ground,
    facts,
    particulars: {
      practice: 'Fraudulent practice 欺诈行为',
      sanction: 'Debarment 禁止参与',
      'sanctioning-bank': 'Demo Development Bank 示范开发银行',
    },
  }),
  step.served(ago, 'bank-officer', 'proposal', 'post'),
  step.enter(ago - 95, 'bank-decider', 'The evidence supports the finding. 证据足以认定。', more),
  step.served(ago - 96, 'bank-officer', 'decision', 'email'),
]

const website = (ago: number): Step =>
  step.publish(ago, 'bank-officer', 'Website of the demo bank 示范银行网站')

const story = (subject: string, ago: number, steps: readonly Step[]): Story => ({
  pack: 'mdb-debarment',
  subject,
  opened: { ago, by: 'bank-officer', conductAgo: ago + 200 },
  applicant: INVESTIGATORS,
  facts,
  steps,
})

export const debarment: readonly Story[] = [
  story('northgate', 500, [...sanctioned(500, 'fraudulent'), website(400)]),
  {
    ...story('meridian', 320, [
      step.propose(
        320,
        'bank-officer',
        {
          ground: 'cross-debarment',
          facts:
            'Debarred by another bank of the agreement for three years, published (demo). 被协议另一银行公开禁止三年（示范）。',
          particulars: { 'sanctioning-bank': 'Another demo bank 另一示范银行' },
        },
        520,
      ),
      step.served(320, 'bank-officer', 'proposal', 'email'),
      step.enter(
        225,
        'bank-decider',
        'The decision is public and longer than one year. 决定公开且期限超过一年。',
      ),
      step.served(224, 'bank-officer', 'decision', 'email'),
      website(223),
    ]),
  },
  // The appeal suspends: the exclusion pauses until the Board has ruled.
  story('harbour', 200, [
    ...sanctioned(200, 'collusive'),
    website(103),
    step.object(60, 'bank-registrar', 'sanctions-board', 'The meeting was lawful. 会面合法。'),
  ]),
  story('savanna', 1400, [
    ...sanctioned(1400, 'corrupt'),
    website(1303),
    step.apply(
      150,
      'bank-registrar',
      'ask-release',
      'Three years are over and the programme is in place. 三年期满，合规机制已建立。',
    ),
    step.rule(80, 'bank-reviewer', 'p1', 'granted', 'The conditions are met. 条件已满足。'),
    step.served(78, 'bank-officer', 'removal', 'email'),
  ]),
  { ...story('delta', 520, [...sanctioned(520, 'reprimand'), website(420)]), expiredAgo: 30 },
  story('summit', 40, [
    step.propose(40, 'bank-officer', { ground: 'fraudulent', facts }),
    step.served(38, 'bank-officer', 'proposal', 'email'),
  ]),
]
