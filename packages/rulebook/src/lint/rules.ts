import type { LintRule } from './model.ts'
import { catalogueItemFits, onTheCatalogue } from './rules/catalogue-listed.ts'
import { contestable } from './rules/charter-1-contest.ts'
import { documentNamed } from './rules/charter-1-document.ts'
import { exitExists } from './rules/charter-1-exit.ts'
import {
  deciderStated,
  noticeStated,
  procedureStated,
  serviceStated,
} from './rules/charter-1-procedure.ts'
import { serviceReaches } from './rules/charter-1-service-channels.ts'
import { humanDecides } from './rules/charter-2-human.ts'
import { crossDomainBasis } from './rules/charter-3-cross-domain-basis.ts'
import { noFamily } from './rules/charter-3-family.ts'
import { noNecessities } from './rules/charter-3-necessities.ts'
import { measurePublished } from './rules/charter-3-published.ts'
import { consentRequired } from './rules/charter-4-consent.ts'
import { directGradeTold } from './rules/charter-4-direct-grade.ts'
import { noRestrictions } from './rules/charter-4-no-restrictions.ts'
import { scoreConsent, scoreNoReason, sensitiveFacts } from './rules/charter-4-score.ts'
import { breachesTold } from './rules/charter-4-breaches-told.ts'
import { rewardOnly } from './rules/charter-4-reward-only.ts'
import { noForbiddenInputs } from './rules/charter-5-forbidden-inputs.ts'
import { mirrorFollowsSource } from './rules/charter-6-mirror.ts'
import { nothingHidden } from './rules/charter-7-nothing-hidden.ts'
import { identifierPublished } from './rules/charter-8-identifier.ts'
import { pointsContestable } from './rules/charter-9-points-objection.ts'
import { annulmentCarriedOut, annulmentPossible } from './rules/charter-9-annulment.ts'
import { endsCommendationOnly } from './rules/commendation-ends.ts'
import { lawInForce } from './rules/law-in-force.ts'
import { fcraRetention, creditRetention } from './rules/retention.ts'
import { highRiskHeld } from './rules/r3-high-risk.ts'
import { reinvestigated } from './rules/r10-reinvestigation.ts'
import { publishedInTime } from './rules/r21-publication-times.ts'
import { assessed, assessedOnItsOwn } from './rules/r22-assessed.ts'
import { noticeFirst } from './rules/r24-notice-first.ts'
import { personMasked, publicPersonByLaw } from './rules/r25-public-person.ts'
import { statusPresent, unverified } from './rules/status.ts'
import { bothLanguages } from './rules/text-both-languages.ts'

const allButBreaches: readonly LintRule[] = [
  procedureStated,
  noticeStated,
  deciderStated,
  serviceStated,
  serviceReaches,
  documentNamed,
  exitExists,
  contestable,
  humanDecides,
  endsCommendationOnly,
  measurePublished,
  crossDomainBasis,
  onTheCatalogue,
  catalogueItemFits,
  noNecessities,
  noFamily,
  rewardOnly,
  consentRequired,
  noRestrictions,
  directGradeTold,
  scoreConsent,
  scoreNoReason,
  sensitiveFacts,
  noForbiddenInputs,
  mirrorFollowsSource,
  nothingHidden,
  identifierPublished,
  annulmentPossible,
  annulmentCarriedOut,
  pointsContestable,
  highRiskHeld,
  fcraRetention,
  reinvestigated,
  creditRetention,
  publishedInTime,
  assessed,
  assessedOnItsOwn,
  noticeFirst,
  publicPersonByLaw,
  personMasked,
  lawInForce,
  statusPresent,
  unverified,
  bothLanguages,
]

/** Every rule of the linter: at least one for each line of the charter. */
export const lintRules: readonly LintRule[] = [...allButBreaches, breachesTold(allButBreaches)]
