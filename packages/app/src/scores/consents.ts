import { AppError, type OutputOf } from '@xinyong/contract'
import type { Text } from '@xinyong/identity'
import type { Pack } from '@xinyong/rulebook'
import { refuse } from '../agreements/refuse.ts'
import { schemeNamed } from '../agreements/present-agreement.ts'
import { both } from '../presenters/text.ts'
import { defined } from '../defined.ts'
import type { Handler } from '../handler.ts'
import { authorise } from '../policies/authorise.ts'
import type { App } from '../ports/app.ts'
import type { WriteTx } from '../ports/ledger.ts'
import type { Consent } from '../ports/scores.ts'
import { enrol, leavePoints } from '../points/enrol.ts'
import { packOf, refuseUnlessActivatable, rulesFor } from '../rules.ts'
import { ownSubject } from '../subjects/own-subject.ts'
import { refreshScore, SCORING } from './compute.ts'
import { operatorOf, scoreScheme } from './scheme.ts'

type Shown = OutputOf<'giveConsent'>
type Kind = Consent['kind']

const LAW = 'PIPL Art. 13-15, 47'

const warning: Text = {
  en: 'Facts about income, deposits, property or tax may raise or lower the score. You may refuse; nothing follows from that.',
  zh: '收入、存款、财产、纳税等信息可能提高或者降低分数。您可以拒绝，且不会因此产生任何后果。',
}

/** What may be consented to in a scheme, with the words that are agreed to. */
function offers(app: App, pack: Pack): readonly (readonly [Kind, Text])[] {
  if (pack.use !== 'operate') return []
  if (pack.kind === 'points') {
    const { points } = rulesFor(pack, app.clock.today(pack.timezone))
    return points?.consent.required ? [['points', points.consent.withdrawal]] : []
  }
  if (pack.kind !== 'score' || !pack.score) return []
  const sensitive = pack.score.inputs.some((input) => input.sensitive === true)
  return [
    ['score', pack.score.consent.withdrawal],
    ...(sensitive ? [['sensitive-facts', warning] as const] : []),
  ]
}

function presentConsent(app: App, consent: Consent): Shown {
  const pack = app.packs.get(consent.pack)?.pack
  const text = pack && offers(app, pack).find(([kind]) => kind === consent.kind)?.[1]
  return {
    id: consent.id,
    scheme: schemeNamed(app, consent.pack),
    kind: consent.kind,
    given: consent.givenAt,
    ...defined({ withdrawn: consent.withdrawnAt }),
    text: text ?? both(''),
  }
}

export const myConsents: Handler<'myConsents'> = async (app, principal) => {
  authorise(principal, 'myConsents')
  const { subject } = ownSubject(principal)
  const { consents, card } = await app.ledger.read(principal, async (tx) => ({
    consents: await tx.scores.consents(subject),
    card: await tx.subjects.get(subject),
  }))
  const given = (pack: string, kind: Kind) =>
    consents.some((one) => one.pack === pack && one.kind === kind && one.withdrawnAt === undefined)
  return {
    items: consents.map((consent) => presentConsent(app, consent)),
    offered: app.packs.all.flatMap(({ pack }) =>
      offers(app, pack)
        .filter(() => card !== undefined && pack.subjects.includes(card.kind))
        .filter(([kind]) => !given(pack.id, kind))
        .filter(([kind]) => kind !== 'sensitive-facts' || given(pack.id, 'score'))
        .map(([kind, text]) => ({ scheme: { id: pack.id, title: pack.title }, kind, text })),
    ),
  }
}

