import type { OutputOf } from '@xinyong/contract'
import type { ScoreExplanation } from '@xinyong/scoring'
import { scoreNote } from '@xinyong/scoring'
import { lawText } from '@xinyong/standing'
import type { Pack } from '@xinyong/rulebook'
import { schemeNamed } from '../agreements/present-agreement.ts'
import { defined } from '../defined.ts'
import type { App } from '../ports/app.ts'
import type { Consent, ScoreRequest, ScoreValue } from '../ports/scores.ts'

type Shown = OutputOf<'myScores'>['items'][number]
type RequestShown = Shown['requests'][number]

export function presentRequest(app: App, request: ScoreRequest): RequestShown {
  const pack = app.packs.get(request.pack)?.pack
  const reward = pack?.score?.rewards.findLast(({ id }) => id === request.reward)
  const late = request.state === 'waiting' && request.expiresAt <= app.clock.now()
  return {
    id: request.id,
    scheme: schemeNamed(app, request.pack),
    relyingParty: request.relyingParty,
    purpose: request.purpose,
    ...(reward ? { reward: { id: reward.id, title: reward.title } } : {}),
    wantsNumber: request.wantsNumber,
    askedAt: request.askedAt,
    expiresAt: request.expiresAt,
    state: late ? 'expired' : request.state,
  }
}

interface Cited {
  readonly law: string
  readonly status: 'verified' | 'unverified'
}

/** Everything behind a score: every point, with its law in words. */
export function presentScore(
  app: App,
  pack: Pack,
  found: ScoreExplanation,
  kept: {
    readonly consent: Consent
    readonly values: readonly ScoreValue[]
    readonly requests: readonly ScoreRequest[]
  },
): Shown {
  const cited = ({ law, status }: Cited) => ({ law, lawText: lawText(pack.sources, law), status })
  return {
    scheme: { id: pack.id, title: pack.title },
    consent: kept.consent.id,
    range: { min: found.range.min, max: found.range.max, ...cited(found.range) },
    score: found.score,
    band: { id: found.band.id, title: found.band.title, ...cited(found.band) },
    computedOn: found.on,
    nextOn: found.next,
    base: found.range.min,
    dimensions: found.dimensions.map(({ cap, lines, ...dimension }) => ({
      id: dimension.id,
      title: dimension.title,
      weight: dimension.weight,
      points: dimension.points,
      most: dimension.most,
      ...(cap
        ? {
            cap: {
              points: cap.points,
              entry: cap.entry,
              scheme: {
                id: pack.score?.lists.find(({ id }) => id === cap.list)?.pack ?? cap.list,
                title: cap.title,
              },
              ...defined({ until: cap.until }),
              ...cited(cap),
            },
          }
        : {}),
      lines: lines.map(
        ({ fact, input, title, on, until, document, points, withheld, disputed, ...line }) => ({
          ...defined({ until, document }),
          fact,
          input,
          title,
          on,
          points,
          ...(withheld ? { withheld: { why: withheld.message } } : {}),
          disputed,
          ...cited(line),
        }),
      ),
      ...cited(dimension),
    })),
    rewards: found.rewards.map(({ id, title, from, earned, ...reward }) => ({
      id,
      title,
      from,
      earned,
      ...cited(reward),
    })),
    raise: found.raise.map((advice) => ({ ...advice })),
    history: kept.values.map(({ on, score, band }) => ({ on, score, band })),
    requests: kept.requests
      .filter((request) => request.pack === pack.id)
      .map((request) => presentRequest(app, request)),
    note: scoreNote,
  }
}
