import type { PlainDate } from '@xinyong/identity'
import { covers, type Measure } from '@xinyong/rulebook'
import type { Agreement } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import type { KeyPrincipal } from '../ports/principal.ts'
import type { Packs } from '../ports/services.ts'
import { rulesFor } from '../rules.ts'
import { refuse } from './refuse.ts'

const MOST_KEPT = 4096

export function isInForce({ state, terms }: Agreement, on: PlainDate): boolean {
  return state === 'in-force' && terms.from <= on && on < terms.until
}

/** @throws AppError act/refused exchange.not-in-force */
export function refuseNotInForce(app: App, agreement: Agreement): void {
  if (isInForce(agreement, app.clock.today('Etc/UTC'))) return
  throw refuse(
    app,
    'exchange.not-in-force',
    { en: 'The exchange agreement is not in force.', zh: '信息交换协议当前无效。' },
    'PIPL Art. 13',
  )
}

const known = new WeakMap<Packs, Map<string, readonly string[]>>()

/** Schemes whose measures on an activity private relying parties learn of only under an agreement. Asked at every check. */
export function agreementSchemes(app: App, activity: string): readonly string[] {
  const today = app.clock.today('Etc/UTC')
  let days = known.get(app.packs)
  if (!days || days.size > MOST_KEPT) known.set(app.packs, (days = new Map<string, string[]>()))
  const name = `${today} ${activity}`
  let schemes = days.get(name)
  if (!schemes) days.set(name, (schemes = schemesOf(app, activity, today)))
  return schemes
}

function schemesOf(app: App, activity: string, on: PlainDate): readonly string[] {
  const closed = ({ exchange, activities }: Measure) =>
    exchange === 'agreement' && activities.some((scope) => covers(scope, activity))
  return app.packs.all
    .filter(({ pack }) => pack.measures.some(closed))
    .filter(({ pack }) => rulesFor(pack, on).measures.some(closed))
    .map(({ pack }) => pack.id)
}

const SYSTEM = { kind: 'system', job: 'exchange' } as const

/**
 * A relying party asks about an activity that is exchanged by agreement only. Decided before anybody is looked up, so that
 * a refusal tells nothing about the subject.
 * @returns the agreement under which the check is answered; undefined where the activity needs none
 * @throws AppError act/refused exchange.agreement-needed | exchange.purpose | exchange.activity
 */
export async function agreementFor(
  app: App,
  key: KeyPrincipal | undefined,
  activity: string,
  purpose: string,
): Promise<string | undefined> {
  if (!key) return undefined
  const schemes = agreementSchemes(app, activity)
  if (schemes.length === 0) return undefined
  const today = app.clock.today('Etc/UTC')
  const all = await app.ledger.read(SYSTEM, (tx) => tx.agreements.ofKey(key.key, today))
  const own = all.filter(({ terms }) => schemes.every((id) => terms.schemes.includes(id)))
  if (own.length === 0)
    throw refuse(
      app,
      'exchange.agreement-needed',
      {
        en: `“${activity}” is answered to private parties only under an exchange agreement in force about: ${schemes.join(', ')}.`,
        zh: `对私营主体，“${activity}”仅可依据涉及下列制度的有效信息交换协议答复：${schemes.join('、')}。`,
      },
      'PIPL Art. 13',
    )
  const byPurpose = own.filter(({ terms }) => terms.purpose === purpose)
  if (byPurpose.length === 0)
    throw refuse(
      app,
      'exchange.purpose',
      {
        en: `The agreement is for the purpose ${own.map(({ terms }) => terms.purpose).join(', ')}, not ${purpose}.`,
        zh: `协议约定的目的为${own.map(({ terms }) => terms.purpose).join('、')}，并非${purpose}。`,
      },
      'PIPL Art. 6',
    )
  const found = byPurpose.find(({ terms }) => terms.activities.includes(activity))
  if (!found)
    throw refuse(
      app,
      'exchange.activity',
      {
        en: `The agreement does not cover “${activity}”.`,
        zh: `协议不涵盖“${activity}”。`,
      },
      'PIPL Art. 6',
    )
  return found.id
}