/** Specific and recorded: one scheme, one kind, by the subject alone (charter 4). */
export const giveConsent: Handler<'giveConsent'> = async (app, principal, input) => {
  authorise(principal, 'giveConsent')
  const { account, subject } = ownSubject(principal)
  const { pack } = packOf(app, input.scheme)
  refuseUnlessActivatable(pack)
  const text = offers(app, pack).find(([kind]) => kind === input.kind)
  if (!text)
    throw refuse(app, 'consent.not-offered', {
      en: `“${pack.title.en}” asks for no such consent.`,
      zh: `“${pack.title.zh}”不需要此项同意。`,
    })
  const consent = await app.ledger.write(principal, async (tx): Promise<Consent> => {
    const known = await tx.scores.consent(subject, pack.id, input.kind)
    if (known) return known
    const kind = (await tx.subjects.get(subject))?.kind
    if (kind === undefined || !pack.subjects.includes(kind))
      throw refuse(app, 'consent.subject-kind', {
        en: `“${pack.title.en}” is not about subjects of this kind.`,
        zh: `“${pack.title.zh}”不适用于此类主体。`,
      })
    const act = await tx.acts.appendGlobal(pack.id, operatorOf(pack), {
      kind: 'score',
      by: { id: account.account, role: 'subject' },
      on: app.clock.today(pack.timezone),
      body: { step: 'consent', scheme: pack.id, kind: input.kind, subject },
    })
    const made: Consent = {
      id: app.ids.id(),
      subject,
      pack: pack.id,
      kind: input.kind,
      givenAt: act.at,
      act: act.seq,
    }
    await tx.scores.putConsent(made)
    if (input.kind === 'points') await enrol(app, tx, pack, subject, made.id)
    app.events.acted(act)
    return made
  })
  if (input.kind === 'score') await refreshScore(app, scoreScheme(app, pack.id), subject)
  return presentConsent(app, consent)
}

/**
 * One step, and nothing is left: score, facts, history and requests are deleted, and of the acts only the salted
 * commitments stay in the log, whose salts are destroyed.
 */
export const withdrawConsent: Handler<'withdrawConsent'> = async (app, principal, input) => {
  authorise(principal, 'withdrawConsent')
  const { account, subject } = ownSubject(principal)
  const withdrawn = await app.ledger.write(principal, async (tx) => {
    const all = await tx.scores.consents(subject)
    const consent = all.find(({ id }) => id === input.id)
    if (!consent) throw new AppError('consent/not-found', { id: input.id })
    if (consent.withdrawnAt !== undefined) return [consent]
    const now = app.clock.now()
    // Without the consent to be scored, the one to use some facts for it is empty.
    const ending = all.filter(
      (one) =>
        one.withdrawnAt === undefined &&
        one.pack === consent.pack &&
        (one.id === consent.id || (consent.kind === 'score' && one.kind === 'sensitive-facts')),
    )
    const more = await forget(app, tx, consent)
    const pack = app.packs.get(consent.pack)?.pack
    const authority = pack ? operatorOf(pack) : ''
    const on = app.clock.today(pack?.timezone ?? 'Etc/UTC')
    for (const one of ending) await tx.scores.putConsent({ ...one, withdrawnAt: now })
    await tx.acts.appendGlobal(consent.pack, authority, {
      kind: 'score',
      by: { id: account.account, role: 'subject' },
      on,
      body: { step: 'withdraw', scheme: consent.pack, kind: consent.kind },
    })
    const acts = [...ending.map(({ act }) => act), ...more]
    await tx.acts.appendGlobal(consent.pack, authority, {
      kind: 'erase',
      by: { id: 'system:withdraw', role: 'system' },
      on,
      body: { acts, reasons: 'consent withdrawn', law: LAW },
    })
    return [{ ...consent, withdrawnAt: now }]
  })
  const [consent] = withdrawn
  if (consent!.kind === 'sensitive-facts') await refreshIfScored(app, consent!)
  return presentConsent(app, consent!)
}

/** @returns numbers of further acts whose contents go */
async function forget(
  app: App,
  tx: WriteTx,
  { subject, pack, kind }: Consent,
): Promise<readonly number[]> {
  if (kind === 'points') return leavePoints(tx, pack, subject)
  const inputs =
    kind === 'sensitive-facts'
      ? (app.packs.get(pack)?.pack.score?.inputs ?? [])
          .filter((input) => input.sensitive === true)
          .map(({ id }) => id)
      : undefined
  await tx.scores.forget(subject, pack, inputs)
  return []
}

async function refreshIfScored(app: App, { subject, pack }: Consent): Promise<void> {
  const scored = await app.ledger.read(SCORING, (tx) => tx.scores.consent(subject, pack, 'score'))
  if (scored) await refreshScore(app, scoreScheme(app, pack), subject)
}
