import type { Operation } from '@xinyong/contract'
import type { Role } from '@xinyong/procedure'
import type { Scope } from '../ports/principal.ts'

/** `public`: anybody. `account`: whoever is signed in. `key:…`: an API key with the scope. Else the role. */
export type Grant = 'public' | 'account' | `key:${Scope}` | Role

const caseRoles = ['officer', 'decider', 'superior', 'reviewer', 'registrar'] as const

/**
 * Who may call what. The whole of it: an operation that is not granted here is closed. Conditions beyond the role (own
 * authority, own file, the law of the act) stand in the policy of the noun and in the procedure.
 */
export const permissions: Readonly<Record<Operation, readonly Grant[]>> = {
  checkSubject: ['key:check', 'registrar', 'relying-party', ...caseRoles],
  checkSubjects: ['key:check', 'registrar', 'relying-party'],
  screenName: ['key:screen', 'registrar', 'relying-party', ...caseRoles],

  listRegisters: ['public'],
  getRegister: ['public'],
  listEntries: ['public'],
  searchEntries: ['public'],
  getEntry: ['public'],
  listPacks: ['public'],
  getPack: ['public'],
  getStatistics: ['public'],
  getProportionality: ['public'],
  listCatalogues: ['public'],
  searchProducts: ['public'],
  getProduct: ['public'],
  getLogStatus: ['public'],
  proveAct: ['public'],

  openCase: ['officer'],
  listCases: [...caseRoles, 'overseer'],
  getCase: [...caseRoles, 'overseer', 'subject'],
  actOnCase: [...caseRoles, 'subject'],
  findSubjects: ['officer', 'registrar'],
  registerSubject: ['officer', 'registrar'],

  myFile: ['subject'],
  myLooks: ['subject'],

  listAgreements: ['public'],
  getAgreement: ['public'],
  proposeAgreement: ['officer'],
  approveAgreement: ['decider', 'superior'],
  suspendAgreement: ['officer', 'decider', 'superior'],
  resumeAgreement: ['decider', 'superior'],
  endAgreement: ['officer', 'decider', 'superior'],
  pullFeed: ['key:exchange'],
  listDeletions: ['key:exchange', 'officer', 'decider', 'superior', 'overseer'],
  acknowledgeDeletion: ['key:exchange'],
  myExchanges: ['subject'],

  myConsents: ['subject'],
  giveConsent: ['subject'],
  withdrawConsent: ['subject'],
  myScores: ['subject'],
  answerScoreRequest: ['subject'],
  disputeScoreFact: ['subject'],
  addScoreFact: ['key:score', 'registrar'],
  ruleScoreFact: ['key:score', 'registrar'],
  requestScore: ['key:score'],
  getScoreRequest: ['key:score'],

  myPoints: ['subject'],
  objectToPoints: ['subject'],
  openPointsAccount: ['officer'],
  getPointsAccount: ['officer', 'reviewer', 'overseer'],
  recordPointsEvent: ['officer'],
  recordPointsPayment: ['officer'],
  rulePointsObjection: ['reviewer'],
  listPointsAside: ['officer', 'reviewer', 'overseer'],
  listPointsObjections: ['officer', 'reviewer', 'overseer'],

  whoAmI: ['public'],
  signIn: ['public'],
  signOut: ['public'],
  completeSetup: ['public'],
  passkeyOptions: ['public'],
  passkeyVerify: ['public'],

  listAccounts: ['administrator'],
  createAccount: ['administrator'],
  updateAccount: ['administrator'],
  listApiKeys: ['administrator'],
  createApiKey: ['administrator'],
  revokeApiKey: ['administrator'],
  listAudit: ['administrator', 'overseer'],
}
