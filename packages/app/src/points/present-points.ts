import type { OutputOf } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import { lawText } from '@xinyong/standing'
import { pointsCycle } from '@xinyong/scoring'
import { defined } from '../defined.ts'
import { presentSubject } from '../presenters/subject.ts'
import { explained, type FoundAccount } from './account-of.ts'
import { objectionRemedy } from './objection.ts'
import type { PointsSchemeToday } from './scheme.ts'

type PointsShown = OutputOf<'getPointsAccount'>
interface Cited {
  readonly law: string
  readonly status: 'verified' | 'unverified'
}

/** An account as it stands on a day, every point with its law in words. */
export function presentPoints(
  scheme: PointsSchemeToday,
  found: FoundAccount,
  on: PlainDate = scheme.today,
): PointsShown {
  const { pack, points } = scheme
  const { account, subject, events } = found
  const told = explained(scheme, found, on)
  const cited = ({ law, status }: Cited) => ({ law, lawText: lawText(pack.sources, law), status })
  const cycle = pointsCycle(points.cycle, account.opened, on)
  const head = {
    scheme: { id: pack.id, title: pack.title },
    unit: points.unit,
    subject: presentSubject(subject),
    opened: account.opened,
    ...(account.consent ? { consent: { id: account.consent.id, from: account.consent.from } } : {}),
    consentRequired: points.consent.required,
    on,
    grades: points.grades.value.map(({ id, title, min }) => ({ id, title, ...defined({ min }) })),
    ...(cycle ? { cycle } : {}),
  }
  if (!told.scored)
    return {
      ...head,
      scored: false,
      why: told.message,
      lines: [],
      adjustments: [],
      rewards: [],
      keptAside: [],
    }
  const contestable = objectionRemedy(scheme) !== undefined
  return {
    ...head,
    scored: true,
    base: { points: told.base.points, ...cited(told.base) },
    total: told.total,
    grade: {
      id: told.grade.id,
      title: told.grade.title,
      ...defined({ directBy: told.grade.directBy }),
      ...cited(told.grade),
    },
    lines: told.lines.flatMap(({ withheld, law, status, ...line }) => {
      const event = events.find(({ id }) => id === line.event)
      if (!event) return []
      const { objection, fine } = event
      return [
        {
          ...line,
          withheld: withheld.map((one) => ({ ...one, lawText: lawText(pack.sources, one.law) })),
          ...defined({ objection, fine }),
          mayObject: contestable && objection === undefined && !event.annulled,
          recordedAt: event.recordedAt,
          act: event.acts[0] ?? 0,
          ...cited({ law, status }),
        },
      ]
    }),
    adjustments: told.adjustments.map((one) => ({
      ...one,
      lawText: lawText(pack.sources, one.law),
    })),
    rewards: told.rewards.map((reward) => ({
      id: reward.id,
      title: reward.title,
      ...cited(reward),
    })),
    keptAside: told.keptAside.map(({ event, reason, message }) => ({
      event: event.id,
      item: event.item,
      on: event.on,
      ...defined({ document: event.document, points: event.points }),
      reason,
      message,
    })),
  }
}
