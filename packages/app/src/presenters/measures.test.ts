import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import type { Entry } from '@xinyong/procedure'
import type { Pack } from '@xinyong/rulebook'
import { exitText } from './exit.ts'
import { presentMeasures } from './measures.ts'

type Exit = NonNullable<Entry['exit']>
const day = (text: string) => text as PlainDate
const text = (word: string) => ({ en: word, zh: word })
const rule = { status: 'verified', law: 'act Art. 1' } as const
const dated = <T>(value: T) => [{ ...rule, from: day('2010-01-01'), value }]
const measure = { ...rule, id: 'm', activities: ['travel.air'], domain: 'travel', bodies: [] }
const removal = { id: 'paid', appliesTo: 'all', document: text('d'), within: dated('3wd') }

/** The same ids twice: as first worded, and as worded since 2020. */
const pack = {
  id: 'p',
  title: text('p'),
  use: 'operate',
  kind: 'register',
  jurisdiction: 'INT',
  direction: 'adverse',
  authority: { name: text('a') },
  subjects: ['person'],
  sources: { act: { title: text('The act'), citation: 'No. 1', status: 'verified' } },
  versions: [{ id: 'v', from: day('2010-01-01'), law: 'act', title: text('v') }],
  grounds: [
    {
      ...rule,
      id: 'g',
      title: text('old'),
      to: day('2020-01-01'),
      domain: 'travel',
      term: dated({ kind: 'open' }),
    },
    {
      ...rule,
      id: 'g',
      title: text('new'),
      from: day('2020-01-01'),
      domain: 'debt',
      term: dated({ kind: 'open' }),
    },
  ],
  measures: [
    { ...measure, title: text('old'), severity: 1, to: day('2020-01-01') },
    { ...measure, title: text('new'), severity: 4, from: day('2020-01-01'), status: 'unverified' },
  ],
  removals: [
    { ...rule, ...removal, title: text('old'), to: day('2020-01-01') },
    { ...rule, ...removal, title: text('new'), from: day('2020-01-01') },
  ],
  exclusions: [],
  remedies: [],
  exemptions: [],
} as unknown as Pack

const by = { account: 'a', role: 'officer', authority: 'a' } as unknown as Exit['by']
const entry = { ground: 'g', subjectKind: 'person', version: 'v', from: day('2015-01-01') } as Entry

test('a measure whose id recurs is shown as it stands on the day, with its law in words', () => {
  const shown = (on: string) => {
    const { title, severity, status, crossDomain, lawText } = presentMeasures(
      pack,
      entry,
      day(on),
    )[0]!
    return [title.en, severity, status, crossDomain, lawText.en]
  }
  assert.deepEqual(shown('2019-12-31'), ['old', 1, 'verified', false, 'The act (No. 1), Art. 1'])
  assert.deepEqual(shown('2020-01-01'), ['new', 4, 'unverified', true, 'The act (No. 1), Art. 1'])
})

test('the ground of an exit is worded as it was on the day of the exit', () => {
  const exit = (on: string) =>
    exitText(pack, { how: 'removed', ground: 'paid', on: day(on), by }).en
  assert.deepEqual([exit('2019-05-05'), exit('2024-05-05')], ['old', 'new'])
})
