import type { PlainDate } from '@xinyong/identity'
import { checkSubject, createResolver } from '@xinyong/standing'
import type { CheckAnswer, CheckDecision, Freshness, StandingEntry } from '@xinyong/standing'
import type { App } from '../ports/app.ts'
import type { EntryRow } from '../ports/ledger.ts'
import type { Packs } from '../ports/services.ts'
import { lookUpRules } from '../rules.ts'
import type { Question } from './question.ts'

const resolvers = new WeakMap<Packs, ReturnType<typeof createResolver>>()

function resolverOf(app: App): ReturnType<typeof createResolver> {
  let resolver = resolvers.get(app.packs)
  if (!resolver) resolvers.set(app.packs, (resolver = createResolver(lookUpRules(app))))
  return resolver
}

/** Graver first: what decides when schemes of several time zones answer on different days. */
const order: readonly CheckDecision[] = ['deny', 'stale', 'review', 'permit']

function merge(answers: readonly CheckAnswer[], behind: boolean): CheckAnswer {
  const worst = order.find((decision) => answers.some((answer) => answer.decision === decision))
  const decision = behind ? 'stale' : (worst ?? 'permit')
  return {
    decision,
    reasons: answers.flatMap(({ reasons }) => reasons),
    redeem: decision === 'permit' ? answers.flatMap(({ redeem }) => redeem) : [],
    stale: [...new Set(answers.flatMap(({ stale }) => stale))],
  }
}

/**
 * The decision. An entry is judged on the day it is in the time zone of its own scheme: an order that begins at midnight
 * in Shanghai is in force there while the servers' clock still says yesterday.
 */
export function judge(
  app: App,
  { asked, match }: Question,
  rows: readonly EntryRow[],
  freshness: Freshness,
): CheckAnswer {
  const resolve = resolverOf(app)
  const days = new Map<PlainDate, StandingEntry[]>()
  if (rows.length === 0) days.set((asked.asOf ?? app.clock.today('Etc/UTC')) as PlainDate, [])
  for (const { entry } of rows) {
    const pack = app.packs.get(entry.pack)?.pack
    if (!pack) continue
    const on = (asked.asOf ?? app.clock.today(pack.timezone)) as PlainDate
    const scheme = resolve(entry, on)
    const list = days.get(on) ?? []
    if (scheme) list.push({ entry, scheme })
    days.set(on, list)
  }
  const { activity, purpose, claims } = asked
  const claimed = claims === undefined ? {} : { claims }
  const answers = [...days].map(([on, entries]) =>
    checkSubject({ activity, purpose, ...claimed, on, match, freshness }, entries),
  )
  return merge(answers, freshness.behind)
}
