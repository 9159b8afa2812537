import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '@xinyong/identity'
import { editedPack, examplePack } from '../../test/example-pack.ts'
import type { Editable } from '../../test/example-pack.ts'
import { cited, lawfulPoints } from '../../test/fixtures/lawful-points.ts'
import { lawfulScore } from '../../test/fixtures/lawful-score.ts'
import { exampleFiles } from '../../test/read-folder.ts'
import { loadPack } from '../load/load-pack.ts'
import type { Pack, PublishedField } from '../pack/model.ts'
import type { PointsScheme } from '../pack/points-model.ts'
import type { ScoreScheme } from '../pack/score-model.ts'
import { activatable } from './activatable.ts'
import { lintPack } from './lint-pack.ts'
import { lintRules } from './rules.ts'

type Draft = Editable<Pack>

/** One way to break each rule, and only it. */
const planted: Readonly<Record<string, (pack: Draft) => void>> = {
  'charter.1.procedure': (pack) => delete pack.procedure,
  'charter.1.notice': (pack) => pack.procedure!.notice!.shift(),
  'charter.1.decider': (pack) => pack.procedure!.decision!.shift(),
  'charter.1.service': (pack) => pack.procedure!.service!.shift(),
  'charter.1.service-channels': (pack) => {
    pack.procedure!.service![1]!.value = {
      channels: ['publication'],
      publicationDeemedAfter: '60cd',
    }
  },
  'charter.1.document': (pack) => delete pack.grounds![2]!.document,
  'charter.1.exit': (pack) => {
    pack.removals![0]!.appliesTo = 'termed'
  },
  'charter.1.contest': (pack) => {
    pack.remedies = []
  },
  'charter.2.human': (pack) => {
    pack.procedure!.decision![1]!.value!.decider = { en: 'The listing algorithm', zh: '列入算法' }
  },
  'charter.3.published': (pack) => {
    pack.measures![0]!.bodies = []
  },
  'charter.3.cross-domain-basis': (pack) => delete pack.measures![1]!.crossDomainBasis,
  'charter.3.necessities': (pack) => {
    pack.measures![0]!.activities = ['health']
    pack.measures![0]!.listedAs = ['national-list/supervision']
  },
  'charter.3.family': (pack) => {
    pack.measures![0]!.activities = ['school.private']
    pack.measures![0]!.listedAs = ['national-list/high-fee-schools']
  },
  'catalogue.listed': (pack) => delete pack.measures![0]!.listedAs,
  'catalogue.item': (pack) => {
    pack.measures![0]!.listedAs = ['national-list/public-funds', 'national-list/office']
  },
  'charter.4.reward-only': (pack) => {
    pack.kind = 'score'
    pack.measures = [pack.measures![0]!]
  },
  'charter.2.ends-commendation': (pack) => {
    pack.removals![0]!.endsOn = { kind: 'adverse-entry', schemes: ['another-list'] }
  },
  'charter.4.breaches-told': (pack) => {
    pack.breaches = [{ charter: 4, note: { en: 'Punishes low points', zh: '惩罚低分' } }]
  },
  'charter.4.consent': (pack) => {
    pointed(pack).consent = { ...pointed(pack).consent, required: false }
  },
  'charter.4.score-consent': (pack) => {
    scored(pack).consent = { ...scored(pack).consent, perRequest: false }
  },
  'charter.4.score-no-reason': (pack) => {
    pack.grounds![0]!.title = { en: 'A low credit score', zh: '信用分过低' }
  },
  'R18.sensitive-facts': (pack) => {
    scored(pack).inputs![0]!.title = { en: 'Proof of income', zh: '收入证明' }
  },
  'charter.4.no-restrictions': (pack) => {
    pointed(pack).restrictions = [
      { ...cited, id: 'last', title: { en: 'Served last', zh: '最后办理' }, grades: ['plain'] },
    ]
  },
  'charter.4.direct-grade': (pack) => {
    pointed(pack).catalogue![0]!.directGrade = [
      { from: '2010-01-01' as PlainDate, value: 'plain', ...cited },
    ]
  },
  'charter.9.points-objection': (pack) => {
    pointed(pack)
    pack.remedies![0]!.against = 'notice'
  },
  'charter.5.forbidden-inputs': (pack) => {
    addField(pack, { id: 'religion', label: { en: 'Religion', zh: '宗教信仰' } })
  },
  'charter.6.mirror': (pack) => {
    pack.grounds![1]!.term![0]!.value = { kind: 'source' }
  },
  'charter.7.nothing-hidden': (pack) => {
    pack.measures![0]!.unless = { en: 'Watched covertly', zh: '另行处理' }
  },
  'charter.8.identifier': (pack) => {
    pack.publication![0]!.value!.fields!.pop()
  },
  'charter.9.annulment': (pack) => {
    pack.remedies![0]!.against = 'notice'
  },
  'charter.9.carried-out': (pack) => delete pack.remedies![0]!.effectWithin,
  'R3.high-risk': (pack) => {
    pack.jurisdiction = 'DE'
  },
  'R9.us-fcra': (pack) => {
    pack.retention = 'us-fcra'
    for (const one of pack.remedies![0]!.answerWithin!) one!.value = '30cd'
    for (const ground of pack.grounds!)
      for (const one of ground!.term!) one!.value = { kind: 'fixed', length: '85mo' }
  },
  'R10.reinvestigation': (pack) => {
    pack.retention = 'us-fcra'
    for (const ground of pack.grounds!)
      for (const one of ground!.term!) one!.value = { kind: 'fixed', length: '7y' }
    for (const one of pack.remedies![0]!.answerWithin!) one!.value = '31cd'
  },
  'R17.cn-credit': (pack) => {
    pack.retention = 'cn-credit'
    for (const ground of pack.grounds!)
      for (const one of ground!.term!) one!.value = { kind: 'fixed', length: '61mo' }
  },
  'R21.published-in-time': (pack) => {
    pack.publication![1]!.value!.within = '1mo'
  },
  'R22.assessed': (pack) => delete pack.assessment,
  'R22.own-assessment': (pack) => delete pack.measures![1]!.assessment,
  'R24.notice-first': (pack) => {
    pack.procedure!.notice![1]!.value!.window = '0d'
  },
  'R25.public-person': (pack) => {
    pack.publication![1]!.law = 'harbour-2020'
  },
  'R25.masked': (pack) => delete pack.publication![1]!.value!.fields![1]!.mask,
  'law.in-force': (pack) => {
    pack.measures![0]!.law = 'harbour-2010 Art. 20'
  },
  'status.present': (pack) => delete pack.exclusions![0]!.status,
  'status.unverified': (pack) => {
    pack.exclusions![0]!.status = 'unverified'
  },
  'text.both-languages': (pack) => {
    pack.measures![0]!.title!.zh = 'No harbour subsidies'
  },
}

