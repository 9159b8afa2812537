import type { PlainDate } from '@xinyong/identity'
import type { Rules } from '@xinyong/rulebook'
import { addPeriod } from './calendars/add-period.ts'
import type { Due } from './calendars/add-period.ts'
import { plusDays } from './calendars/days.ts'
import { calendarFor } from './calendars/for-rules.ts'
import { filingClock, filingTime } from './decide/file-petition.ts'
import type { Situation } from './decide/situation.ts'
import { effectiveFrom, groundOf, termEndOf } from './state/effect.ts'
import type { CaseState, Clock } from './state/model.ts'
import { removalOf, remedyOf, rootRemedyOf } from './state/petitions.ts'
import { servedOn } from './state/service.ts'

type At = Pick<Situation, 'rules' | 'state' | 'today' | 'cal'>

interface Told {
  readonly id: string
  readonly what: Clock['what']
  readonly petition?: string
  readonly starts: PlainDate
  readonly due: Due | undefined
  readonly law: string
  readonly binds: Clock['binds']
  readonly metOn?: PlainDate | undefined
}

/** A clock with its state: met, or running, or past (overdue for the authority, lapsed for the subject or a closed case). */
const clock = ({ state, today }: At, told: Told): readonly Clock[] => {
  if (told.due === undefined) return []
  const { due: computed, metOn, ...rest } = told
  const due = state.extensions[told.id] ?? computed.date
  const over = today > due
  const dead = state.stage === 'closed' || state.stage === 'ended'
  const past = told.binds === 'authority' && !dead ? 'overdue' : 'lapsed'
  const { unknownYear } = computed
  return [
    {
      ...rest,
      due,
      state:
        metOn !== undefined && metOn <= today
          ? 'met'
          : over || (dead && told.what !== 'answer')
            ? past
            : 'running',
      ...(metOn === undefined ? {} : { metOn }),
      ...(unknownYear === undefined ? {} : { unknownYear }),
    },
  ]
}

const beforeDecision = (at: At): readonly Clock[] => {
  const { rules, state, cal } = at
  const { notice, decision } = rules
  const served = servedOn(state, 'proposal')
  return [
    ...(notice === undefined || served === undefined
      ? []
      : clock(at, {
          id: 'notice-window',
          what: 'notice-window',
          starts: served,
          due: addPeriod(served, notice.value.window, cal),
          law: notice.law,
          binds: 'subject',
        })),
    ...(decision?.value.within === undefined || state.mirror !== undefined
      ? []
      : clock(at, {
          id: 'decide',
          what: 'decide',
          starts: state.openedOn,
          due: addPeriod(state.openedOn, decision.value.within, cal),
          law: decision.law,
          binds: 'authority',
          metOn: state.decision?.on,
        })),
  ]
}

const afterDecision = (at: At): readonly Clock[] => {
  const { rules, state, cal } = at
  const { decision, publication } = rules
  if (decision === undefined || state.decision?.outcome !== 'enter') return []
  const on = state.decision.on
  const from = effectiveFrom(rules, state, cal)
  const publishFrom = decision.value.effect === 'on-service' ? from : on
  const isPublic = publication?.value.public.includes(state.subjectKind) === true
  return [
    ...(decision.value.serveWithin === undefined
      ? []
      : clock(at, {
          id: 'serve-decision',
          what: 'serve-decision',
          starts: on,
          due: addPeriod(on, decision.value.serveWithin, cal),
          law: decision.law,
          binds: 'authority',
          metOn: servedOn(state, 'decision'),
        })),
    ...(publication?.value.within === undefined || !isPublic || publishFrom === undefined
      ? []
      : clock(at, {
          id: 'publish',
          what: 'publish',
          starts: publishFrom,
          due: addPeriod(publishFrom, publication.value.within, cal),
          law: publication.law,
          binds: 'authority',
          metOn: state.publishedOn,
        })),
    ...(decision.value.publicity === undefined || state.publishedOn === undefined
      ? []
      : clock(at, {
          id: 'publicity',
          what: 'publicity',
          starts: state.publishedOn,
          due: addPeriod(state.publishedOn, decision.value.publicity, cal),
          law: decision.law,
          binds: 'subject',
        })),
  ]
}

const ofTerm = (at: At): readonly Clock[] => {
  const { rules, state, cal } = at
  const from = effectiveFrom(rules, state, cal)
  const end = termEndOf(rules, state, from)
  if (from === undefined || end === undefined) return []
  return clock(at, {
    id: 'term',
    what: 'term',
    starts: from,
    // The clock names the last day; the term itself is closed-open.
    due: { date: plusDays(end, -1) },
    law: groundOf(rules, state)?.term.law ?? '',
    binds: 'subject',
    metOn: state.exit?.how === 'expired' ? state.exit.on : undefined,
  })
}

