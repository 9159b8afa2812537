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
import { listDisputedScoreFacts } from './scores/list-disputed-score-facts.ts'
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
import { getCollation } from './collation/get-collation.ts'
import { listCollationPairs } from './collation/list-collation-pairs.ts'
import { getCollationPair } from './collation/get-collation-pair.ts'
import { listClusters } from './collation/list-clusters.ts'
import { getCluster } from './collation/get-cluster.ts'
import { listCollationTrail } from './collation/list-collation-trail.ts'
import { getTruthSpace } from './collation/get-truth-space.ts'
import { judgePair } from './collation/judge-pair.ts'
import { revokeCollationStep } from './collation/revoke-collation-step.ts'
import { separateRecords } from './collation/separate-records.ts'
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
import { getScreeningStatus } from './screenings/get-screening-status.ts'
import { acknowledgeAlert, listAlerts } from './screenings/monitoring/alerts.ts'
import {
  createMonitor,
  endMonitor,
  getMonitor,
  listMonitors,
  updateMonitor,
} from './screenings/monitoring/monitors.ts'
import { replayScreening } from './screenings/replay-screening.ts'
import { assignMatch } from './screenings/review/assign-match.ts'
import { decideMatch } from './screenings/review/decide-match.ts'
import { getMatch } from './screenings/review/get-match.ts'
import { listJudgements, revokeJudgement } from './screenings/review/judgements.ts'
import { listMatches } from './screenings/review/list-matches.ts'
import { queueMatch } from './screenings/review/queue-match.ts'
import { screenMany } from './screenings/screen-many.ts'
import { inspectTraining } from './scorecards/inspect-training.ts'
import { trainScorecardVersion } from './scorecards/train-scorecard-version.ts'
import { saveScorecard } from './scorecards/save-scorecard.ts'
import { listScorecards, getScorecard, exportScorecard } from './scorecards/cards.ts'
import { stepScorecard } from './scorecards/step-scorecard.ts'
import { compareScorecards, monitorScorecard } from './scorecards/watch-cards.ts'
import { scoreSubject } from './scorecards/score-subject.ts'
import { replayScore } from './scorecards/replay-score.ts'
import { reportScoreDecision, answerScoreReview, listReliance } from './scorecards/decisions.ts'
import { getScoreNotice } from './scorecards/get-score-notice.ts'
import {
  listScoreDisputes,
  ruleScoreDispute,
  disputeScoredFact,
  addToScoreDispute,
} from './scorecards/disputes.ts'
import { listScoreMessages, acknowledgeScoreMessage } from './scorecards/messages.ts'
import { myScorecards, takeScoreReport } from './scorecards/my-scorecards.ts'
import { giveScorecardConsent, withdrawScorecardConsent } from './scorecards/card-consents.ts'
import { whatIfScore } from './scorecards/what-if-score.ts'
import { askScoreReview } from './scorecards/ask-score-review.ts'
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
}
