import * as step from '../steps.ts'
import type { Step, Story } from '../story.ts'

const POLICE = 'Chief officer of police (demo) 警察局长（示范）'
const facts =
  'Took part in a fight outside the ground after a regulated match (demo). 受管制比赛后在场外参与斗殴（示范）。'

const banned = (ago: number, ground: string, length: string, conductAgo?: number): Step[] => [
  step.propose(ago, 'football-officer', { ground, facts }, conductAgo),
  step.served(ago, 'football-officer', 'proposal', 'in-person'),
  step.enter(
    ago - 20,
    'football-decider',
    'The order would help to prevent violence. 该禁令有助于防止暴力。',
    { length },
  ),
  step.served(ago - 20, 'football-officer', 'decision', 'in-person'),
]

const story = (subject: string, ago: number, steps: readonly Step[]): Story => ({
  pack: 'uk-football-banning',
  subject,
  opened: { ago, by: 'football-officer' },
  applicant: POLICE,
  facts,
  steps,
})

export const football: readonly Story[] = [
  story('alder', 400, banned(400, 'conviction', '4y')),
  story('birch', 10, [
    step.propose(9, 'football-officer', { ground: 'complaint', facts }, 200),
    step.served(8, 'football-officer', 'proposal', 'in-person'),
  ]),
  story('cedar', 800, [
    ...banned(800, 'conviction', '3y'),
    step.apply(
      30,
      'football-registrar',
      'ask-early-termination',
      'Two years of good conduct. 两年来表现良好。',
    ),
    step.rule(
      15,
      'football-reviewer',
      'p1',
      'granted',
      'Character and conduct speak for it. 其品行足以支持。',
    ),
    step.served(14, 'football-officer', 'removal', 'in-person'),
  ]),
  story('elm', 60, [
    ...banned(60, 'complaint', '3y', 300),
    step.object(25, 'football-registrar', 'appeal', 'I was at work that evening. 当晚我在上班。'),
  ]),
  story('hazel', 50, [
    step.propose(50, 'football-officer', { ground: 'complaint', facts }, 400),
    step.served(49, 'football-officer', 'proposal', 'in-person'),
    step.dismiss(30, 'football-decider', 'The films show another person. 录像显示系他人。'),
  ]),
]
