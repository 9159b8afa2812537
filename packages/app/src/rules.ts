import { AppError } from '@xinyong/contract'
import type { PlainDate } from '@xinyong/identity'
import type { CaseState } from '@xinyong/procedure'
import { activatable, rulesOn, type Pack, type Rules } from '@xinyong/rulebook'
import type { App } from './ports/app.ts'
import type { LoadedPack } from './ports/services.ts'

const MOST_DAYS = 4096
const known = new WeakMap<Pack, Map<PlainDate, Rules>>()

/** `rulesOn`, remembered: the same few days are asked for again and again. */
export function rulesFor(pack: Pack, on: PlainDate): Rules {
  let days = known.get(pack)
  if (!days || days.size >= MOST_DAYS) known.set(pack, (days = new Map<PlainDate, Rules>()))
  let rules = days.get(on)
  if (!rules) days.set(on, (rules = rulesOn(pack, on)))
  return rules
}

/** @throws AppError register/not-found */
export function packOf(app: App, id: string): LoadedPack {
  const loaded = app.packs.get(id)
  if (!loaded) throw new AppError('register/not-found', { id })
  return loaded
}

export interface CaseRules {
  readonly pack: Pack
  readonly rules: Rules
  /** Today in the scheme's time zone. */
  readonly today: PlainDate
}

/** The rules that govern a case, and the day it is there. */
export function rulesOfCase(app: App, state: Pick<CaseState, 'pack' | 'governingDate'>): CaseRules {
  const { pack } = packOf(app, state.pack)
  return {
    pack,
    rules: rulesFor(pack, state.governingDate),
    today: app.clock.today(pack.timezone),
  }
}

/** The rules as they stand on a day, for the resolver of `standing`. */
export function lookUpRules(app: App): (pack: string, on: PlainDate) => Rules | undefined {
  return (id, on) => {
    const loaded = app.packs.get(id)
    return loaded && rulesFor(loaded.pack, on)
  }
}

const verdicts = new WeakMap<Pack, ReturnType<typeof activatable>>()

/** Charter 4: what is for study, or breaks a rule of the linter, is never run on people. */
export function refuseUnlessActivatable(pack: Pack): void {
  let verdict = verdicts.get(pack)
  if (!verdict) verdicts.set(pack, (verdict = activatable(pack)))
  if (!verdict.ok)
    throw new AppError('pack/not-activatable', { id: pack.id, reason: verdict.message.en })
}
