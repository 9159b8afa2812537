import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AppError, contract, type Operation } from '@xinyong/contract'
import type { Role } from '@xinyong/procedure'
import type { Principal, Scope } from '../ports/principal.ts'
import { authorise, may } from './authorise.ts'
import { clashes, refuseClash } from './four-eyes.ts'
import { permissions } from './permissions.ts'

const roles: readonly Role[] = [
  'officer',
  'decider',
  'superior',
  'reviewer',
  'registrar',
  'subject',
  'relying-party',
  'administrator',
  'overseer',
]

const as = (role: Role): Principal => ({ kind: 'account', account: 'a', roles: [role] })
const key = (scope: Scope): Principal => ({
  kind: 'key',
  key: 'k',
  relyingParty: 'r',
  scopes: [scope],
  purposes: [],
})
const callers: Readonly<Record<string, Principal>> = {
  public: { kind: 'public' },
  system: { kind: 'system', job: 'j' },
  'key:check': key('check'),
  'key:screen': key('screen'),
  'key:export': key('export'),
  'key:exchange': key('exchange'),
  'key:score': key('score'),
  ...Object.fromEntries(roles.map((role) => [role, as(role)])),
}
const operations = Object.keys(contract) as readonly Operation[]

const review = ['getMatch', 'getScreeningStatus', 'listJudgements', 'listMatches', 'queueMatch']
const replay = ['replayScreening', 'screenName']
/** Charter 8: never a key. */
const deciding = ['assignMatch', 'decideMatch', 'revokeJudgement']
const watching = [
  'acknowledgeAlert',
  'createMonitor',
  'endMonitor',
  'getMonitor',
  'listAlerts',
  'listMonitors',
  'screenMany',
  'updateMonitor',
]

/** Scorecards: built by officers, put in force by two, contested by those they are about. */
const cardsSeen = ['getScoreNotice', 'listReliance', 'monitorScorecard', 'replayScore']
const cardsStepped = [
  'compareScorecards',
  'listReliance',
  'monitorScorecard',
  'replayScore',
  'stepScorecard',
]
const cardsAsked = [
  'acknowledgeScoreMessage',
  'answerScoreReview',
  'getScoreNotice',
  'listScoreMessages',
  'replayScore',
  'reportScoreDecision',
  'scoreSubject',
]
const cardsOfMine = [
  'addToScoreDispute',
  'askScoreReview',
  'disputeScoredFact',
  'getScoreNotice',
  'giveScorecardConsent',
  'myLoyalty',
  'myScorecards',
  'redeemLoyaltyReward',
  'replayScore',
  'takeScoreReport',
  'whatIfScore',
  'withdrawScorecardConsent',
]
const collated = [
  'getCluster',
  'getCollation',
  'getCollationPair',
  'getTruthSpace',
  'listClusters',
  'listCollationPairs',
  'listCollationTrail',
]
const collating = ['judgePair', 'revokeCollationStep', 'separateRecords']

