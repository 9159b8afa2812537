import { annotate } from './annotate.ts'
import { apply } from './apply.ts'
import { compensate } from './compensate.ts'
import { consent } from './consent.ts'
import { correct } from './correct.ts'
import { decideEntry } from './decide-entry.ts'
import { exempt } from './exempt.ts'
import { expire } from './expire.ts'
import { extend } from './extend.ts'
import { mirror } from './mirror.ts'
import { object } from './object.ts'
import { propose } from './propose.ts'
import { publish } from './publish.ts'
import { redeem } from './redeem.ts'
import { remove } from './remove.ts'
import { repair } from './repair.ts'
import { rule } from './rule.ts'
import { serve } from './serve.ts'
import type { CommandKind, Decider } from './situation.ts'
import { resume, suspend } from './suspend.ts'
import { withdraw } from './withdraw.ts'

/** Act kinds on a case that is open already; `open` has its own door. */
export type LaterKind = Exclude<CommandKind, 'open'>

/** The law of every act kind, one file each. */
export const deciders: { readonly [K in LaterKind]: Decider<K> } = {
  propose,
  consent,
  serve,
  decide: decideEntry,
  publish,
  object,
  apply,
  rule,
  annotate,
  suspend,
  resume,
  extend,
  correct,
  exempt,
  redeem,
  remove,
  repair,
  expire,
  compensate,
  withdraw,
  mirror,
}

/** Act kinds in the order of the procedure, for lists. */
export const laterKinds = Object.keys(deciders) as readonly LaterKind[]