/** Turns the draft into a lawful points scheme, once. */
function pointed(pack: Draft): Editable<PointsScheme> {
  pack.kind = 'points'
  pack.measures = []
  pack.points ??= structuredClone(lawfulPoints) as Editable<PointsScheme>
  return pack.points
}

function scored(pack: Draft): Editable<ScoreScheme> {
  pack.score ??= structuredClone(lawfulScore) as Editable<ScoreScheme>
  return pack.score
}

function addField(pack: Draft, field: PublishedField): void {
  for (const item of pack.publication as { value: { fields: PublishedField[] } }[])
    item.value.fields.push(field)
}

test('the example has no finding and may be activated', () => {
  assert.deepEqual(lintPack(examplePack), [])
  assert.deepEqual(activatable(examplePack), { ok: true })
})

test('every line of the charter has a rule, and every rule a planted violation', () => {
  const lines = new Set(lintRules.map((rule) => rule.charter))
  for (let line = 1; line <= 9; line += 1) assert.ok(lines.has(line), `charter ${line}`)
  assert.deepEqual(lintRules.map((rule) => rule.id).toSorted(), Object.keys(planted).toSorted())
})

for (const rule of lintRules) {
  test(`${rule.id} finds its violation, and nothing else does`, () => {
    const pack = editedPack((draft) => planted[rule.id]?.(draft))
    const findings = lintPack(pack)
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule.id])
    assert.ok(findings.every((finding) => finding.severity === rule.severity))
    assert.ok(
      findings.every(
        (finding) => finding.message.en !== '' && /\p{Script=Han}/u.test(finding.message.zh),
      ),
    )
    assert.equal(activatable(pack).ok, rule.severity === 'warning')
  })
}

