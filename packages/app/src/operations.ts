import type { Operation } from '@xinyong/contract'
import { createApiKey, listApiKeys, revokeApiKey } from './accounts/api-keys.ts'
import { createAccount } from './accounts/create-account.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { listAudit } from './accounts/list-audit.ts'
import { updateAccount } from './accounts/update-account.ts'
import { whoAmI } from './accounts/who-am-i.ts'
import { listAgreements, getAgreement } from './agreements/list-agreements.ts'
import { proposeAgreement } from './agreements/propose-agreement.ts'
import {
  approveAgreement,
  suspendAgreement,
  resumeAgreement,
  endAgreement,
} from './agreements/step-agreement.ts'
import { pullFeed } from './agreements/pull-feed.ts'
import { listDeletions, acknowledgeDeletion } from './agreements/deletions.ts'
import { myExchanges } from './agreements/my-exchanges.ts'
import { myConsents, giveConsent, withdrawConsent } from './scores/consents.ts'
import { myScores, answerScoreRequest, disputeScoreFact } from './scores/my-scores.ts'
import { addScoreFact, ruleScoreFact, requestScore, getScoreRequest } from './scores/run-scores.ts'
import { myPoints, objectToPoints } from './points/my-points.ts'
import { recordPointsEvent } from './points/record-points-event.ts'
import {
  openPointsAccount,
  getPointsAccount,
  recordPointsPayment,
  rulePointsObjection,
} from './points/run-points.ts'
import { listPointsAside, listPointsObjections } from './points/lists.ts'
import { actOnCase } from './cases/act-on-case.ts'
import { getCase } from './cases/get-case.ts'
import { listCases } from './cases/list-cases.ts'
import { openCase } from './cases/open-case.ts'
import { checkSubject } from './checks/check-subject.ts'
import { checkSubjects } from './checks/check-subjects.ts'
import { screenName } from './checks/screen-name.ts'
import type { Handler } from './handler.ts'
import { getLogStatus } from './log/get-log-status.ts'
import { proveAct } from './log/prove-act.ts'
import { getPack } from './packs/get-pack.ts'
import { getProduct } from './products/get-product.ts'
import { searchProducts } from './products/search-products.ts'
import { listCatalogues } from './packs/list-catalogues.ts'
import { getProportionality } from './packs/get-proportionality.ts'
import { getStatistics } from './packs/get-statistics.ts'
import { listPacks } from './packs/list-packs.ts'
import { getEntry } from './registers/get-entry.ts'
import { listEntries } from './registers/list-entries.ts'
import { getRegister, listRegisters } from './registers/list-registers.ts'
import { searchEntries } from './registers/search-entries.ts'
import { findSubjects } from './subjects/find-subjects.ts'
import { myFile } from './subjects/my-file.ts'
import { myLooks } from './subjects/my-looks.ts'
import { registerSubject } from './subjects/register-subject.ts'

/** Operations that set or read cookies or speak a protocol: the server's, by the functions of `accounts/`. */
export type SessionOperation =
  | 'signIn'
  | 'signOut'
  | 'completeSetup'
  | 'passkeyOptions'
  | 'passkeyVerify'

export type AppOperation = Exclude<Operation, SessionOperation>

/** Every operation of the contract that is a use case. */
export const operations: { readonly [K in AppOperation]: Handler<K> } = {
  checkSubject,
  checkSubjects,
  screenName,
  listRegisters,
  getRegister,
  listEntries,
  searchEntries,
  getEntry,
  openCase,
  listCases,
  getCase,
  actOnCase,
  myFile,
  myLooks,
  findSubjects,
  registerSubject,
  listPacks,
  getPack,
  getStatistics,
  getProportionality,
  listCatalogues,
  searchProducts,
  getProduct,
  getLogStatus,
  proveAct,
  whoAmI,
  listAccounts,
  createAccount,
  updateAccount,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  listAudit,
  listAgreements,
  getAgreement,
  proposeAgreement,
  approveAgreement,
  suspendAgreement,
  resumeAgreement,
  endAgreement,
  pullFeed,
  listDeletions,
  acknowledgeDeletion,
  myExchanges,
  myConsents,
  giveConsent,
  withdrawConsent,
  myScores,
  answerScoreRequest,
  disputeScoreFact,
  addScoreFact,
  ruleScoreFact,
  requestScore,
  getScoreRequest,
  myPoints,
  objectToPoints,
  openPointsAccount,
  getPointsAccount,
  recordPointsEvent,
  recordPointsPayment,
  rulePointsObjection,
  listPointsAside,
  listPointsObjections,
}
