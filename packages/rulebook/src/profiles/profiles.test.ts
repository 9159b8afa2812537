import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { exampleFiles } from '../../test/read-folder.ts'
import { lintPack, loadPack, profiles, rulesOn, versionOn } from '../index.ts'
import type { Pack, Profile } from '../index.ts'

/** A local register that states only what is its own. No such register exists. */
const local = (profile: string, more: Readonly<Record<string, unknown>> = {}) => {
  const from = profiles.find(({ id }) => id === profile)?.notice.from ?? '2024-01-01'
  const rule = { law: 'own Art. 1', status: 'verified' }
  const text = (en: string) => ({ en, zh: '文字' })
  const dated = (value: unknown) => [{ from, ...rule, value }]
  const pack = {
    id: 'local',
    title: text('Local register'),
    summary: text('A local register'),
    purpose: text('To keep the market clean'),
    kind: 'register',
    direction: 'adverse',
    use: 'operate',
    jurisdiction: 'CN',
    calendar: 'cn',
    timezone: 'Asia/Shanghai',
    authority: { name: text('City office'), level: 'municipal' },
    subjects: ['person', 'organisation'],
    governedBy: 'opening',
    profile,
    sources: { own: { title: text('City rules'), citation: '1', from, status: 'verified' } },
    versions: [{ id: 'one', from, law: 'own Art. 1', title: text('One') }],
    grounds: [
      {
        id: 'breach',
        ...rule,
        title: text('Breach'),
        domain: 'market',
        document: text('Penalty decision'),
        term: dated({ kind: 'fixed', length: '3y' }),
      },
    ],
    exclusions: [],
    procedure: {
      applicants: [text('Inspectors')],
      decision: dated({ decider: text('Head of the office'), effect: 'on-service' }),
      service: dated({ channels: ['post'] }),
    },
    remedies: [],
    removals: [],
    exemptions: [],
    publication: dated({
      public: ['organisation'],
      within: '20wd',
      channels: [text('Web')],
      fields: [{ id: 'uscc', label: text('Code') }],
    }),
    measures: [],
    ...more,
  }
  return loadPack([{ path: 'packs/local/pack.yaml', text: JSON.stringify(pack) }])
}

const adopted = (profile: string, more: Readonly<Record<string, unknown>> = {}): Pack => {
  const result = local(profile, more)
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems, null, 1))
  return result.pack
}

const problemsOf = (profile: string, more: Readonly<Record<string, unknown>> = {}) => {
  const result = local(profile, more)
  return result.ok ? [] : result.problems
}

/** What each statute says, as the provincial texts give it. */
const table: readonly [
  id: string,
  from: string,
  answer: string,
  effect: string,
  gone: string,
  repair: string | undefined,
  review: boolean,
  exclusions: readonly string[],
][] = [
  [
    'shanghai-2017',
    '2017-10-01',
    '5wd',
    '3wd',
    '3wd',
    '3wd',
    false,
    ['simplified-procedure', 'minor-cured'],
  ],
  ['zhejiang-2017', '2018-01-01', '5wd', '3wd', '3wd', undefined, true, []],
  ['henan-2019', '2020-05-01', '3wd', '1wd', '1wd', '1wd', true, ['unconfirmed-bill']],
  [
    'shandong-2020',
    '2020-10-01',
    '3wd',
    '3wd',
    '3wd',
    undefined,
    false,
    ['simplified-procedure', 'minor-cured'],
  ],
  ['shenzhen-2023', '2023-03-01', '3wd', '3wd', '3wd', '3wd', false, ['minor-corrected']],
]

test('the table is about every profile', () => {
  assert.deepEqual(
    profiles.map(({ id }) => id),
    table.map(([id]) => id),
  )
})

for (const [id, from, answer, effect, gone, repair, review, exclusions] of table)
  test(`${id}: a register that adopts it differs in data only`, () => {
    const pack = adopted(id)
    assert.deepEqual(
      lintPack(pack).filter(({ severity }) => severity === 'error'),
      [],
    )
    const rules = rulesOn(pack, from as PlainDate)
    assert.equal(versionOn(pack, from as PlainDate)?.id, 'one')
    assert.equal(rules.notice?.value.window, '10wd')
    assert.equal(rules.notice.status, 'unverified')
    const objection = rules.remedies.find((remedy) => remedy.id === 'objection')
    assert.deepEqual([objection?.answerWithin, objection?.effectWithin], [answer, effect])
    const within = (ground: string) => rules.removals.find((one) => one.id === ground)?.within
    assert.deepEqual([within('basis-gone'), within('repair')], [gone, repair])
    // Repair can be asked for exactly where it exists.
    assert.equal(
      rules.remedies.some((remedy) => remedy.for === 'repair'),
      repair !== undefined,
    )
    assert.equal(
      rules.remedies.some((remedy) => remedy.kind === 'appeal'),
      review,
    )
    assert.deepEqual(
      rules.exclusions.map((exclusion) => exclusion.id),
      exclusions,
    )
  })

