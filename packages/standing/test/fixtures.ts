import type { PlainDate } from '@xinyong/identity'
import type { Measure, Rules } from '@xinyong/rulebook'
import type { CheckQuestion, EntryFacts, StandingEntry } from '../src/model.ts'
import { schemeOn } from '../src/scheme-on.ts'

export const day = (on: string): PlainDate => on as PlainDate
const text = (en: string) => ({ en, zh: `${en}（中文）` })

const measure = (id: string, over: Partial<Measure>): Measure => ({
  id,
  law: 'act Art. 6',
  status: 'verified',
  title: text(id),
  activities: ['travel.air'],
  domain: 'travel',
  severity: 3,
  bodies: [text('Airlines')],
  ...over,
})

/** A register with one measure in its domain, one outside on a basis, one outside without. Not a real law. */
export const register = (over: Partial<Rules> = {}): Rules => ({
  pack: 'list',
  on: day('2020-01-01'),
  version: 'one',
  kind: 'register',
  direction: 'adverse',
  use: 'operate',
  title: text('The list'),
  authority: { name: text('The court'), level: 'national' },
  calendar: 'int',
  timezone: 'UTC',
  subjects: ['person', 'organisation'],
  sources: { act: { title: text('The act'), citation: 'No. 1', status: 'verified' } },
  grounds: [
    {
      id: 'refuses',
      law: 'act Art. 1',
      status: 'verified',
      title: text('Refuses'),
      domain: 'judgment',
      document: text('Judgment'),
      term: { value: { kind: 'open' }, law: 'act Art. 1', status: 'verified' },
    },
  ],
  exclusions: [],
  remedies: [
    {
      id: 'objection',
      kind: 'objection',
      law: 'act Art. 11',
      status: 'verified',
      title: text('Object'),
      against: 'entry',
      within: '60cd',
      answerWithin: '15cd',
      reviewer: text('Reviewer'),
      suspends: false,
    },
  ],
  removals: [],
  exemptions: [],
  measures: [
    measure('air', { crossDomainBasis: 'act Art. 6', subjects: ['person'] }),
    measure('enforce', { domain: 'judgment', activities: ['finance.fund-transfer'], severity: 2 }),
    measure('honours', { domain: 'honours', activities: ['honour.receive'], severity: 1 }),
  ],
  ...over,
})

export const mirrored = (): Rules =>
  register({
    pack: 'mirror',
    use: 'mirror',
    mirror: {
      publisher: text('The treasury'),
      format: 'csv',
      maxAge: '2cd',
      law: 'act Art. 9',
      status: 'verified',
    },
  })

export const facts = (over: Partial<EntryFacts> = {}): EntryFacts => ({
  id: 'e1',
  pack: 'list',
  subjectKind: 'person',
  ground: 'refuses',
  from: day('2020-01-10'),
  suspensions: [],
  tokens: [],
  ...over,
})

export const standing = (over: Partial<EntryFacts> = {}, rules = register()): StandingEntry => {
  const entry = facts({ pack: rules.pack, ...over })
  return { entry, scheme: schemeOn(rules, entry.ground, entry.subjectKind) }
}

export const question = (over: Partial<CheckQuestion> = {}): CheckQuestion => ({
  activity: 'travel.air.ticket',
  purpose: 'sale',
  on: day('2020-02-01'),
  match: 'identifier',
  freshness: { behind: false, staleMirrors: [] },
  ...over,
})

export const permit = (until: string, redeemedBy?: string) => ({
  token: 't1',
  exemption: 'permit',
  activity: 'travel.air',
  from: day('2020-01-20'),
  until: day(until),
  ...(redeemedBy === undefined ? {} : { redeemedBy }),
})
