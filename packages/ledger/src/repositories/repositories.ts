import type { ReadTx, WriteTx } from '@xinyong/app'
import type { Tx } from '../tx.ts'
import { accountStore } from './accounts.ts'
import { actReader, actWriter } from './acts.ts'
import { agreementStore } from './agreements.ts'
import { caseReader, caseWriter } from './cases.ts'
import { entryReader } from './entries.ts'
import { collationStore } from './collation.ts'
import { jobQueue } from './jobs.ts'
import { lookStore } from './looks.ts'
import { mirrorStore } from './mirrors.ts'
import { pointsStore } from './points.ts'
import { productStore } from './products.ts'
import { reviewStore } from './review.ts'
import { scorecardStore } from './scorecards.ts'
import { scoreStore } from './scores.ts'
import { screeningStore } from './screening.ts'
import { statisticsStore } from './statistics.ts'
import { subjectStore } from './subjects.ts'

export function readTx(tx: Tx): ReadTx {
  return {
    acts: actReader(tx),
    cases: caseReader(tx),
    entries: entryReader(tx),
    subjects: subjectStore(tx),
    accounts: accountStore(tx),
    looks: lookStore(tx),
    mirrors: mirrorStore(tx),
    statistics: statisticsStore(tx),
    agreements: agreementStore(tx),
    scores: scoreStore(tx),
    scorecards: scorecardStore(tx),
    points: pointsStore(tx),
    products: productStore(tx),
    collation: collationStore(tx),
    screening: screeningStore(tx),
    review: reviewStore(tx),
  }
}

export function writeTx(tx: Tx): WriteTx {
  return {
    ...readTx(tx),
    acts: { ...actReader(tx), ...actWriter(tx) },
    cases: { ...caseReader(tx), ...caseWriter(tx) },
    jobs: jobQueue(tx),
  }
}
