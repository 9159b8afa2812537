import { AppError } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import {
  clocksOf,
  entryOf,
  evolve,
  type ActDraft,
  type CaseState,
  type Refusal,
} from '@xinyong/procedure'
import type { Rules } from '@xinyong/rulebook'
import { lawText } from '@xinyong/standing'
import { recallEnded } from '../agreements/recall.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import { nextClock } from '../presenters/clock.ts'
import { rulesOfCase } from '../rules.ts'
import { endsCommendations } from './ends-commendations.ts'

/** A refusal with its citation in words: an error has no rules at hand to look it up in. */
export interface CitedRefusal extends Refusal {
  readonly lawText?: Text
}

/** The law's answer as an error: rule, law and message travel with it. */
export function refused(app: App, { sources }: Rules, refusal: Refusal): AppError {
  app.events.refused(refusal.rule)
  const cited: CitedRefusal =
    refusal.law === undefined ? refusal : { ...refusal, lawText: lawText(sources, refusal.law) }
  return new AppError('act/refused', { message: refusal.message.en }, cited)
}

/** Appends what the procedure decided and projects the case, its entry and its next clock, in the caller's transaction. */
export async function record(
  app: App,
  tx: WriteTx,
  state: CaseState,
  drafts: readonly ActDraft[],
): Promise<CaseState> {
  const after = drafts.reduce(evolve, state)
  await recordOpening(app, tx, after, drafts, state.version)
  await recallEnded(app, tx, state, after)
  return after
}

/** As `record`, for a state that the drafts have given already: a case's first act. */
export async function recordOpening(
  app: App,
  tx: WriteTx,
  state: CaseState,
  drafts: readonly ActDraft[],
  expectedVersion = 0,
): Promise<void> {
  const { rules, today } = rulesOfCase(app, state)
  const acts = await tx.acts.append({
    caseId: state.id,
    expectedVersion,
    drafts,
    state,
    entry: entryOf(rules, state, today),
  })
  const next = nextClock(clocksOf(rules, state, today))
  await tx.cases.setDue(state.id, next?.due, next?.id)
  if (endsCommendations(app, state.pack))
    await tx.jobs.enqueue({
      kind: 'follow-adverse-entries',
      key: `follow-adverse-entries:${state.id}:${state.version}`,
      payload: { subject: state.subject },
    })
  for (const act of acts) app.events.acted(act)
}
