import type { OutputOf } from '@xinyong/contract'
import { activities } from '@xinyong/rulebook'
import type { Agreement, AgreementCounts } from '../ports/agreements.ts'
import type { App } from '../ports/app.ts'
import type { ReadTx } from '../ports/ledger.ts'
import type { Principal } from '../ports/principal.ts'
import { systemRead } from '../cases/system-read.ts'
import { defined } from '../defined.ts'
import { authorityText, both } from '../presenters/text.ts'
import { roleTitles } from '../words/cases.ts'

type Shown = OutputOf<'getAgreement'>

const NONE: AgreementCounts = { replicas: 0, deletionsPending: 0, deletionsOverdue: 0 }

/** The name of a scheme that may no longer be loaded. */
export function schemeNamed(app: App, id: string): Shown['schemes'][number] {
  return { id, title: app.packs.get(id)?.pack.title ?? both(id) }
}

/** Officials see whose keys it is bound to; for everybody else the recipient’s name is enough. */
function mayKnowKeys(principal: Principal, agreement: Agreement): boolean {
  if (principal.kind === 'key') return agreement.terms.keys.includes(principal.key)
  return (
    principal.kind === 'account' &&
    (principal.authority === agreement.authority || principal.roles.includes('overseer'))
  )
}

function present(
  app: App,
  principal: Principal,
  agreement: Agreement,
  counts: AgreementCounts,
): Shown {
  const { terms } = agreement
  const over = agreement.state !== 'ended' && terms.until <= app.clock.today('Etc/UTC')
  return {
    ...terms,
    ...defined({ exemption: terms.exemption }),
    conflictOfInterest: terms.conflictOfInterest,
    activities: terms.activities.map((id) => ({
      id,
      title: Object.entries(activities).find(([name]) => name === id)?.[1] ?? both(id),
    })),
    keys: mayKnowKeys(principal, agreement) ? terms.keys : [],
    schemes: terms.schemes.map((id) => schemeNamed(app, id)),
    id: agreement.id,
    authority: authorityText(agreement.authority),
    state: over ? 'expired' : agreement.state,
    version: agreement.version,
    history: agreement.history.map(({ step, at, role, reasons, act }) => ({
      step,
      at,
      office: Object.entries(roleTitles).find(([name]) => name === role)?.[1] ?? both(role),
      ...(reasons === undefined ? {} : { reasons }),
      act,
    })),
    counts,
  }
}

/** Terms are public; how many replicas and open deletions there are is too, whose they are is not. */
export async function presentAgreements(
  app: App,
  principal: Principal,
  agreements: readonly Agreement[],
): Promise<Shown[]> {
  const now = app.clock.now()
  const ids = agreements.map(({ id }) => id)
  const counts = await systemRead(app, (tx: ReadTx) => tx.agreements.counts(ids, now))
  return agreements.map((one) => present(app, principal, one, counts.get(one.id) ?? NONE))
}

export async function presentAgreement(
  app: App,
  principal: Principal,
  agreement: Agreement,
): Promise<Shown> {
  const [shown] = await presentAgreements(app, principal, [agreement])
  return shown!
}