test('the pack’s own words come first and win', () => {
  const text = { en: 'Own', zh: '自有' }
  const own = {
    id: 'basis-gone',
    law: 'own Art. 2',
    status: 'verified',
    appliesTo: 'all',
    title: text,
    within: [{ from: '2020-05-01', law: 'own Art. 2', status: 'verified', value: '2wd' }],
    document: text,
  }
  const pack = adopted('henan-2019', { removals: [own] })
  assert.deepEqual(
    pack.removals.map(({ id, law }) => [id, law]),
    [
      ['basis-gone', 'own Art. 2'],
      ['repair', 'henan-2019 on repair'],
    ],
  )
  const notice = { title: text, window: '20wd', contents: text }
  const procedure = {
    ...adopted('henan-2019').procedure,
    notice: [{ from: '2020-05-01', law: 'own Art. 3', status: 'verified', value: notice }],
  }
  assert.equal(adopted('henan-2019', { procedure }).procedure?.notice[0]?.value.window, '20wd')
})

test('a profile nobody has written is a problem, with its line', () => {
  const result = loadPack(
    exampleFiles((text) =>
      text.replace('governedBy: opening', 'governedBy: opening\nprofile: gotham'),
    ),
  )
  assert.ok(!result.ok)
  const [problem] = result.problems
  assert.equal(problem?.rule, 'pack.profile.unknown')
  assert.equal(problem.line, 19)
  assert.match(problem.message.en, /shandong-2020/)
})

test('no adverse record under a profile lasts longer than its statute lets it', () => {
  const grounds = (length: string) => [
    {
      ...adopted('shandong-2020').grounds[0],
      term: [
        {
          from: '2020-10-01',
          law: 'own Art. 1',
          status: 'verified',
          value: { kind: 'fixed', length },
        },
      ],
    },
  ]
  assert.deepEqual(problemsOf('shandong-2020', { grounds: grounds('5y') }), [])
  const [problem] = problemsOf('shandong-2020', { grounds: grounds('61mo') })
  assert.equal(problem?.rule, 'pack.profile.record-limit')
  assert.equal(problem.path, 'grounds[0].term[0]')
  // Shenzhen leaves the time to its catalogue; positive records have no limit.
  assert.deepEqual(
    problemsOf('shenzhen-2023', {
      grounds: grounds('61mo').map((one) => ({
        ...one,
        term: one.term.map((item) => ({ ...item, from: '2023-03-01' })),
      })),
    }),
    [],
  )
  assert.deepEqual(
    problemsOf('shandong-2020', { direction: 'commendation', grounds: grounds('61mo') }),
    [],
  )
})

test('persons are public under a profile only by another law', () => {
  const publication = (law: string) => [
    {
      ...adopted('shandong-2020').publication[0],
      law,
      value: { public: ['person'], channels: [], fields: [] },
    },
  ]
  const rulesOf = (law: string) =>
    problemsOf('shandong-2020', { publication: publication(law) }).map(({ rule }) => rule)
  assert.ok(rulesOf('shandong-2020 Art. 20').includes('pack.profile.person-public'))
  assert.ok(!rulesOf('own Art. 9').includes('pack.profile.person-public'))
})

test('every word of a profile is in both languages, and every rule cites its own statute', () => {
  for (const profile of profiles) {
    assert.equal(Object.keys(profile.sources).join(), profile.id)
    const laws = [
      profile.notice,
      ...profile.exclusions,
      ...profile.remedies,
      ...profile.removals,
    ].map(({ law }) => law)
    for (const law of [...laws, ...bounds(profile)])
      assert.match(law, new RegExp(`^${profile.id} \\S`))
    assert.match(profile.title.zh, /\p{Script=Han}/u)
    assert.match(profile.notice.value.contents.zh, /\p{Script=Han}/u)
  }
})

function bounds({ recordLimit, personsPrivate }: Profile): readonly string[] {
  return [recordLimit?.law, personsPrivate?.law].filter((law) => law !== undefined)
}
