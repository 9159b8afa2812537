import {
  createAccount,
  createApiKey,
  listAccounts,
  listApiKeys,
  listAudit,
  revokeApiKey,
  updateAccount,
} from './accounts/manage-accounts.ts'
import {
  completeSetup,
  passkeyOptions,
  passkeyVerify,
  signIn,
  signOut,
  whoAmI,
} from './accounts/session.ts'
import {
  listAgreements,
  getAgreement,
  proposeAgreement,
  approveAgreement,
  suspendAgreement,
  resumeAgreement,
  endAgreement,
} from './agreements/manage-agreements.ts'
import { pullFeed } from './agreements/pull-feed.ts'
import { listDeletions, acknowledgeDeletion } from './agreements/deletions.ts'
import { myExchanges } from './agreements/my-exchanges.ts'
import { myConsents, giveConsent, withdrawConsent } from './scores/consents.ts'
import { myScores, answerScoreRequest, disputeScoreFact } from './scores/my-scores.ts'
import {
  addScoreFact,
  getScoreRequest,
  listDisputedScoreFacts,
  requestScore,
  ruleScoreFact,
} from './scores/run-scores.ts'
import { myPoints, objectToPoints } from './points/my-points.ts'
import {
  openPointsAccount,
  getPointsAccount,
  recordPointsEvent,
  recordPointsPayment,
  rulePointsObjection,
  listPointsAside,
  listPointsObjections,
} from './points/run-points.ts'
import { actOnCase } from './cases/act-on-case.ts'
import { getCase } from './cases/get-case.ts'
import { listCases } from './cases/list-cases.ts'
import { openCase } from './cases/open-case.ts'
import { checkSubject } from './checks/check-subject.ts'
import { checkSubjects } from './checks/check-subjects.ts'
import { screenName } from './checks/screen-name.ts'
import {
  acknowledgeAlert,
  createMonitor,
  endMonitor,
  getMonitor,
  listAlerts,
  listMonitors,
  updateMonitor,
} from './screenings/monitors.ts'
import {
  assignMatch,
  decideMatch,
  getMatch,
  listJudgements,
  listMatches,
  queueMatch,
  revokeJudgement,
} from './screenings/review.ts'
import { getScreeningStatus, replayScreening, screenMany } from './screenings/screen-many.ts'
import {
  getCluster,
  getCollation,
  getCollationPair,
  getTruthSpace,
  listClusters,
  listCollationPairs,
  listCollationTrail,
} from './collation/read-collation.ts'
import { judgePair, revokeCollationStep, separateRecords } from './collation/judge-collation.ts'
import type { Input, Output, RawInput } from './http/endpoint.ts'
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
import { getRegister } from './registers/get-register.ts'
import { listEntries } from './registers/list-entries.ts'
import { listRegisters } from './registers/list-registers.ts'
import { searchEntries } from './registers/search-entries.ts'
import {
  inspectTraining,
  trainScorecardVersion,
  saveScorecard,
  listScorecards,
  getScorecard,
  exportScorecard,
  stepScorecard,
  compareScorecards,
  monitorScorecard,
} from './scorecards/studio.ts'
import {
  scoreSubject,
  replayScore,
  reportScoreDecision,
  getScoreNotice,
  answerScoreReview,
  listReliance,
  listScoreDisputes,
  ruleScoreDispute,
  listScoreMessages,
  acknowledgeScoreMessage,
} from './scorecards/scoring.ts'
import {
  myScorecards,
  giveScorecardConsent,
  withdrawScorecardConsent,
  whatIfScore,
  askScoreReview,
  disputeScoredFact,
  addToScoreDispute,
  takeScoreReport,
} from './scorecards/mine.ts'
import {
  putLoyaltyProgramme,
  listLoyaltyProgrammes,
  giveLoyaltyPoints,
  returnLoyaltyReward,
  myLoyalty,
  redeemLoyaltyReward,
} from './scorecards/loyalty.ts'
import { findSubjects } from './subjects/find-subjects.ts'
import { myFile } from './subjects/my-file.ts'
import { myLooks } from './subjects/my-looks.ts'
import { registerSubject } from './subjects/register-subject.ts'

/** Every operation of the HTTP interface. One operation, one file, one name: here, in `app`, in the documents. */
export const contract = {
  checkSubject,
  checkSubjects,
  screenName,
  screenMany,
  replayScreening,
  getScreeningStatus,
  queueMatch,
  listMatches,
  getMatch,
  assignMatch,
  decideMatch,
  listJudgements,
  revokeJudgement,
  listMonitors,
  createMonitor,
  getMonitor,
  updateMonitor,
  endMonitor,
  listAlerts,
  acknowledgeAlert,
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
  signIn,
  signOut,
  completeSetup,
  passkeyOptions,
  passkeyVerify,
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
  listDisputedScoreFacts,
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
  inspectTraining,
  trainScorecardVersion,
  saveScorecard,
  listScorecards,
  getScorecard,
  exportScorecard,
  stepScorecard,
  compareScorecards,
  monitorScorecard,
  scoreSubject,
  replayScore,
  reportScoreDecision,
  getScoreNotice,
  answerScoreReview,
  listReliance,
  listScoreDisputes,
  ruleScoreDispute,
  listScoreMessages,
  acknowledgeScoreMessage,
  myScorecards,
  giveScorecardConsent,
  withdrawScorecardConsent,
  whatIfScore,
  askScoreReview,
  disputeScoredFact,
  addToScoreDispute,
  takeScoreReport,
  putLoyaltyProgramme,
  listLoyaltyProgrammes,
  giveLoyaltyPoints,
  returnLoyaltyReward,
  myLoyalty,
  redeemLoyaltyReward,
  getCollation,
  listCollationPairs,
  getCollationPair,
  listClusters,
  getCluster,
  listCollationTrail,
  getTruthSpace,
  judgePair,
  revokeCollationStep,
  separateRecords,
} as const

export type Contract = typeof contract
export type Operation = keyof Contract
export type InputOf<K extends Operation> = Input<Contract[K]>
export type OutputOf<K extends Operation> = Output<Contract[K]>
export type RawInputOf<K extends Operation> = RawInput<Contract[K]>