const ofServices = (at: At): readonly Clock[] =>
  at.state.services.flatMap(({ about, petition, attempts, servedOn: deemed }) => {
    const published = attempts.find(({ outcome }) => outcome === 'published')
    if (published === undefined || deemed === undefined || at.rules.service === undefined) return []
    return clock(at, {
      id:
        petition === undefined ? `deemed-service:${about}` : `deemed-service:${about}:${petition}`,
      what: 'deemed-service',
      ...(petition === undefined ? {} : { petition }),
      starts: published.on,
      due: { date: deemed },
      law: at.rules.service.law,
      binds: 'authority',
      metOn: deemed,
    })
  })

const ofFiling = (at: At): readonly Clock[] =>
  at.rules.remedies.flatMap((remedy) => {
    const rulings =
      remedy.kind === 'appeal'
        ? at.state.petitions.filter(({ remedy: of, ruling }) => of === remedy.of && ruling)
        : [undefined]
    return rulings.flatMap((contested) => {
      const time = filingTime(at, remedy, contested?.id)
      if (time === undefined) return []
      const filed = at.state.petitions.find(
        (petition) => petition.remedy === remedy.id && petition.against === contested?.id,
      )
      const { starts, due, ...warning } = time
      return clock(at, {
        id: filingClock(remedy, contested?.id),
        what: 'object',
        ...(contested === undefined ? {} : { petition: contested.id }),
        starts,
        due: { date: due, ...warning },
        law: remedy.law,
        binds: 'subject',
        metOn: filed?.filedOn,
      })
    })
  })

/** The first act after a ruling that carries it out. */
const carriedOut = (state: CaseState, id: string, since: PlainDate): PlainDate | undefined =>
  state.tokens.find((token) => token.petition === id)?.from ??
  state.corrections.find((on) => on >= since) ??
  state.exit?.on

const ofPetitions = (at: At): readonly Clock[] =>
  at.state.petitions.flatMap((petition) => {
    const remedy = remedyOf(at.rules, petition.remedy)
    if (remedy === undefined) return []
    const { id, ruling } = petition
    const answer: Told = {
      id: `answer:${id}`,
      what: 'answer',
      petition: id,
      starts: petition.filedOn,
      due: addPeriod(petition.filedOn, remedy.answerWithin, at.cal),
      law: remedy.law,
      binds: 'authority',
      metOn: ruling?.on,
    }
    const effect =
      remedy.effectWithin ??
      removalOf(at.rules, rootRemedyOf(at.rules, at.state, petition)?.for)?.within
    if (ruling === undefined || ruling.outcome === 'refused' || effect === undefined)
      return clock(at, answer)
    return [
      ...clock(at, answer),
      ...clock(at, {
        id: `carry-out:${id}`,
        what: 'carry-out',
        petition: id,
        starts: ruling.on,
        due: addPeriod(ruling.on, effect, at.cal),
        law: remedy.law,
        binds: 'authority',
        metOn: carriedOut(at.state, id, ruling.on),
      }),
    ]
  })

const ofRemoval = (at: At): readonly Clock[] => {
  const { exit } = at.state
  const removal = exit?.how === 'removed' ? removalOf(at.rules, exit.ground) : undefined
  if (exit?.factOn === undefined || removal === undefined) return []
  return clock(at, {
    id: 'carry-out:removal',
    what: 'carry-out',
    starts: exit.factOn,
    due: addPeriod(exit.factOn, removal.within, at.cal),
    law: removal.law,
    binds: 'authority',
    metOn: exit.on,
  })
}

/** An adverse entry has paused a commendation: an officer confirms its end within the time of the removal ground. */
const ofEndByStatute = (at: At): readonly Clock[] =>
  at.state.suspensions.flatMap(({ cause, to }) => {
    const removal = cause === undefined ? undefined : removalOf(at.rules, cause.ground)
    if (cause === undefined || removal === undefined) return []
    return clock(at, {
      id: `carry-out:${cause.ground}:${cause.entry}`,
      what: 'carry-out',
      starts: cause.known,
      due: addPeriod(cause.known, removal.within, at.cal),
      law: removal.law,
      binds: 'authority',
      metOn: at.state.exit?.on ?? to,
    })
  })

const ofTokens = (at: At): readonly Clock[] =>
  at.state.tokens.flatMap(({ token, exemption, from, until }) =>
    clock(at, {
      id: `token:${token}`,
      what: 'token',
      starts: from,
      due: { date: until },
      law: at.rules.exemptions.find(({ id }) => id === exemption)?.law ?? '',
      binds: 'subject',
    }),
  )

/** As `clocksOf`, for callers that hold the whole situation. */
export const clocksFor = (at: At): readonly Clock[] => [
  ...beforeDecision(at),
  ...afterDecision(at),
  ...ofTerm(at),
  ...ofServices(at),
  ...ofFiling(at),
  ...ofPetitions(at),
  ...ofRemoval(at),
  ...ofEndByStatute(at),
  ...ofTokens(at),
]

/**
 * Every statutory period of a case on a day, past ones included. A clock that was met late stays `met`, with `metOn`
 * after `due`. `unknownYear` says that the due day is provisional.
 */
export const clocksOf = (rules: Rules, state: CaseState, today: PlainDate): readonly Clock[] =>
  clocksFor({ rules, state, today, cal: calendarFor(rules) })
