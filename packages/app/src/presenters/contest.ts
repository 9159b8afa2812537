import type { OutputOf } from '@xinyong/contract'
import type { Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'

type Contest = OutputOf<'getEntry'>['contest']

/** How an entry is contested or left: every remedy of the rules, with who answers and in what time. */
export function presentContest(rules: Rules): Contest {
  return rules.remedies.map((remedy) => ({
    remedy: remedy.id,
    title: remedy.title,
    reviewer: remedy.reviewer,
    answerWithin: remedy.answerWithin,
    law: remedy.law,
    lawText: lawText(rules.sources, remedy.law),
  }))
}