/** Who may call what beside the public operations, written out a second time: a change of the table must be meant twice. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'key:check': ['checkSubject', 'checkSubjects'],
  'key:screen': [...replay, ...review, ...watching],
  'key:export': [],
  'key:exchange': ['acknowledgeDeletion', 'listDeletions', 'pullFeed'],
  'key:score': [
    'addScoreFact',
    'getScoreRequest',
    'listDisputedScoreFacts',
    'requestScore',
    'ruleScoreFact',
    ...cardsAsked,
  ],
  public: [],
  system: [],
  officer: [
    ...cardsStepped,
    'getScoreNotice',
    'giveLoyaltyPoints',
    'inspectTraining',
    'listScoreDisputes',
    'putLoyaltyProgramme',
    'returnLoyaltyReward',
    'saveScorecard',
    'trainScorecardVersion',
    'actOnCase',
    'checkSubject',
    'endAgreement',
    'findSubjects',
    'getCase',
    'getPointsAccount',
    'listCases',
    'listDeletions',
    'listPointsAside',
    'listPointsObjections',
    'openCase',
    'openPointsAccount',
    'proposeAgreement',
    'recordPointsEvent',
    'recordPointsPayment',
    'registerSubject',
    ...replay,
    ...review,
    ...deciding,
    'suspendAgreement',
  ],
  decider: [
    ...cardsStepped,
    'actOnCase',
    'approveAgreement',
    'checkSubject',
    'endAgreement',
    'getCase',
    'listCases',
    'listDeletions',
    'resumeAgreement',
    ...replay,
    ...review,
    ...deciding,
    'suspendAgreement',
  ],
  superior: [
    ...cardsStepped,
    'actOnCase',
    'approveAgreement',
    'checkSubject',
    'endAgreement',
    'getCase',
    'listCases',
    'listDeletions',
    'resumeAgreement',
    ...replay,
    ...review,
    ...deciding,
    'suspendAgreement',
  ],
  reviewer: [
    ...cardsSeen,
    ...collated,
    ...collating,
    'listScoreDisputes',
    'ruleScoreDispute',
    'actOnCase',
    'checkSubject',
    'getCase',
    'getPointsAccount',
    'listCases',
    'listPointsAside',
    'listPointsObjections',
    'rulePointsObjection',
    ...replay,
    ...review,
    ...deciding,
  ],
  registrar: [
    ...collated,
    ...collating,
    'giveLoyaltyPoints',
    'returnLoyaltyReward',
    'actOnCase',
    'addScoreFact',
    'checkSubject',
    'checkSubjects',
    'findSubjects',
    'getCase',
    'listCases',
    'listDisputedScoreFacts',
    'registerSubject',
    'ruleScoreFact',
    ...replay,
    ...review,
    ...deciding,
    ...watching,
  ],
  subject: [
    ...cardsOfMine,
    'actOnCase',
    'answerScoreRequest',
    'disputeScoreFact',
    'getCase',
    'giveConsent',
    'myConsents',
    'myExchanges',
    'myFile',
    'myLooks',
    'myPoints',
    'myScores',
    'objectToPoints',
    'withdrawConsent',
  ],
  'relying-party': [
    'checkSubject',
    'checkSubjects',
    ...replay,
    ...review,
    ...deciding,
    ...watching,
  ],
  administrator: [
    'createAccount',
    'createApiKey',
    'listAccounts',
    'listApiKeys',
    'listAudit',
    'revokeApiKey',
    'updateAccount',
  ],
  overseer: [
    ...collated,
    'getCase',
    'getPointsAccount',
    'getScreeningStatus',
    'listAudit',
    'listCases',
    'listDeletions',
    'listPointsAside',
    'listPointsObjections',
  ],
}

for (const [name, principal] of Object.entries(callers))
  test(`${name} may call exactly what the table grants`, () => {
    const closed = operations.filter((operation) => !permissions[operation].includes('public'))
    const granted = closed.filter((operation) => may(principal, operation))
    assert.deepEqual(granted.toSorted(), expected[name]?.toSorted())
    for (const operation of closed)
      if (granted.includes(operation)) authorise(principal, operation)
      else assert.throws(() => authorise(principal, operation), AppError)
  })

test('the refusal says what is missing', () => {
  const code = (principal: Principal, operation: Operation): string => {
    try {
      authorise(principal, operation)
    } catch (error) {
      if (error instanceof AppError) return error.code
    }
    return ''
  }
  assert.equal(code({ kind: 'public' }, 'openCase'), 'access/sign-in-needed')
  assert.equal(code(key('screen'), 'checkSubject'), 'access/scope-missing')
  assert.equal(code(as('subject'), 'openCase'), 'access/forbidden')
})

test('no account holds two offices that must be four eyes, in whatever order', () => {
  for (const [a, b] of clashes)
    for (const pair of [
      [a, b],
      [b, a],
    ])
      assert.throws(
        () => refuseClash(pair),
        (error: AppError) => error.code === 'account/roles-clash',
      )
  refuseClash(['officer', 'registrar'])
})
