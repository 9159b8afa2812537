import type { OutputOf } from '@xinyong/contract'
import type { Instant, PlainDate, Text } from '@xinyong/identity'
import { digestOf } from '../digest.ts'
import type { KnownJudgement, ScreeningShown } from '../ports/review.ts'
import type { ScreeningFound, ScreeningHit } from '../ports/screening.ts'
import { recall, type Recalled } from './memory.ts'
import { presentHit } from './present-result.ts'
import { markHits } from './view/finish.ts'

export type ScreeningAnswer = OutputOf<'screenName'>

const note: Text = {
  en: 'A likeness of names refuses nobody. Compare the identifiers, then check the subject.',
  zh: '姓名相似不得作为拒绝依据。请核对身份标识后再行查询。',
}

function noteOf({ judgement, recordChanged, by }: Recalled): Text {
  if (by === 'parted')
    return {
      en: `A person decided about “${judgement.name}”, with which this record stood together then; they have been separated. Look again.`,
      zh: `曾有人就“${judgement.name}”作出判定，当时本记录与其归为同一主体；二者现已拆分。请重新核对。`,
    }
  if (judgement.verdict === 'not-same')
    return {
      en: 'A person decided that this is somebody else, without an identifier that now agrees. Look again.',
      zh: '曾有人判定非同一主体，但当时未见现已相符的标识。请重新核对。',
    }
  if (by === 'cluster')
    return {
      en: `A person decided that “${judgement.name}” is the same subject; this record is held to be of one subject with it.`,
      zh: `曾有人判定“${judgement.name}”为同一主体；本记录与其归为同一主体。`,
    }
  return recordChanged
    ? {
        en: 'A person decided that this is the same subject; the record has changed since.',
        zh: '曾有人判定为同一主体；此后该记录有变动。',
      }
    : { en: 'A person decided that this is the same subject.', zh: '曾有人判定为同一主体。' }
}

/** What of a judgement decides the answer: itself, and for whom the collation lets it hold. */
const appliedAs = ({ id, kin, parted }: KnownJudgement) =>
  kin === undefined && parted === undefined ? id : { id, kin: kin ?? [], parted: parted ?? [] }

function shown(hit: ScreeningHit, recalled: Recalled | undefined): ScreeningShown {
  const result = presentHit(hit)
  if (recalled === undefined) return result
  const { id, verdict, at } = recalled.judgement
  return { ...result, judgement: { id, verdict, at, note: noteOf(recalled) } }
}

export interface Moment {
  readonly at: Instant
  readonly on: PlainDate
  /** Absent in the receipts of earlier versions. */
  readonly seq: number | undefined
  readonly limit: number
}

/**
 * The answer: what was found less what a person said is somebody else, with the trace of it. A function of its arguments
 * alone, so that the same receipt gives the same bytes.
 */
export function answerQuestion(
  found: ScreeningFound,
  memory: readonly KnownJudgement[],
  { at, on, seq, limit }: Moment,
): ScreeningAnswer {
  const { hits, suppressed } = recall(found.hits, memory)
  const byId = new Map(hits.map(({ hit, recalled }) => [hit.id, recalled]))
  // A namesake that was ruled out makes nobody ambiguous any more.
  const marked = markHits(hits.map(({ hit }) => hit)).slice(0, limit)
  const answer = {
    results: marked.map((hit) => shown(hit, byId.get(hit.id))),
    suppressed: suppressed.map(({ hit, recalled: { judgement, recordChanged, by: how } }) => {
      const { id, name, registers, score, band } = presentHit(hit)
      const { reason, by, at: decided } = judgement
      return {
        id,
        name,
        registers,
        score,
        band,
        judgement: {
          id: judgement.id,
          reason,
          by: by.label,
          at: decided,
          recordChanged,
          ...(how === 'record'
            ? {}
            : { about: { entity: judgement.entity, name: judgement.name } }),
        },
      }
    }),
    reached: found.reached,
    complete: found.complete,
    leftOut: { ...found.leftOut, words: [...found.leftOut.words] },
    note,
  }
  return {
    ...answer,
    receipt: {
      at,
      on,
      ...(seq === undefined ? {} : { seq }),
      indexDigest: found.indexDigest,
      rulesDigest: found.rulesDigest,
      memoryDigest: digestOf(memory.map(appliedAs)),
      answerDigest: digestOf(answer),
    },
  }
}
