import type { PlainDate } from '@xinyong/identity'
import type { DecisionRule, Rules } from '@xinyong/rulebook'

const text = (en: string) => ({ en, zh: `${en}（中文）` })
const day = (on: string): PlainDate => on as PlainDate
const verified = { status: 'verified' } as const
const inForce = <T>(value: T, law: string) => ({ value, law, status: 'verified' as const })

export interface FixtureOptions {
  readonly effect?: DecisionRule['effect']
  readonly consent?: boolean
  readonly calendar?: string
}

/**
 * A scheme of our own with one rule of every sort: grounds with an open, a fixed and a set term, every remedy, every way
 * out. Not a real law; `law` keys say what each rule is for.
 */
export const fixtureRules = ({
  effect = 'on-decision',
  consent = false,
  calendar = 'cn',
}: FixtureOptions = {}): Rules => ({
  pack: 'fixture',
  on: day('2020-01-02'),
  version: 'one',
  kind: 'register',
  direction: 'adverse',
  use: 'operate',
  title: text('Fixture register'),
  authority: { name: text('Fixture court'), level: 'national' },
  calendar,
  timezone: 'Asia/Shanghai',
  subjects: ['person', 'organisation'],
  sources: {},
  grounds: [
    {
      ...verified,
      id: 'refuses',
      law: 'act s1',
      title: text('Refuses'),
      domain: 'judgment',
      document: text('Judgment'),
      term: inForce({ kind: 'open' }, 'act s1(2)'),
    },
    {
      ...verified,
      id: 'evades',
      law: 'act s2',
      title: text('Evades'),
      domain: 'judgment',
      document: text('Judgment'),
      term: inForce(
        { kind: 'fixed', length: '2y', prolong: { min: '1y', max: '3y', when: text('serious') } },
        'act s2(2)',
      ),
    },
    {
      ...verified,
      id: 'disorder',
      law: 'act s3',
      title: text('Disorder'),
      domain: 'football',
      document: text('Conviction'),
      term: inForce({ kind: 'range', min: '3y', max: '5y' }, 'act s3(2)'),
      evidenceWithin: '10y',
    },
  ],
  exclusions: [{ ...verified, id: 'minor', law: 'act s4', title: text('A minor') }],
  notice: inForce({ title: text('Notice'), window: '10cd', contents: text('All') }, 'act s5'),
  decision: inForce(
    {
      decider: text('Court'),
      ...(consent ? { consent: text('President') } : {}),
      within: '60cd',
      effect,
      publicity: '7wd',
      serveWithin: '5wd',
    },
    'act s6',
  ),
  service: inForce(
    { channels: ['in-person', 'post', 'publication'], publicationDeemedAfter: '30cd' },
    'act s7',
  ),
  remedies: [
    {
      ...verified,
      id: 'statement',
      kind: 'objection',
      law: 'act s8',
      title: text('Statement on the notice'),
      against: 'notice',
      answerWithin: '5wd',
      reviewer: text('Reviewer'),
      suspends: false,
    },
    {
      ...verified,
      id: 'objection',
      kind: 'objection',
      law: 'act s9',
      title: text('Objection'),
      against: 'entry',
      within: '60cd',
      answerWithin: '15cd',
      effectWithin: '3wd',
      reviewer: text('Reviewer'),
      suspends: true,
    },
    {
      ...verified,
      id: 'appeal',
      kind: 'appeal',
      of: 'objection',
      law: 'act s10',
      title: text('Appeal'),
      against: 'ruling',
      within: '10cd',
      answerWithin: '15cd',
      reviewer: text('Higher court'),
      suspends: false,
    },
    {
      ...verified,
      id: 'ask-performed',
      kind: 'application',
      for: 'performed',
      law: 'act s11',
      title: text('Ask for removal'),
      against: 'entry',
      answerWithin: '3wd',
      reviewer: text('Court'),
      suspends: false,
    },
    {
      ...verified,
      id: 'ask-early',
      kind: 'application',
      for: 'early',
      law: 'act s12',
      title: text('Ask for an early end'),
      against: 'entry',
      answerWithin: '28cd',
      reviewer: text('Court'),
      suspends: false,
    },
    {
      ...verified,
      id: 'ask-permit',
      kind: 'application',
      for: 'permit',
      law: 'act s13',
      title: text('Ask for a permit'),
      against: 'entry',
      answerWithin: '3wd',
      reviewer: text('Court'),
      suspends: false,
    },
    {
      ...verified,
      id: 'ask-repair',
      kind: 'application',
      for: 'repair',
      law: 'act s14',
      title: text('Ask for repair'),
      against: 'entry',
      answerWithin: '10wd',
      reviewer: text('Court'),
      suspends: false,
    },
  ],
  removals: [
    {
      ...verified,
      id: 'performed',
      law: 'act s15',
      title: text('Performed'),
      appliesTo: 'untermed',
      within: '3wd',
      document: text('Receipt'),
    },
    {
      ...verified,
      id: 'creditor',
      law: 'act s16',
      title: text('Creditor agrees'),
      appliesTo: 'all',
      within: '3wd',
      document: text('Consent'),
      bars: '6mo',
    },
    {
      ...verified,
      id: 'early',
      law: 'act s17',
      title: text('Early end'),
      appliesTo: 'termed',
      within: '3wd',
      document: text('Order'),
      notBefore: '2/3',
      retryAfter: '6mo',
    },
    {
      ...verified,
      id: 'repair',
      law: 'act s18',
      title: text('Repair'),
      appliesTo: 'all',
      within: '3wd',
      document: text('Pledge'),
    },
  ],
  exemptions: [
    {
      ...verified,
      id: 'permit',
      law: 'act s19',
      title: text('Permit'),
      activities: ['travel'],
      valid: '30cd',
      answerWithin: '3wd',
    },
  ],
  publication: inForce(
    { public: ['organisation'], within: '20wd', channels: [text('Web')], fields: [] },
    'act s20',
  ),
  measures: [
    {
      ...verified,
      id: 'air',
      law: 'act s21',
      title: text('No air tickets'),
      activities: ['travel.air'],
      domain: 'travel',
      severity: 3,
      bodies: [text('Airlines')],
      subjects: ['person'],
      crossDomainBasis: 'act s21',
    },
    {
      ...verified,
      id: 'bid',
      law: 'act s22',
      title: text('No bids'),
      activities: ['procurement.bid'],
      domain: 'procurement',
      severity: 3,
      bodies: [text('Treasury')],
      grounds: ['refuses', 'evades'],
    },
  ],
})

/** A list somebody else decides. */
export const mirrorRules = (): Rules => {
  const { notice: _notice, decision: _decision, service: _service, ...rest } = fixtureRules()
  return {
    ...rest,
    pack: 'fixture-mirror',
    use: 'mirror',
    grounds: [
      {
        ...verified,
        id: 'listed',
        law: 'order s1',
        title: text('Listed'),
        domain: 'sanctions',
        document: text('The list'),
        term: inForce({ kind: 'source' }, 'order s1'),
      },
    ],
    remedies: [],
    removals: [],
    exemptions: [],
    exclusions: [],
    mirror: {
      ...verified,
      law: 'order s2',
      publisher: text('Treasury'),
      format: 'csv',
      maxAge: '2wd',
    },
  }
}