const more: readonly [what: string, rule: string, edit: (pack: Draft) => void][] = [
  ['a mirror with a term of its own', 'charter.6.mirror', (pack) => mirrored(pack)],
  [
    'publication as service without a time',
    'charter.1.service-channels',
    (pack) => delete pack.procedure!.service![0]!.value!.publicationDeemedAfter,
  ],
  [
    'a wide scope that takes in the ordinary school',
    'charter.3.necessities',
    (pack) => {
      pack.measures![0]!.activities = ['school']
      pack.measures![0]!.listedAs = ['national-list/supervision']
      pack.measures![0]!.unless = { en: 'Compulsory schooling', zh: '义务教育除外' }
    },
  ],
  [
    'a measure named after the children',
    'charter.3.family',
    (pack) => {
      pack.measures![0]!.title = { en: 'No posts for sons', zh: '限制子女任职' }
    },
  ],
  [
    'a ground on petitioning',
    'charter.5.forbidden-inputs',
    (pack) => {
      pack.grounds![2]!.title = { en: 'Abnormal petitioning', zh: '非正常上访' }
    },
  ],
  [
    'a measure that names nothing on any list',
    'catalogue.item',
    (pack) => pack.measures![0]!.listedAs!.push('national-list/unheard-of'),
  ],
  [
    'a measure that names only a memorandum after the list was closed',
    'catalogue.listed',
    (pack) => {
      pack.measures![0]!.listedAs = ['memorandum-2016/subsidies']
    },
  ],
  [
    'a rule that outlives the law it cites',
    'law.in-force',
    (pack) => {
      pack.procedure!.notice!.pop()
    },
  ],
]

function mirrored(pack: Draft): void {
  pack.use = 'mirror'
  delete pack.procedure
  pack.mirror = {
    publisher: { en: 'Harbour union', zh: '港口联盟' },
    format: 'csv',
    maxAge: '7cd',
    law: 'travel-law Art. 1',
    status: 'verified',
  }
}

for (const [what, rule, edit] of more) {
  test(`${rule} finds ${what}`, () => {
    const findings = lintPack(editedPack(edit))
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule])
  })
}

test('charter.5.forbidden-inputs finds points for petitioning', () => {
  const findings = lintPack(
    editedPack((draft) => {
      pointed(draft).catalogue![0]!.title = { en: 'Abnormal petitioning', zh: '非正常上访' }
    }),
  )
  assert.deepEqual(
    findings.map(({ rule, path }) => [rule, path]),
    [['charter.5.forbidden-inputs', 'points.catalogue[0]']],
  )
})

test('a lawful points scheme has no finding', () => {
  assert.deepEqual(lintPack(editedPack((draft) => void pointed(draft))), [])
})

test('conduct may concern what a fact about the person may not', () => {
  const pack = editedPack((draft) => {
    draft.grounds![2]!.title = { en: 'Endangers public health', zh: '危害公众健康安全' }
  })
  assert.deepEqual(lintPack(pack), [])
})

test('a study tells its breaches: they are warnings, and it is never activated', () => {
  const study = (breaches: Pack['breaches']) =>
    editedPack((draft) => {
      draft.use = 'study'
      draft.kind = 'score'
      draft.breaches = breaches as NonNullable<Draft['breaches']>
    })
  const told = study([{ charter: 4, note: { en: 'Punishes low points', zh: '惩罚低分' } }])
  assert.ok(lintPack(told).every((finding) => finding.severity === 'warning' && finding.breach))
  const refusal = activatable(told)
  assert.ok(!refusal.ok)
  assert.equal(refusal.rule, 'pack.use-study')
  assert.ok(refusal.breaches.some((finding) => finding.rule === 'charter.4.reward-only'))
  const untold = lintPack(study([])).filter((finding) => finding.severity === 'error')
  assert.deepEqual(
    untold.map((finding) => finding.rule),
    ['charter.4.breaches-told'],
  )
})

test('a study without a breach is not activated either', () => {
  const pack = editedPack((draft) => {
    draft.use = 'study'
  })
  assert.equal(activatable(pack).ok, false)
})

test('findings carry the place of the mistake', () => {
  const files = exampleFiles((text) =>
    text.replace('    crossDomainBasis: travel-law Art. 21\n', ''),
  )
  const result = loadPack(files)
  assert.ok(result.ok)
  const [finding] = lintPack(result.pack, result.locate)
  const lines = files[0]?.text.split('\n') ?? []
  assert.equal(finding?.path, 'measures[1]')
  assert.match(lines[(finding.place?.line ?? 0) - 1] ?? '', /id: no-ship-berth/)
})

test('linting does not freeze a pack that is still being edited', () => {
  const pack = editedPack(() => undefined)
  lintPack(pack)
  assert.ok(!Object.isFrozen(pack.measures))
})
